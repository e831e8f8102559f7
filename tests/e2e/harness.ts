/**
 * Opens the built app as a person has it, drives it in real Chromium, and lets no test end well that made a
 * request beyond the app's own origin, broke the content policy, or wrote an error to the console.
 *
 * ```ts
 * test("a goal that was added is still there after a restart", async () => {
 *   const app = await openApp({ language: "de" });
 *   await app.page.getByRole("button", { name: "Leere Agenda anlegen" }).click();
 *   const again = await app.restart();            // same data, same profile, new process
 *   await expect(again.page.getByRole("heading", { name: "Agenda" }).count()).resolves.toBe(1);
 * });                                             // closed, checked and tidied up by itself
 * ```
 *
 * - `page` is Playwright's; wait with its locators (`waitFor`, `click`), never with a pause.
 * - Inside a test the app closes by itself at its end. For an app shared by a file's tests give
 *   `untilClosed: true` in `beforeAll` and call `close()` in `afterAll`.
 * - `close()` and `restart()` throw when anything of the above was seen. A test that provokes one names it with
 *   `app.expectProblem(/pattern/)`; it must then really occur.
 * - `dataFolder` names a folder to use and keep; without it there is a new one that is removed afterwards.
 * - Saving a file gives Playwright's `download` event, choosing one its `filechooser` event.
 * - `AGENDALOTSE_E2E_HOST=electron` (set by `npm run test:electron`) opens the same app in real Electron.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { onTestFinished } from "vitest";
import { openInBrowser } from "./harnessBrowser";
import { openInElectron } from "./harnessElectron";
import { type Problems, watchProblems } from "./harnessProblems";

export type AppOptions = {
  language?: "de" | "en";
  colorScheme?: "light" | "dark";
  reducedMotion?: "reduce" | "no-preference";
  viewport?: { width: number; height: number };
  dataFolder?: string;
  /** Do not close at the end of the present test; the caller closes. */
  untilClosed?: boolean;
  /** Further switches for the browser, e.g. a log of its network. */
  browserArguments?: readonly string[];
};

export type OpenedApp = {
  page: Page;
  /** Where the app was served: every request must begin with it. */
  origin: string;
  dataFolder: string;
  /** Names a problem this test provokes on purpose. */
  expectProblem(pattern: RegExp): void;
  close(): Promise<void>;
  /** Closes, checks, and opens the same data again in a new process. */
  restart(): Promise<OpenedApp>;
  /** Kills the window's process at once, as a power cut or a crash does, and opens the same data again. */
  crashAndRestart(): Promise<OpenedApp>;
};

/** What a host of the harness gives: a page on the app, not yet loaded further than its address. */
export type OpenedHost = {
  page: Page;
  origin: string;
  address: string;
  end(): Promise<void>;
  /** Kills the window's process; what serves it ends afterwards. */
  crash(): Promise<void>;
};

export const inElectron = process.env.AGENDALOTSE_E2E_HOST === "electron";

export async function openApp(options: AppOptions = {}): Promise<OpenedApp> {
  const dataFolder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), "agendalotse-e2e-")));
  const given = { ...options, dataFolder };
  const host = await (inElectron ? openInElectron(given) : openInBrowser(given));
  const problems = await watchProblems(host);
  await prepare(host.page, options);
  await host.page.goto(host.address);

  const { end, crash } = closing(host, problems);
  const close = async (): Promise<void> => {
    await end();
    if (options.dataFolder === undefined) await rm(dataFolder, { recursive: true, force: true });
  };
  if (options.untilClosed !== true) onTestFinished(close);
  return {
    page: host.page,
    origin: host.origin,
    dataFolder,
    expectProblem: problems.expect,
    close,
    restart: async () => {
      await end();
      return openApp(given);
    },
    crashAndRestart: async () => {
      await crash();
      return openApp(given);
    },
  };
}

/** Choices the person made earlier, before the app reads them. */
async function prepare(page: Page, { language, colorScheme, reducedMotion }: AppOptions): Promise<void> {
  // Dialogs are caught as long as somebody listens. Listening only from the step before a key may come too late.
  page.on("filechooser", () => undefined);
  await page.emulateMedia({ colorScheme: colorScheme ?? "light", reducedMotion: reducedMotion ?? "reduce" });
  await page.addInitScript((chosen) => {
    if (window !== window.top) return;
    if (localStorage.getItem("agendalotse.language") === null)
      localStorage.setItem("agendalotse.language", chosen);
    // The browser's own dialog cannot be driven; without it the window saves as a download.
    Reflect.deleteProperty(window, "showSaveFilePicker");
  }, language ?? "de");
}

/** Ends the app once, however often it is asked, and then judges what was seen. */
function closing(host: OpenedHost, problems: Problems) {
  let ended: Promise<void> | null = null;
  const once = (how: () => Promise<void>) => () => {
    ended ??= how();
    return ended;
  };
  return {
    end: once(async () => {
      await problems.collectLast();
      await host.end();
      problems.judge();
    }),
    // What a killed window wrote to its console last is of no matter.
    crash: once(() => host.crash()),
  };
}
