import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findChromium } from "@electron/launch/findChromium";
import { temporaryFolder } from "@tests/temporaryFolder";
import { chromium, type Page } from "playwright-core";
import { expect, onTestFinished, vi } from "vitest";
import { projectRoot } from "./projectRoot";

/** The program as `npm start` leads to it: its own process, and a window it opened itself. */
export type StartedApp = {
  page: Page;
  /** Closes the window as a person does, and waits until the program has ended by itself. */
  close(): Promise<void>;
};

const portFile = "DevToolsActivePort";

/**
 * Runs the start command on a data folder. Its browser is the installed one, reached through a script that only adds
 * switches: without a screen, and to be looked into. What the start command does with it is untouched.
 */
export async function startApp(dataFolder: string, browserArguments: readonly string[]): Promise<StartedApp> {
  const browser = findChromium();
  if (browser === null) throw new Error("The end-to-end tests need Chromium; CHROMIUM_PATH can name it.");
  const script = join(await temporaryFolder(), "browser");
  const switches = ["--headless=new", "--remote-debugging-port=0", ...browserArguments].join(" ");
  await writeFile(script, `#!/bin/sh\nexec '${browser.path}' ${switches} "$@"\n`);
  await chmod(script, 0o755);
  await forgetPorts(dataFolder);
  const child = spawn(process.execPath, [join(projectRoot, "out/main/launch.js"), "--browser"], {
    env: { ...process.env, AGENDALOTSE_DATA: dataFolder, AGENDALOTSE_PORT: "0", CHROMIUM_PATH: script },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let complained = "";
  child.stderr.on("data", (text: Buffer) => (complained += text));
  const ended = once(child, "exit").then(([code]) => code as number | null);
  // A window that is still open is closed with the program that opened it.
  onTestFinished(() => void child.kill("SIGTERM"));
  const port = await vi.waitFor(() => portIn(dataFolder), { timeout: 20_000, interval: 100 });
  const driven = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = await vi.waitFor(() => windowOf(driven.contexts()[0]?.pages() ?? []), { timeout: 20_000 });
  return {
    page,
    close: async () => {
      const session = await driven.newBrowserCDPSession();
      await session.send("Browser.close");
      expect(await ended, complained).toBe(0);
    },
  };
}

const engineFolders = async (dataFolder: string): Promise<string[]> =>
  (await readdir(dataFolder).catch(() => [])).filter((name) => /^engine-browser-\d+$/.test(name));

/** A browser that ended leaves the port it had. */
async function forgetPorts(dataFolder: string): Promise<void> {
  for (const name of await engineFolders(dataFolder))
    await rm(join(dataFolder, name, portFile), { force: true });
}

async function portIn(dataFolder: string): Promise<string> {
  for (const name of await engineFolders(dataFolder)) {
    const text = await readFile(join(dataFolder, name, portFile), "utf8").catch(() => "");
    const [port] = text.split("\n");
    if (port) return port;
  }
  throw new Error("The browser does not listen yet.");
}

function windowOf(pages: readonly Page[]): Page {
  const page = pages.find((one) => one.url().startsWith("http://127.0.0.1"));
  if (!page) throw new Error("The window has not reached the program yet.");
  return page;
}
