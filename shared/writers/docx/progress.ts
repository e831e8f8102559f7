import type { Document } from "../../document/model";
import { AppError } from "../../errors";

export type WriteOptions = {
  /** Called with the share done, 0 to 1. */
  onProgress?: (share: number) => void;
  /** An AbortSignal, or anything that can say that the person has changed their mind. */
  signal?: { readonly aborted: boolean };
};

/** Longest time without giving control back, in milliseconds: below what a person notices. */
const turn = 30;

/** Counts what is written, and lets the host take its turn. */
export class Progress {
  /** Characters gathered before they are handed to the zip. */
  readonly pieceLength = 65_536;
  private readonly total: number;
  private written = 0;
  private lastPause = Date.now();

  constructor(
    document: Document,
    private readonly options: WriteOptions,
  ) {
    this.total = stepsOf(document);
    this.stopIfAborted();
    options.onProgress?.(0);
  }

  /** One block or table row is written. */
  step(): void {
    this.written += 1;
  }

  isPauseDue(): boolean {
    return Date.now() - this.lastPause >= turn;
  }

  /**
   * Lets the host do other things, such as hearing that the work is no longer wanted.
   * @throws AppError "cancelled"
   */
  async pause(): Promise<void> {
    this.options.onProgress?.(Math.min(0.99, this.written / this.total));
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    this.lastPause = Date.now();
    this.stopIfAborted();
  }

  done(): void {
    this.stopIfAborted();
    this.options.onProgress?.(1);
  }

  private stopIfAborted(): void {
    if (this.options.signal?.aborted) throw new AppError("cancelled", "The document was not written.");
  }
}

function stepsOf(document: Document): number {
  let steps = 1;
  for (const section of document.sections)
    for (const block of section.blocks) steps += block.type === "table" ? 1 + block.rows.length : 1;
  return steps;
}
