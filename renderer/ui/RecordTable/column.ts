import type { Format } from "@shared/i18n/format";
import type { ReactNode } from "react";

/** What sorting, filtering and grouping see of a cell. Dates are ISO texts, money is cents; a list is a set. */
export type CellValue = string | number | readonly string[] | undefined;

export type FilterKind = "text" | "set" | "date" | "number";

/** A record of a table: anything with an id. */
export type TableRow = { id: string };

/** One column of a table, for every list of records in the window. */
export type Column<R extends TableRow> = {
  id: string;
  label: string;
  value: (row: R) => CellValue;
  /** Words for one value, e.g. of an enumeration or a reference; absent, the value is its own word. */
  valueLabel?: (value: string) => string;
  /** Words of the whole cell for reading, searching and CSV; absent, they follow from the value. */
  text?: (row: R) => string;
  /** What the cell shows; absent, its words. */
  render?: (row: R) => ReactNode;
  /** Meaningful order of the values (phases, lights), used for sorting, group heads and filter choices. */
  order?: readonly string[];
  filter?: FilterKind;
  /** Rows can be grouped by it; a row with several values stands in several groups. */
  groupable?: boolean;
  /** Pixels; the columns share what is left over. */
  width: number;
  /** What the figures of a column of numbers are, for files: euros or per cent. */
  figure?: "money" | "percent";
  /** Decimal places a plain figure has at most, on screen and in files; absent, as `format.number` does. */
  digits?: number;
  align?: "end";
  /** Left out of the search: words that stand in nearly every row. */
  unsearched?: boolean;
  /** Not shown until the person asks for it. */
  hidden?: boolean;
  /** Always shown: the column that names the row. */
  fixed?: boolean;
};

/** What a column says, however it is drawn. */
export type SaidColumn<R extends TableRow> = Omit<Column<R>, "width">;

/** The values of a cell as a list; empty where there is none. */
export function valuesOf<R extends TableRow>(column: SaidColumn<R>, row: R): readonly string[] {
  const value = column.value(row);
  if (value === undefined || value === "") return [];
  return typeof value === "object" ? value : [String(value)];
}

/** The cell in words. */
export function textOf<R extends TableRow>(column: SaidColumn<R>, row: R, format: Format): string {
  if (column.text) return column.text(row);
  const value = column.value(row);
  if (value === undefined) return "";
  if (typeof value === "number") return format.number(value, column.digits);
  if (column.filter === "date" && typeof value === "string") return format.date(value);
  return valuesOf(column, row)
    .map((one) => column.valueLabel?.(one) ?? one)
    .join(", ");
}

/** Columns a view shows, in its order: its own choice, else all that are not hidden at first. */
export function shownColumns<R extends TableRow>(
  columns: readonly Column<R>[],
  chosen: readonly string[] | undefined,
): Column<R>[] {
  if (!chosen) return columns.filter((column) => !column.hidden);
  const known = chosen.flatMap((id) => columns.find((column) => column.id === id) ?? []);
  const missing = columns.filter((column) => column.fixed && !chosen.includes(column.id));
  return [...missing, ...known];
}
