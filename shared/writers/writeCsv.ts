import { absent } from "../document/build";
import type { Table, TableCell, TableColumn } from "../document/model";
import { plainTextOfCell } from "../document/plainText";

/** Byte order mark: tells German Excel that the file is UTF-8. */
const mark = "\uFEFF";

/**
 * What spreadsheets would take for a formula, full-width signs included (RELIABILITY.md 2.3), and what already looks
 * guarded, so that taking one guard off always gives the text back.
 */
const dangerous = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A figure as people write it: sign, grouped digits, decimals, a unit of money or share. */
const figure =
  /^[+\-\u2212]?\d{1,3}([. \u00A0\u202F]?\d{3})*(,\d+)?([ \u00A0\u202F]?(€|%|EUR))?$|^[+-]?\d+(\.\d+)?$/;

/**
 * A table as CSV for German Excel: semicolons, UTF-8 with byte order mark, CRLF, decimal commas untouched. A text
 * that would be taken for a formula gets an apostrophe in front, which our own reader takes off again; figures in
 * columns of figures stay figures.
 */
export function writeCsv(table: Table): string {
  const rows = [
    table.columns.map((column) => guarded(column.heading)),
    ...table.rows
      .filter((row) => row.revision?.change !== "deleted")
      .map((row) => table.columns.map((column, index) => guarded(cellText(row.cells[index]), column))),
  ];
  return mark + rows.map((row) => `${row.map(quotedCell).join(";")}\r\n`).join("");
}

/** A dash stands for an absent value on paper; a spreadsheet has empty cells for that. */
function cellText(cell: TableCell | undefined): string {
  const text = cell ? plainTextOfCell(cell) : "";
  return text === absent ? "" : text;
}

/** Whether a spreadsheet would take a text for a formula. */
export const startsFormula = (text: string): boolean => dangerous.test(text);

/** A text with an apostrophe in front where a spreadsheet would take it for a formula. */
export const guardedText = (text: string): string => (startsFormula(text) ? `'${text}` : text);

/** The same for a cell that may hold a figure, which stays one. */
export const guardedCell = (text: string, isFigure: boolean): string =>
  isFigure && figure.test(text) ? text : guardedText(text);

const guarded = (text: string, column?: TableColumn): string => guardedCell(text, column?.align === "end");

/** A cell as a line of CSV holds it, in quotes where it needs them. */
export function quotedCell(text: string): string {
  return /[";\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
