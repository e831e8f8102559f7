/**
 * The start command: chooses the host, says which one runs and why, and stays until its window is closed.
 * Switches: --browser and --serve ask for one way to show it; --chromium only makes sure there is a browser.
 */
import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { systemCode } from "@electron/host/disk";
import { dataFolder } from "@electron/host/paths";
import { type BrowserHost, startBrowserHost } from "@electron/launch/browserHost";
import { browserEngine, isProfileInUse, openWindow, windowEnd } from "@electron/launch/browserWindow";
import { electronBinary, fetchElectron } from "@electron/launch/electronBinary";
import { sandboxArguments } from "@electron/launch/findChromium";
import { neededChromium } from "@electron/launch/installChromium";
import { writeStartPage } from "@electron/launch/startPage";
import { type Sentence, StartProblem, sentence, startProblemExit } from "@electron/launch/words";

const root = resolve(import.meta.dirname, "../..");
const say = (line: string): void => console.log(line);
const asked = new Set(process.argv.slice(2));

const hasDisplay = (): boolean =>
  process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Electron that ends with an error so soon never showed a window: then the browser's window takes over. */
const tooSoonMs = 10_000;

async function start(): Promise<number> {
  if (asked.has("--chromium")) {
    say(neededChromium(say).path);
    return 0;
  }
  if (asked.has("--serve")) return serveOnly("reasonAsked");
  if (asked.has("--browser")) return showInBrowser("reasonAsked");
  if (!hasDisplay()) return serveOnly("reasonNoDisplay");
  const electron =
    electronBinary(root) ?? (await fetchElectron(root, () => say(sentence("fetchingElectron"))));
  if (electron === null) return showInBrowser("reasonNoElectron");
  const code = await runElectron(electron);
  return code === null ? showInBrowser("reasonElectronFailed") : code;
}

/** Electron's exit code, or null if it could not be started. */
function runElectron(path: string): Promise<number | null> {
  say(sentence("runsElectron"));
  const begun = Date.now();
  const child = spawn(path, [root, ...sandboxArguments()], { stdio: "inherit" });
  return new Promise((resolve) => {
    child.once("error", () => resolve(null));
    child.once("exit", (code) => {
      const failed = code !== 0 && code !== startProblemExit && Date.now() - begun < tooSoonMs;
      resolve(failed ? null : (code ?? 1));
    });
  });
}

async function serveOnly(reason: Sentence): Promise<number> {
  const host = await startBrowserHost(root, dataFolder());
  say(sentence("runsServed", { reason: sentence(reason) }));
  await untilStopped(host);
  return 0;
}

async function showInBrowser(reason: Sentence): Promise<number> {
  const browser = neededChromium(say);
  const data = dataFolder();
  const host = await startBrowserHost(root, data, () => browserEngine(browser, data));
  const { engine } = host;
  if (engine === undefined) throw new Error("The start chose no folder for the browser.");
  const profile = engine.folder;
  const page = await writeStartPage(profile, host.address).catch(async (thrown: unknown) => {
    await host.close();
    throw systemCode(thrown) === "ENOSPC" ? new StartProblem("folderFull", { folder: data }) : thrown;
  });
  say(sentence("runsBrowser", { browser: browser.name, reason: sentence(reason) }));

  const window = openWindow(browser, profile, { start: page.address, app: host.address });
  let stopped = false;
  const stop = (): void => {
    stopped = true;
    window.kill();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, stop);
  const end = await windowEnd(window, () => !stopped && isProfileInUse(profile));
  if (end === "closed") engine.endedCleanly();
  if (end === "failed") {
    say(sentence("browserFailed", { browser: browser.name }));
    await untilStopped(host);
  } else {
    await host.close();
  }
  await page.remove();
  return 0;
}

/** Prints the address and serves until the person stops the command. */
async function untilStopped(host: BrowserHost): Promise<void> {
  say(host.address);
  say(sentence("stopHint"));
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
  await host.close();
}

try {
  process.umask(0o077);
  process.exitCode = await start();
} catch (thrown) {
  if (!(thrown instanceof StartProblem)) throw thrown;
  console.error(thrown.message);
  process.exitCode = 1;
}
