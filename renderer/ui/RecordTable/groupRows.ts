import { type Column, type TableRow, valuesOf } from "./column";

/** Rows that share a value; `value` is "" for rows without one. */
export type RowGroup<R> = { value: string; label: string; rows: R[] };

/** Puts values in the column's own order, else as the language collates their words; "none" comes last. */
export function inValueOrder<R extends TableRow>(
  column: Column<R>,
  values: Iterable<string>,
  collator: Intl.Collator,
): string[] {
  const label = (value: string) => column.valueLabel?.(value) ?? value;
  const rank = (value: string) => {
    if (value === "") return Number.MAX_SAFE_INTEGER;
    const place = column.order?.indexOf(value) ?? -1;
    return place === -1 ? (column.order?.length ?? 0) : place;
  };
  return [...values].sort((a, b) => rank(a) - rank(b) || collator.compare(label(a), label(b)));
}

/**
 * Rows by the values of a column, in their order within each group. A row with several values stands in every
 * group it belongs to, so the counts may add up to more than the rows.
 */
export function groupRows<R extends TableRow>(
  rows: readonly R[],
  column: Column<R>,
  collator: Intl.Collator,
  noneLabel: string,
): RowGroup<R>[] {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const values = valuesOf(column, row);
    for (const value of values.length === 0 ? [""] : values) {
      const group = groups.get(value);
      if (group) group.push(row);
      else groups.set(value, [row]);
    }
  }
  return inValueOrder(column, groups.keys(), collator).map((value) => ({
    value,
    label: value === "" ? noneLabel : (column.valueLabel?.(value) ?? value),
    rows: groups.get(value) ?? [],
  }));
}

/** The values of a column among some rows with their counts, for a set filter; "" stands for rows without one. */
export function valueCounts<R extends TableRow>(
  rows: readonly R[],
  column: Column<R>,
  collator: Intl.Collator,
): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const values = valuesOf(column, row);
    for (const value of values.length === 0 ? [""] : values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return inValueOrder(column, counts.keys(), collator).map((value) => ({
    value,
    count: counts.get(value) ?? 0,
  }));
}
