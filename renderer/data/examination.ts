import type { Examination } from "./health";

/** Survives a reload of this window: the records were found to be altered, so they are not to be believed. */
const distrustKey = "agendalotse.distrust";

/**
 * Reads every record in a worker and holds them against the fingerprint of the last command. Gives whether they are
 * what they should be.
 */
export function examineInBackground(): Promise<boolean> {
  const worker = new Worker(new URL("./workers/health.worker.ts", import.meta.url), {
    type: "module",
    name: "health",
  });
  const examined = new Promise<Examination | undefined>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Examination | undefined>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(`The records could not be examined: ${message}`));
  });
  return examined
    .then((found) => found === undefined || found.found === found.expected)
    .finally(() => worker.terminate());
}

/** Begins anew with a rebuild from the files. Not a second time in a row: then the files do not help. */
export function beginAnewFromFiles(): void {
  sessionStorage.setItem(distrustKey, "yes");
  location.reload();
}

/** Whether this start is to rebuild the database in any case; asked once. */
export function takeDistrust(): boolean {
  const isDistrusted = sessionStorage.getItem(distrustKey) !== null;
  sessionStorage.removeItem(distrustKey);
  return isDistrusted;
}
