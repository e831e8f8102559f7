import { AppError } from "@shared/errors";
import type { BackupAsk } from "../backupFile";
import type { BackupAnswer } from "./backup.worker";

/** Asks a thread of its own, which ends with the answer. */
export function askBackupWorker<A extends BackupAnswer>(ask: BackupAsk): Promise<A> {
  const worker = new Worker(new URL("./backup.worker.ts", import.meta.url), {
    type: "module",
    name: "backup",
  });
  const answered = new Promise<A>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<BackupAnswer>) => {
      if ("refused" in data)
        reject(new AppError(data.refused.code, data.refused.message, data.refused.details));
      else if ("mistake" in data) reject(new Error(data.mistake));
      else resolve(data as A);
    };
    // The browser ends a thread that runs out of memory, or never starts it where its file is missing.
    worker.onerror = ({ message }) =>
      reject(new AppError("interrupted", `The backup worker failed: ${message}`));
  });
  worker.postMessage(ask);
  return answered.finally(() => worker.terminate());
}
