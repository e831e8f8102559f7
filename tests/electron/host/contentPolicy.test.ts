import { contentPolicy } from "@electron/host/contentPolicy";
import { describe, expect, test } from "vitest";

const directivesOf = (policy: string): Record<string, string> =>
  Object.fromEntries(
    policy.split("; ").map((directive) => {
      const [name = "", ...values] = directive.split(" ");
      return [name, values.join(" ")];
    }),
  );

const inElectron = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src-elem": "'self' 'nonce-abc'",
  "style-src-attr": "'none'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "connect-src": "'none'",
  "worker-src": "'self'",
  "object-src": "'none'",
  "frame-src": "'none'",
  "child-src": "'none'",
  "media-src": "'none'",
  "manifest-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "default",
};

describe("the content policy", () => {
  test("allows exactly what the window needs in Electron, and no connection", () => {
    expect(directivesOf(contentPolicy("abc", "ipc"))).toEqual(inElectron);
  });

  test("differs in the browser window only in the connection to its own origin", () => {
    expect(directivesOf(contentPolicy("abc", "loopback"))).toEqual({
      ...inElectron,
      "connect-src": "'self'",
    });
  });

  test.each(["ipc", "loopback"] as const)("names no foreign place and no exception: %s", (connection) => {
    expect(contentPolicy("abc", connection)).not.toMatch(
      /unsafe|\*|https?:|wss?:|filesystem:|strict-dynamic|report/,
    );
  });
});
