import type { Sensitivity } from "@shared/domain/record";
import type { Format } from "@shared/i18n/format";
import type { SheetTable } from "@shared/writers/sheet/sheetTable";
import type { SaidColumn, TableRow } from "./column";
import { sheetTable } from "./sheetTable";
import { type WordTable, wordTable } from "./wordTable";

/** All rows, or those that are not confidential (DOMAIN.md (c): exports filter by sensitivity). */
export type Part = "all" | "open";

/** The rows a person sees, on their way out of the window. */
export type Outgoing = {
  total: number;
  confidential: number;
  /** In words, for the clipboard. */
  words: (part: Part) => WordTable;
  /** Typed, for a file. */
  sheet: (part: Part) => SheetTable;
};

export type Shown<R extends TableRow> = {
  rows: readonly R[];
  columns: readonly SaidColumn<R>[];
  sensitivityOf: (row: R) => Sensitivity;
  /** What the list is called in a saved file. */
  caption: string;
};

/** Rows of a table as filtered and sorted, in the columns shown. */
export function outgoing<R extends TableRow>(shown: Shown<R>, format: Format): Outgoing {
  const { rows, columns, sensitivityOf, caption } = shown;
  const open = rows.filter((row) => sensitivityOf(row) !== "confidential");
  const part = { all: rows, open };
  return {
    total: rows.length,
    confidential: rows.length - open.length,
    words: (which) => wordTable(part[which], columns, format),
    sheet: (which) => sheetTable(part[which], columns, format, caption),
  };
}

/** The more closed of some records a row is made of. */
export const mostClosed = (records: readonly ({ sensitivity: Sensitivity } | undefined)[]): Sensitivity =>
  records.some((record) => record?.sensitivity === "confidential") ? "confidential" : "internal";
