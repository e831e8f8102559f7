import { AppError } from "@shared/errors";
import type { SealAnswer, SealAsk } from "./workers/seal.worker";

/** What protects a saved file. */
export type Protection = { password: string; recoveryKey: string };

/** A file's bytes, protected. Deriving the key is slow on purpose; it happens off the window's thread. */
export function sealed(bytes: Uint8Array, protection: Protection): Promise<Uint8Array> {
  const worker = new Worker(new URL("./workers/seal.worker.ts", import.meta.url), {
    type: "module",
    name: "seal",
  });
  return new Promise<Uint8Array>((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(`The sealing worker failed: ${message}`));
    worker.onmessage = ({ data }: MessageEvent<SealAnswer>) => {
      if ("bytes" in data) resolve(data.bytes);
      else if ("refused" in data)
        reject(new AppError(data.refused.code, data.refused.message, data.refused.details));
      else reject(new Error(data.mistake));
    };
    const ask: SealAsk = { bytes, ...protection };
    worker.postMessage(ask);
  }).finally(() => worker.terminate());
}
