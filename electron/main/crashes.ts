import { recoveryAddress } from "@electron/main/protocol";
import type { BrowserWindow } from "electron";

const mostReloads = 3;
const span = 10 * 60_000;

/** Whether a window that crashed at these moments (milliseconds, the last one just now) may be loaded once more. */
export function mayReload(crashes: readonly number[]): boolean {
  const last = crashes.at(-1) ?? 0;
  return crashes.filter((moment) => last - moment < span).length <= mostReloads;
}

/**
 * Brings a crashed page back: what was saved is not in it. One that goes on crashing gives way to the recovery page.
 * A page that does not answer is left to the person, who alone knows whether it works on something.
 */
export function watchCrashes(window: BrowserWindow, now: () => number = Date.now): void {
  const crashes: number[] = [];
  const log = (text: string): boolean => process.stderr.write(`${text}\n`);
  window.webContents.on("render-process-gone", (_event, { reason }) => {
    if (reason === "clean-exit") return;
    crashes.push(now());
    log(`The window's process is gone: ${reason}`);
    if (mayReload(crashes)) window.webContents.reload();
    else window.loadURL(`${recoveryAddress}#crashed`).catch((thrown: unknown) => log(String(thrown)));
  });
  window.on("unresponsive", () => log("The window does not answer."));
}
