import { AppError } from "@shared/errors";
import type { FileFormat } from "@shared/writers/writeFile";
import type { DocumentRequest, ExportedFile, Preview } from "./exportJob";
import type { ExportAnswer, ExportAsk } from "./exportMessages";
import type { TemplateAsk, TemplateReport } from "./templateJob";

type Waiting = {
  resolve: (answer: ExportAnswer) => void;
  reject: (reason: unknown) => void;
  onProgress?: (share: number) => void;
};

/** One worker thread with its open questions. */
class ExportWorker {
  readonly #worker = new Worker(new URL("./export.worker.ts", import.meta.url), {
    type: "module",
    name: "export",
  });
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  /** Answers no more questions. */
  hasFailed = false;

  constructor() {
    this.#worker.onmessage = ({ data }: MessageEvent<ExportAnswer>) => this.#hear(data);
    // The browser ends a thread that runs out of memory, or never starts it where its file is missing.
    const fail = (message: string) => {
      this.hasFailed = true;
      this.stop(new AppError("interrupted", `The export worker failed: ${message}`));
    };
    this.#worker.onerror = ({ message }) => fail(message);
    this.#worker.onmessageerror = () => fail("its answer could not be read");
  }

  ask(build: (number: number) => ExportAsk, onProgress?: (share: number) => void): Promise<ExportAnswer> {
    this.#asked += 1;
    const number = this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject, ...(onProgress ? { onProgress } : {}) });
      this.#worker.postMessage(build(number));
    });
  }

  /** Ends the thread at once; whoever still waits is told why. */
  stop(reason: Error): void {
    this.#worker.terminate();
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  }

  #hear(answer: ExportAnswer): void {
    const waiting = this.#waiting.get(answer.number);
    if (!waiting) return;
    if (answer.type === "progress") {
      waiting.onProgress?.(answer.share);
      return;
    }
    this.#waiting.delete(answer.number);
    if (answer.type === "refused")
      waiting.reject(new AppError(answer.error.code, answer.error.message, answer.error.details));
    else if (answer.type === "mistake") waiting.reject(new Error(answer.message));
    else waiting.resolve(answer);
  }
}

let previews: ExportWorker | undefined;

/**
 * The beginning of a document, built off the window's thread from the workspace as it stands.
 * @throws AppError `interrupted` when the thread dies; the next preview starts a new one
 */
export async function previewDocument(
  request: DocumentRequest,
  { limit, seq }: { limit: number; seq: number },
): Promise<Preview> {
  if (!previews || previews.hasFailed) previews = new ExportWorker();
  const answer = await previews.ask((number) => ({ type: "preview", number, request, limit, seq }));
  if (answer.type !== "preview") throw new Error(`The export worker answered ${answer.type}.`);
  return answer.preview;
}

/** Lets the preview's thread go; the next preview starts a new one. */
export function endPreviews(): void {
  previews?.stop(new AppError("cancelled", "The page was left."));
  previews = undefined;
}

/**
 * A document as a file, written in a thread of its own so that previews stay quick meanwhile.
 * @throws AppError `cancelled` as soon as the signal says so: the thread is ended, whatever it was doing;
 * `interrupted` when the thread dies
 */
export async function writeDocumentFile(
  request: DocumentRequest,
  format: FileFormat,
  { onProgress, signal }: { onProgress: (share: number) => void; signal: AbortSignal },
): Promise<ExportedFile> {
  const worker = new ExportWorker();
  const cancelled = new AppError("cancelled", "The export was cancelled.");
  const stop = () => worker.stop(cancelled);
  signal.addEventListener("abort", stop);
  try {
    if (signal.aborted) throw cancelled;
    const answer = await worker.ask((number) => ({ type: "write", number, request, format }), onProgress);
    if (answer.type !== "file") throw new Error(`The export worker answered ${answer.type}.`);
    return answer.file;
  } finally {
    signal.removeEventListener("abort", stop);
    stop();
  }
}

/** Longest time to look into a template, in milliseconds: a large one takes a second. */
const longestLook = 60_000;

/**
 * Looks into a house's Word file in a thread of its own: a hostile one holds nothing up but itself, and that not for
 * ever.
 * @throws AppError `unreadable`, `encrypted` or `tooLarge` with the reason; `interrupted` when the thread dies
 */
export async function lookIntoTemplate(template: TemplateAsk): Promise<TemplateReport> {
  const worker = new ExportWorker();
  const tooSlow = new AppError("unreadable", "The template takes too long.", { reason: "tooSlow" });
  const timer = setTimeout(() => worker.stop(tooSlow), longestLook);
  try {
    const answer = await worker.ask((number) => ({ type: "template", number, template }));
    if (answer.type !== "template") throw new Error(`The export worker answered ${answer.type}.`);
    return answer.report;
  } finally {
    clearTimeout(timer);
    worker.stop(new AppError("cancelled", "The file was looked into."));
  }
}
