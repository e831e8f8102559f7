import { callHost } from "../desktop";
import { db } from "./db";

/**
 * Whether this window may write. "full": its database was closed because the disk has no room for it; "gone": the database was closed under it, by a newer version of the program, by
 * the browser or by cleared storage; "taken": another window took the workspace over.
 */
export type Ownership = "ours" | "full" | "gone" | "taken";

let current: Ownership = "ours";
const watchers = new Set<() => void>();

/** For `useSyncExternalStore`: whether this window still owns the workspace, and a call when it does not. */
export const ownership = {
  read: (): Ownership => current,
  watch: (watcher: () => void): (() => void) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  },
};

function lose(how: Ownership): void {
  if (current !== "ours") return;
  current = how;
  db.close();
  for (const watcher of watchers) watcher();
}

const lockName = "agendalotse.workspace";
/** A window that is being loaded anew needs a moment until its predecessor has let go. */
const patience = 1500;

/**
 * Makes this window the only one that writes (RELIABILITY 3.2), for as long as it lives. Gives false where another
 * one is; with `takeOver` that one stops instead.
 */
export function own({ takeOver = false } = {}): Promise<boolean> {
  const options = takeOver ? { steal: true } : { signal: AbortSignal.timeout(patience) };
  return new Promise((resolve) => {
    navigator.locks
      .request(lockName, options, () => {
        watchDatabase();
        resolve(true);
        return new Promise<never>(() => {});
      })
      .catch(() => {
        // Refused: another window holds it. Or ended: another window took it over.
        resolve(false);
        lose("taken");
      });
  });
}

/** Stops writing when the database is closed or upgraded under this window, instead of opening another one. */
function watchDatabase(): void {
  db.on("versionchange", () => lose("gone"));
  db.on("close", () => void loseDatabase());
}

let isBeingLost = false;

/** An engine whose disk is full closes the database; then the page stays, with what is being typed in it. */
async function loseDatabase(): Promise<void> {
  if (current !== "ours" || isBeingLost) return;
  isBeingLost = true;
  // It must not open again by itself; closing it tells of a close once more.
  db.close();
  const space = await callHost("disk.space", {}).catch(() => undefined);
  lose(space && space.neededMegabytes > 0 ? "full" : "gone");
  isBeingLost = false;
}

/** Whether this window still has the database at this moment, its closing included that is not told yet. */
export const ownsDatabase = (): boolean => current === "ours" && !isBeingLost;

/** The database is open again, and what it should be. */
export function regain(): void {
  current = "ours";
  for (const watcher of watchers) watcher();
}
