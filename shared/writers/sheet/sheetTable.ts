/** What a column of a written table holds. Dates are YYYY-MM-DD, money is in euros, shares are per cent. */
export type SheetKind = "text" | "date" | "number" | "money" | "percent";

export type SheetColumn = {
  heading: string;
  kind: SheetKind;
  /** Width in letters; absent, it follows from the content. */
  width?: number;
};

/** A value in the form of its column's kind; a text where a column of figures holds words. */
export type SheetCell = string | number | undefined;

/** A table as it leaves for a spreadsheet: typed, in the order shown. */
export type SheetTable = {
  caption: string;
  columns: readonly SheetColumn[];
  rows: readonly (readonly SheetCell[])[];
};

/** All a table says, a cell a line. */
export const sheetWords = ({ caption, rows }: SheetTable): string => [caption, ...rows.flat()].join("\n");

/** Whether a cell holds a day its column can show as one. */
export const isDay = (cell: SheetCell): cell is string =>
  typeof cell === "string" && /^\d{4}-\d{2}-\d{2}$/.test(cell);
