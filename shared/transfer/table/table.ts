import { parseDate, parseFlag, parseMoney, parseNumber } from "./cells";
import { type Cell, columnLetters, emptyCell, isEmpty, type SheetRow } from "./sheet";

/** A table with named columns; every row has a cell for each. */
export type Table = {
  /** Unique; a heading that occurs twice gets a number, an empty one its letters. */
  headings: readonly string[];
  rows: readonly SheetRow[];
  /** Index of the heading row among the non-empty rows, or null where there is none. */
  headingRow: number | null;
};

const looksLikeValue = (cell: Cell) =>
  cell.number !== undefined ||
  cell.date !== undefined ||
  parseNumber(cell) !== undefined ||
  parseDate(cell) !== undefined;

const filled = (row: SheetRow) => row.cells.filter((cell) => !isEmpty(cell));

/** Rows looked at for the heading: titles and dates often stand above it. */
const searchedRows = 12;
/** Rows below looked at for what a column holds. */
const comparedRows = 200;

const isValue = (cell: Cell) =>
  looksLikeValue(cell) || parseMoney(cell) !== undefined || parseFlag(cell) !== undefined;

/** Whether a column has words in this row and mostly values below it. */
function differsBelow(row: SheetRow, below: readonly SheetRow[]): boolean {
  return row.cells.some((cell, column) => {
    if (isEmpty(cell) || isValue(cell)) return false;
    const values = below.flatMap(({ cells }) => cells[column] ?? []).filter((one) => !isEmpty(one));
    return values.length > 0 && values.filter(isValue).length / values.length > 0.6;
  });
}

/** Whether the words of a row are such as columns are called. */
export type KnowsHeadings = (words: readonly string[]) => boolean;

/**
 * Guesses which row holds the headings: the first of the upper rows that is nearly as wide as the table and holds
 * words only. With `knows` it needs evidence: its words are such as columns are called, or values stand below them.
 * Null where the first row is already data.
 */
export function guessHeadingRow(rows: readonly SheetRow[], knows?: KnowsHeadings): number | null {
  const width = Math.max(0, ...rows.slice(0, 50).map((row) => filled(row).length));
  for (const [index, row] of rows.slice(0, searchedRows).entries()) {
    const cells = filled(row).filter((cell) => cell.isSpread !== true);
    if (cells.length < Math.max(1, width * 0.6)) continue;
    if (cells.some(looksLikeValue) || index + 1 >= rows.length) return null;
    const below = rows.slice(index + 1, index + 1 + comparedRows);
    const isHeading = !knows || knows(cells.map(({ text }) => text)) || differsBelow(row, below);
    return isHeading ? index : null;
  }
  return null;
}

function uniqueHeadings(cells: readonly Cell[], width: number): string[] {
  const used = new Map<string, number>();
  return Array.from({ length: width }, (_, index) => {
    const written = (cells[index]?.text ?? "").replace(/\s+/g, " ").trim();
    const heading = written === "" ? columnLetters(index) : written;
    const times = (used.get(heading) ?? 0) + 1;
    used.set(heading, times);
    return times === 1 ? heading : `${heading} (${times})`;
  });
}

/**
 * Rows of a sheet as a table. Empty rows go; without `headingRow` it is guessed, null means that the columns are
 * named by their letters.
 */
export function tableOf(sheet: readonly SheetRow[], headingRow?: number | null): Table {
  const rows = sheet.filter((row) => filled(row).length > 0);
  const at = headingRow === undefined ? guessHeadingRow(rows) : headingRow;
  const data = at === null ? rows : rows.slice(at + 1);
  const heading = at === null ? undefined : rows[at];
  const width = Math.max(
    0,
    ...[...data, ...(heading ? [heading] : [])].map(
      (row) => row.cells.findLastIndex((cell) => !isEmpty(cell)) + 1,
    ),
  );
  return {
    headings: uniqueHeadings(heading?.cells ?? [], width),
    rows: data.map((row) => ({
      line: row.line,
      cells: Array.from({ length: width }, (_, index) => row.cells[index] ?? emptyCell),
    })),
    headingRow: at,
  };
}
