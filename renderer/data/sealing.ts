import { AppError } from "@shared/errors";
import type { Secrets } from "@shared/transfer/sealed/sealedFile";
import type { SealAnswer, SealAsk } from "./workers/seal.worker";

/** What protects a saved file. */
export type Protection = Secrets;

/** Deriving a key is slow on purpose; it happens off the window's thread. */
function ask(question: SealAsk): Promise<Uint8Array> {
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
    worker.postMessage(question);
  }).finally(() => worker.terminate());
}

/** A file's bytes, protected. */
export const sealed = (bytes: Uint8Array, protection: Protection) => ask({ bytes, ...protection });

/** The keys of a password and a recovery key, packed for the host to keep. */
export const keysFor = (protection: Protection) => ask(protection);
