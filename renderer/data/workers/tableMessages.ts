import type { SerialisedError } from "@shared/errors";
import type { Language } from "@shared/i18n/words";
import type { Change, Comparison, DifferenceRule } from "@shared/transfer/plan/change";
import type { RowHint } from "@shared/transfer/plan/tableHints";
import type { PlannedRow, RefusalReason } from "@shared/transfer/plan/tablePlan";
import type { TableTarget } from "@shared/transfer/plan/tableTargets";
import type { SourceFile, TableSource } from "@shared/transfer/readSource";
import type { ReadingChoice } from "@shared/transfer/table/rememberedSource";
import type { ColumnMapping } from "@shared/transfer/table/tableProfile";

/** How the file is to be read: what people chose instead of what was guessed. */
export type LookAsk = ReadingChoice;

/** A table as people need it to assign its columns; its rows stay in the worker. */
export type TableLook = {
  source: Omit<TableSource, "rows" | "headingRow">;
  /** Index of the heading row among the filled rows; null where there is none. */
  headingRow: number | null;
  /** The form itself says which row it is. */
  isHeadingFixed: boolean;
  /** Rows people can choose as headings: their number and first words. */
  possibleHeadings: readonly { line: number; words: string }[];
  headings: readonly string[];
  /** A few different values of each column. */
  examples: readonly (readonly string[])[];
  rowCount: number;
  suggested: Readonly<Record<TableTarget, ColumnMapping>>;
  likely: TableTarget;
};

export type PlanAsk = {
  target: TableTarget;
  mapping: ColumnMapping;
  keyField: string | undefined;
  rule: DifferenceRule;
  language: Language;
};

/** What a dry run found: all figures, and the first of the rows and hints. */
export type PlanLook = {
  counts: Readonly<Record<Comparison, number>>;
  created: number;
  updated: number;
  refused: number;
  /** Rows that stay out, by reason. */
  reasons: Readonly<Partial<Record<RefusalReason, number>>>;
  unread: number;
  rows: readonly Omit<PlannedRow, "existing">[];
  hints: readonly RowHint[];
  hintCount: number;
};

export type TableAsk = { number: number } & (
  | { type: "open"; file: SourceFile }
  | { type: "look"; ask: LookAsk }
  | { type: "plan"; ask: PlanAsk }
  | { type: "changes" }
  | { type: "hints"; language: Language }
);

export type TableAnswer = { number: number } & (
  | { type: "progress"; rows: number }
  | { type: "opened" }
  | { type: "look"; look: TableLook }
  | { type: "plan"; plan: PlanLook }
  | { type: "changes"; changes: Change[]; isLast: boolean }
  | { type: "hints"; csv: string }
  | { type: "refused"; error: SerialisedError }
  | { type: "mistake"; message: string }
);
