import { AppError, type SerialisedError } from "@shared/errors";
import type { SourceFile } from "@shared/transfer/readSource";
import type { FileOutcome, ReadingAnswer, ReadingAsk } from "./readingMessages";

/** A file that takes longer is taken for hostile or hopeless (RELIABILITY.md 3.8). */
const longestReadingMs = 30_000;

export type ReadingOptions = {
  signal?: AbortSignal;
  onBegun?: (file: string, index: number) => void;
};

export const errorOf = ({ code, message, details }: SerialisedError): AppError =>
  new AppError(code, message, details);

/** Asks a thread of its own, which ends with the answer, with the signal, or when one file takes too long. */
function ask(question: ReadingAsk, { signal, onBegun }: ReadingOptions): Promise<ReadingAnswer> {
  const worker = new Worker(new URL("./reading.worker.ts", import.meta.url), {
    type: "module",
    name: "reading",
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<ReadingAnswer>((resolve, reject) => {
    let current = question.files[0]?.name ?? "";
    const cancel = () => reject(new AppError("cancelled", "Reading was cancelled."));
    const restart = () => {
      clearTimeout(timer);
      timer = setTimeout(
        () =>
          reject(new AppError("unreadable", "Reading took too long.", { reason: "tooSlow", file: current })),
        longestReadingMs,
      );
    };
    restart();
    if (signal?.aborted) cancel();
    signal?.addEventListener("abort", cancel, { once: true });
    worker.onerror = ({ message }) => reject(new Error(`The reading worker failed: ${message}`));
    worker.onmessage = ({ data }: MessageEvent<ReadingAnswer>) => {
      if (data.type === "begun") {
        current = data.file;
        restart();
        onBegun?.(data.file, data.index);
      } else if (data.type === "mistake") reject(new Error(data.message));
      else resolve(data);
    };
    worker.postMessage(question);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}

/**
 * Reads files off the window's thread, each with its outcome.
 * @throws AppError `cancelled` by the signal, `unreadable` when one file takes too long
 */
export async function readSources(
  files: readonly SourceFile[],
  options: ReadingOptions = {},
): Promise<FileOutcome[]> {
  const answer = await ask({ files }, options);
  if (answer.type !== "sources") throw new Error(`The reading worker answered ${answer.type}.`);
  return answer.outcomes;
}
