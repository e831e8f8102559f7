import type { Format } from "@shared/i18n/format";
import { type SaidColumn, type TableRow, textOf } from "./column";

/** A table in words: what is written to a CSV file or copied for a spreadsheet. */
export type WordTable = {
  headings: string[];
  rows: string[][];
  /** Places of the columns that hold figures. */
  figures: ReadonlySet<number>;
};

/** The shown columns of some rows in words. */
export function wordTable<R extends TableRow>(
  rows: readonly R[],
  columns: readonly SaidColumn<R>[],
  format: Format,
): WordTable {
  return {
    headings: columns.map((column) => column.label),
    figures: new Set(columns.flatMap((column, index) => (column.filter === "number" ? [index] : []))),
    rows: rows.map((row) => columns.map((column) => textOf(column, row, format))),
  };
}
