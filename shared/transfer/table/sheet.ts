/** One cell: its words, and its value where the source says that it is a number or a day. */
export type Cell = {
  text: string;
  number?: number;
  date?: string;
  /** The value of a merged region, repeated in its further columns. */
  isSpread?: true;
};

/** One row with the number people see in Excel or the line of a CSV file's record. */
export type SheetRow = { line: number; cells: readonly Cell[] };

/** Wider and longer tables are no lists of projects. */
export const widestRow = 500;
export const mostRows = 200_000;

/** Told now and then how many rows were read so far. */
export type RowsSeen = (rows: number) => void;
export const rowsPerNotice = 1000;

export const emptyCell: Cell = { text: "" };
export const isEmpty = (cell: Cell | undefined): boolean => cell === undefined || cell.text.trim() === "";

/** The column's letters as Excel names it: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
