import type { Examination } from "./health";

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
