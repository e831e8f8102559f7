import type { Format } from "@shared/i18n/format";
import { type Column, type TableRow, textOf } from "./column";

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
  columns: readonly Column<R>[],
  format: Format,
): WordTable {
  return {
    headings: columns.map((column) => column.label),
    figures: new Set(columns.flatMap((column, index) => (column.filter === "number" ? [index] : []))),
    rows: rows.map((row) => columns.map((column) => textOf(column, row, format))),
  };
}

/** The table as spreadsheets take it from the clipboard: tabs between cells, line breaks inside turned to spaces. */
export function clipboardText(table: WordTable): string {
  return [table.headings, ...table.rows]
    .map((cells) => cells.map((cell) => cell.replace(/[\t\r\n]+/g, " ")).join("\t"))
    .join("\r\n");
}
