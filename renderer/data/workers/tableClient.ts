import { AppError } from "@shared/errors";
import type { Language } from "@shared/i18n/words";
import type { Change } from "@shared/transfer/plan/change";
import type { SourceFile } from "@shared/transfer/readSource";
import type { RowsSeen } from "@shared/transfer/table/sheet";
import { errorOf } from "./readingClient";
import type { LookAsk, PlanAsk, PlanLook, TableAnswer, TableAsk, TableLook } from "./tableMessages";

/** A table that gives no sign for longer is taken for hostile or hopeless (RELIABILITY.md 3.8). */
const longestSilenceMs = 30_000;

type Open = {
  resolve: (answer: TableAnswer) => void;
  reject: (reason: Error) => void;
  onRows: RowsSeen | undefined;
  changes: Change[];
  timer: ReturnType<typeof setTimeout> | undefined;
};

type Question = TableAsk extends infer A ? (A extends unknown ? Omit<A, "number"> : never) : never;

/** One table in a worker of its own. `close` ends it at any moment; what was asked then ends as `cancelled`. */
export class TableReader {
  readonly #worker = new Worker(new URL("./table.worker.ts", import.meta.url), {
    type: "module",
    name: "table",
  });
  readonly #open = new Map<number, Open>();
  readonly #fileName: string;
  #number = 0;

  constructor(file: SourceFile) {
    this.#fileName = file.name;
    this.#worker.onmessage = ({ data }: MessageEvent<TableAnswer>) => this.#take(data);
    this.#worker.onerror = ({ message }) => this.#end(new Error(`The table worker failed: ${message}`));
    this.#ask({ type: "open", file }).catch(() => {});
  }

  /** Reads as asked. Throws AppError for what cannot be read. */
  async look(ask: LookAsk, onRows?: RowsSeen): Promise<TableLook> {
    const answer = await this.#ask({ type: "look", ask }, onRows);
    if (answer.type !== "look") throw unexpected(answer);
    return answer.look;
  }

  /** A dry run of what was looked at last. */
  async plan(ask: PlanAsk, onRows?: RowsSeen): Promise<PlanLook> {
    const answer = await this.#ask({ type: "plan", ask }, onRows);
    if (answer.type !== "plan") throw unexpected(answer);
    return answer.plan;
  }

  /** What the last dry run would store. */
  async changes(): Promise<Change[]> {
    const answer = await this.#ask({ type: "changes" });
    if (answer.type !== "changes") throw unexpected(answer);
    return answer.changes;
  }

  /** The rows that stay out, and the values nobody understood, as CSV. */
  async hints(language: Language): Promise<string> {
    const answer = await this.#ask({ type: "hints", language });
    if (answer.type !== "hints") throw unexpected(answer);
    return answer.csv;
  }

  close(): void {
    this.#end(new AppError("cancelled", "Reading was cancelled."));
  }

  #ask(question: Question, onRows?: RowsSeen): Promise<TableAnswer> {
    const number = ++this.#number;
    return new Promise((resolve, reject) => {
      this.#open.set(number, { resolve, reject, onRows, changes: [], timer: undefined });
      this.#restart(number);
      this.#worker.postMessage({ ...question, number });
    });
  }

  #restart(number: number): void {
    const open = this.#open.get(number);
    if (!open) return;
    clearTimeout(open.timer);
    const details = { reason: "tooSlow", file: this.#fileName };
    open.timer = setTimeout(
      () => this.#end(new AppError("unreadable", "Reading took too long.", details)),
      longestSilenceMs,
    );
  }

  #take(answer: TableAnswer): void {
    const open = this.#open.get(answer.number);
    if (!open) return;
    if (answer.type === "progress") {
      this.#restart(answer.number);
      open.onRows?.(answer.rows);
      return;
    }
    if (answer.type === "changes") {
      for (const change of answer.changes) open.changes.push(change);
      if (!answer.isLast) {
        this.#restart(answer.number);
        return;
      }
    }
    clearTimeout(open.timer);
    this.#open.delete(answer.number);
    if (answer.type === "refused") open.reject(errorOf(answer.error));
    else if (answer.type === "mistake") open.reject(new Error(answer.message));
    else if (answer.type === "changes") open.resolve({ ...answer, changes: open.changes });
    else open.resolve(answer);
  }

  #end(reason: Error): void {
    this.#worker.terminate();
    for (const { reject, timer } of this.#open.values()) {
      clearTimeout(timer);
      reject(reason);
    }
    this.#open.clear();
  }
}

const unexpected = (answer: TableAnswer) => new Error(`The table worker answered ${answer.type}.`);
