import type { OpenedHost } from "./harness";

/** Everything that must not happen while the app runs. */
export type Problems = {
  expect(pattern: RegExp): void;
  /** Waits until the page has told what it saw. */
  collectLast(): Promise<void>;
  /** Throws if anything was seen that was not expected, or expected and not seen. */
  judge(): void;
};

/** Addresses that never leave the window. */
const insideTheWindow = /^(data|blob|devtools):/;

const foreign = (address: string): string => `foreign request: ${address}`;

/** Watches requests, content policy and console from before the app's first line on. */
export async function watchProblems({ page, origin }: OpenedHost): Promise<Problems> {
  const seen: string[] = [];
  const expected: RegExp[] = [];
  const context = page.context();

  context.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(`${origin}/`) && !insideTheWindow.test(address)) seen.push(foreign(address));
  });
  context.on("requestfailed", (request) => {
    // What the content policy stopped left nothing but the violation, which is seen by itself.
    const at = seen.indexOf(foreign(request.url()));
    if (at !== -1 && /csp/i.test(request.failure()?.errorText ?? "")) seen.splice(at, 1);
  });
  context.on("weberror", (error) =>
    seen.push(`error in the page: ${error.error().stack ?? error.error().message}`),
  );
  context.on("console", (message) => {
    if (message.type() === "error") seen.push(`console: ${message.text()} (${message.location().url})`);
  });
  await context.exposeFunction("tellViolation", (text: string) => {
    seen.push(`content policy: ${text}`);
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) => {
      const tell: (text: string) => void = Reflect.get(window, "tellViolation");
      tell(`${effectiveDirective} blocked ${blockedURI} ${sample}`);
    });
  });

  return {
    expect: (pattern) => expected.push(pattern),
    collectLast: async () => {
      if (!page.isClosed()) await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    },
    judge: () => {
      const missing = expected.filter((pattern) => !seen.some((text) => pattern.test(text)));
      const unexpected = seen.filter((text) => !expected.some((pattern) => pattern.test(text)));
      const complaints = [...unexpected, ...missing.map((pattern) => `expected but not seen: ${pattern}`)];
      if (complaints.length > 0) throw new Error(`While the app ran:\n- ${complaints.join("\n- ")}`);
    },
  };
}
