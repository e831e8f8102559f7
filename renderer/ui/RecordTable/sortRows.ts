import type { Format } from "@shared/i18n/format";
import { type Column, type TableRow, textOf } from "./column";
import type { TableView } from "./tableView";

type Keyed<R> = { row: R; keys: (string | number | undefined)[] };

function sortKey<R extends TableRow>(column: Column<R>, row: R, format: Format): string | number | undefined {
  const value = column.value(row);
  if (value === undefined || value === "" || (typeof value === "object" && value.length === 0))
    return undefined;
  if (column.order) return column.order.indexOf(typeof value === "object" ? (value[0] ?? "") : String(value));
  if (typeof value === "number") return value;
  if (column.filter === "date" && typeof value === "string") return value;
  return textOf(column, row, format);
}

function compare(
  a: string | number | undefined,
  b: string | number | undefined,
  descending: boolean,
  collator: Intl.Collator,
): number {
  if (a === undefined || b === undefined) return (a === undefined ? 1 : 0) - (b === undefined ? 1 : 0);
  const order =
    typeof a === "string" && typeof b === "string" ? collator.compare(a, b) : Number(a) - Number(b);
  return descending ? -order : order;
}

/**
 * Rows in the view's order: words as the language collates them (ä beside a), enumerations in their own order,
 * rows without a value last in either direction, equals in the order they came.
 */
export function sortRows<R extends TableRow>(
  rows: readonly R[],
  columns: readonly Column<R>[],
  sorting: TableView["sorting"],
  format: Format,
  collator: Intl.Collator,
): readonly R[] {
  const rules = sorting.flatMap((rule) => {
    const column = columns.find((candidate) => candidate.id === rule.column);
    return column ? [{ column, descending: rule.descending }] : [];
  });
  if (rules.length === 0) return rows;
  // Keys are made once per row, not once per comparison: 20,000 rows are compared 300,000 times.
  const keyed: Keyed<R>[] = rows.map((row) => ({
    row,
    keys: rules.map((rule) => sortKey(rule.column, row, format)),
  }));
  keyed.sort((a, b) => {
    for (const [index, rule] of rules.entries()) {
      const order = compare(a.keys[index], b.keys[index], rule.descending, collator);
      if (order !== 0) return order;
    }
    return 0;
  });
  return keyed.map(({ row }) => row);
}
