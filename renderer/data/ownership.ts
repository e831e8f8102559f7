import { callHost } from "../desktop";
import { db } from "./db";

/**
 * Whether this window may write. "gone": the database was closed under it, by a newer version of the program, by
 * the browser or by cleared storage; "taken": another window took the workspace over.
 */
export type Ownership = "ours" | "gone" | "taken";

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
  // First, since closing tells of itself again.
  current = how;
  db.close();
  show(how);
}

function show(next: Ownership): void {
  current = next;
  for (const watcher of watchers) watcher();
}

/**
 * After the database was closed under this window: works with it again once it was opened and held against the
 * files. What the engine closed by itself is not believed at the next start.
 */
export async function reopen(open: () => Promise<unknown>): Promise<void> {
  await callHost("engine.distrust", {});
  await open();
  if (current === "gone") show("ours");
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
  db.on("close", () => lose("gone"));
}
