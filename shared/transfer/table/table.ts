import { parseDate, parseNumber } from "./cells";
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

/**
 * Guesses which row holds the headings: the first of the upper rows that is nearly as wide as the table, holds
 * words only, none of them twice in a row of values below. Null where the first row is already data.
 */
export function guessHeadingRow(rows: readonly SheetRow[]): number | null {
  const width = Math.max(0, ...rows.slice(0, 50).map((row) => filled(row).length));
  for (const [index, row] of rows.slice(0, searchedRows).entries()) {
    const cells = filled(row).filter((cell) => cell.isSpread !== true);
    if (cells.length < Math.max(1, width * 0.6)) continue;
    if (cells.some(looksLikeValue)) return null;
    return index + 1 < rows.length ? index : null;
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
