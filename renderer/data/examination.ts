import type { HealthAnswer } from "./workers/health.worker";

/**
 * Reads every record in a worker and holds them against the fingerprint of the last command. Gives whether they are
 * what they should be; records that cannot be read are not.
 */
export function examineInBackground(): Promise<boolean> {
  const worker = new Worker(new URL("./workers/health.worker.ts", import.meta.url), {
    type: "module",
    name: "health",
  });
  const examined = new Promise<HealthAnswer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<HealthAnswer>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(`The records could not be examined: ${message}`));
  });
  return examined
    .then((answer) => {
      if ("mistake" in answer) return false;
      return answer.found === undefined || answer.found.found === answer.found.expected;
    })
    .finally(() => worker.terminate());
}
