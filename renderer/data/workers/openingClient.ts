import { AppError } from "@shared/errors";
import type { OpeningStep } from "@shared/transfer/openingStep";
import { unreadable } from "@shared/transfer/readingError";
import type { Opener } from "@shared/transfer/sealed/sealedFile";
import type { MergePreview } from "../queries/mergePreview";
import type { Opening } from "../queries/opening";
import type { OpeningAnswer, OpeningAsk } from "./openingMessages";
import { type LookedInto, unpacked } from "./openingParcel";

/** A file that keeps one step busy for longer is taken for hostile or hopeless (RELIABILITY.md 3.8). */
const longestStepMs = 30_000;

export type LookOptions = {
  /** Where the file is protected. */
  opener?: Opener;
  signal?: AbortSignal;
  onStep?: (step: OpeningStep) => void;
};

/**
 * Asks a thread of its own, which ends with the answer, at once with the signal, or when one step takes too long. It
 * only reads, so that its end leaves nothing behind.
 */
function ask(question: OpeningAsk, { signal, onStep }: LookOptions): Promise<LookedInto> {
  const worker = new Worker(new URL("./opening.worker.ts", import.meta.url), {
    type: "module",
    name: "opening",
  });
  const records: object[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<LookedInto>((resolve, reject) => {
    const cancel = () => reject(new AppError("cancelled", "The file was not opened."));
    const restart = () => {
      clearTimeout(timer);
      timer = setTimeout(() => reject(unreadable("tooSlow")), longestStepMs);
    };
    restart();
    if (signal?.aborted) cancel();
    signal?.addEventListener("abort", cancel, { once: true });
    // The browser ends a thread that runs out of memory, or never starts it where its file is missing.
    worker.onerror = ({ message }) =>
      reject(new AppError("interrupted", `The opening worker failed: ${message}`));
    worker.onmessage = ({ data }: MessageEvent<OpeningAnswer>) => {
      if (data.type === "step") {
        restart();
        onStep?.(data.step);
      } else if (data.type === "records") records.push(...data.records);
      else if (data.type === "refused")
        reject(new AppError(data.error.code, data.error.message, data.error.details));
      else if (data.type === "mistake") reject(new Error(data.message));
      else resolve(unpacked(data.parcel, records));
    };
    worker.postMessage(question);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}

/**
 * Reads a workspace file off the window's thread and holds it against what is here.
 * @throws AppError those of the file, `cancelled` by the signal, `unreadable` "tooSlow"
 */
export function lookIntoFile(bytes: Uint8Array, { opener, ...options }: LookOptions = {}): Promise<Opening> {
  return ask({ bytes, merging: false, ...(opener ? { opener } : {}) }, options);
}

/** The same for a colleague's copy, with what merging it would mean. */
export async function lookIntoCopy(
  bytes: Uint8Array,
  { opener, ...options }: LookOptions = {},
): Promise<Opening & { preview: MergePreview }> {
  const { preview, ...opening } = await ask({ bytes, merging: true, ...(opener ? { opener } : {}) }, options);
  if (!preview) throw new Error("The opening worker answered without a preview.");
  return { ...opening, preview };
}
