import type { Format } from "@shared/i18n/format";
import type { SheetCell, SheetKind, SheetTable } from "@shared/writers/sheet/sheetTable";
import { type SaidColumn, type TableRow, textOf } from "./column";

/** What a column becomes in a spreadsheet. */
function kindOf<R extends TableRow>({ filter, figure }: SaidColumn<R>): SheetKind {
  if (filter === "date") return "date";
  return filter === "number" ? (figure ?? "number") : "text";
}

/** Decimal places a figure has on screen, so that a file does not say more. */
const digitsOf = { money: 2, percent: 0, number: 2 } as const;

function rounded<R extends TableRow>({ figure, digits }: SaidColumn<R>, value: number): number {
  return Number(value.toFixed(digits ?? digitsOf[figure ?? "number"]));
}

/** What stands for an absent value on screen; a spreadsheet has empty cells for that. */
const absent = "–";

function cellOf<R extends TableRow>(column: SaidColumn<R>, row: R, format: Format): SheetCell {
  const value = column.value(row);
  if (kindOf(column) !== "text" && typeof value === "number") return rounded(column, value);
  if (kindOf(column) !== "text" && typeof value !== "object") return value;
  const text = textOf(column, row, format);
  return text === absent ? undefined : text;
}

/** Some rows as a typed table: days and figures as such, everything else in the words people see. */
export function sheetTable<R extends TableRow>(
  rows: readonly R[],
  columns: readonly SaidColumn<R>[],
  format: Format,
  caption: string,
): SheetTable {
  return {
    caption,
    columns: columns.map((column) => ({ heading: column.label, kind: kindOf(column) })),
    rows: rows.map((row) => columns.map((column) => cellOf(column, row, format))),
  };
}
