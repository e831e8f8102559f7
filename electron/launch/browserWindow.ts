import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readlinkSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { systemCode } from "@electron/host/disk";
import { type Engine, openEngine } from "@electron/host/engine";
import { processStart } from "@electron/host/processStart";
import { type FoundBrowser, sandboxArguments } from "@electron/launch/findChromium";

/**
 * Switches that keep the browser to itself: no name is resolved, everything but this machine goes to a proxy
 * that does not exist, and what a browser does in the background for its maker is off (RELIABILITY 2.4, 4.3).
 */
export const quietArguments = [
  "--no-first-run",
  "--no-default-browser-check",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
  "--proxy-server=http://127.0.0.1:9",
  "--webrtc-ip-handling-policy=disable_non_proxied_udp",
  "--disable-background-networking",
  "--disable-background-mode",
  "--disable-client-side-phishing-detection",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-extensions",
  "--disable-sync",
  "--disable-breakpad",
  "--disable-features=AutofillServerCommunication,MediaRouter,OptimizationHints,Translate",
  "--dns-prefetch-disable",
  "--no-pings",
] as const;

/** Lets the browser reach the app's own address and no other on this machine: other programs listen there too. */
export const onlyToItself = (address: string): string =>
  `--proxy-bypass-list=<-loopback>;${new URL(address).host}`;

/** The folder the browser keeps its own files in during this run: a snap sees no hidden folder but its own. */
export function browserEngine(browser: FoundBrowser, dataFolder: string): Engine {
  return browser.path.startsWith("/snap/")
    ? openEngine(join(homedir(), "snap", "chromium", "common"), "agendalotse")
    : openEngine(dataFolder, "engine-browser");
}

/** Where a window begins, and the one address it may reach. */
export type WindowAddresses = { start: string; app: string };

/** Opens a window of its own, with a profile of its own. */
export function openWindow(
  browser: FoundBrowser,
  profile: string,
  { start, app }: WindowAddresses,
): ChildProcess {
  // Later the browser remembers where the person put the window.
  const size = existsSync(join(profile, "Default")) ? [] : ["--window-size=1360,900"];
  return spawn(
    browser.path,
    [
      `--app=${start}`,
      `--user-data-dir=${profile}`,
      "--class=Agendalotse",
      ...size,
      ...quietArguments,
      onlyToItself(app),
      ...sandboxArguments(),
    ],
    { stdio: "ignore" },
  );
}

/** How a window ended: closed by the person, killed or crashed, or never really there. */
export type WindowEnd = "closed" | "crashed" | "failed";

/** A browser that ends so soon with an error showed nothing. */
const tooSoonMs = 3000;
const lookAgainMs = 1000;

/**
 * Waits until the window is gone. A browser that was left running takes the address over and lets the started
 * program end at once; then it is that browser whose end counts.
 */
export async function windowEnd(
  child: ChildProcess,
  isRunning: () => boolean,
  lookAgain = lookAgainMs,
): Promise<WindowEnd> {
  const begun = Date.now();
  const code = await new Promise<number | null>((resolve) => {
    child.once("error", () => resolve(1));
    child.once("exit", resolve);
  });
  if (code !== 0 && code !== null && Date.now() - begun < tooSoonMs && !isRunning()) return "failed";
  while (isRunning()) await new Promise((resolve) => setTimeout(resolve, lookAgain));
  return code === 0 ? "closed" : "crashed";
}

/** Whether a browser works with a profile, from the marks it puts there: a link naming its process, or a file. */
export function isProfileInUse(profile: string): boolean {
  if (process.platform === "win32") return existsSync(join(profile, "lockfile"));
  const pid = processOfProfile(profile);
  return pid !== null && processStart(pid) !== null;
}

/** The process a profile is marked with, running or not; on Windows there is no such mark. */
export function processOfProfile(profile: string): number | null {
  try {
    return Number(readlinkSync(join(profile, "SingletonLock")).split("-").at(-1));
  } catch (thrown) {
    if (systemCode(thrown) === "ENOENT") return null;
    throw thrown;
  }
}
