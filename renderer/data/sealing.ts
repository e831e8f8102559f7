import { AppError } from "@shared/errors";
import type { Opener } from "@shared/transfer/sealed/sealedFile";
import type { SealAnswer, SealAsk } from "./workers/seal.worker";

/** Deriving a key is slow on purpose; off the window's thread, and ended by the signal. */
function ask(question: SealAsk, signal?: AbortSignal): Promise<Uint8Array> {
  const worker = new Worker(new URL("./workers/seal.worker.ts", import.meta.url), {
    type: "module",
    name: "seal",
  });
  return new Promise<Uint8Array>((resolve, reject) => {
    const cancel = () => reject(new AppError("cancelled", "The file was not opened."));
    if (signal?.aborted) cancel();
    signal?.addEventListener("abort", cancel, { once: true });
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

/** What protects a saved file. */
export type Protection = { password: string; recoveryKey: string };

/** A file's bytes, protected. */
export const sealed = (bytes: Uint8Array, protection: Protection) =>
  ask({ type: "seal", bytes, ...protection });

/** What is inside a protected file. Throws its AppErrors, and `cancelled` by the signal. */
export const unsealed = (bytes: Uint8Array, opener: Opener, signal?: AbortSignal) =>
  ask({ type: "open", bytes, opener }, signal);
