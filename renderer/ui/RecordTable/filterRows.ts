import { fold } from "@shared/domain/fold";
import type { Format } from "@shared/i18n/format";
import { type CellValue, type Column, type TableRow, textOf, valuesOf } from "./column";
import { type Filter, isIdle, type TableView } from "./tableView";

type Test<R> = (row: R) => boolean;

/** Folded words of rows as they are searched; each is made once, on the first search. */
export type Haystacks<R extends object> = WeakMap<R, string>;

function between<T extends string | number>(
  value: CellValue,
  from: T | undefined,
  to: T | undefined,
): boolean {
  if (value === undefined || typeof value === "object" || value === "") return false;
  return (from === undefined || value >= from) && (to === undefined || value <= to);
}

function testOf<R extends TableRow>(column: Column<R>, filter: Filter, format: Format): Test<R> {
  switch (filter.kind) {
    case "text": {
      const needle = fold(filter.contains.trim());
      return (row) => fold(textOf(column, row, format)).includes(needle);
    }
    case "set": {
      const wanted = new Set(filter.values);
      return (row) => {
        const values = valuesOf(column, row);
        return values.length === 0 ? wanted.has("") : values.some((value) => wanted.has(value));
      };
    }
    default:
      return (row) => between(column.value(row), filter.from, filter.to);
  }
}

function searchTest<R extends TableRow>(
  columns: readonly Column<R>[],
  search: string,
  format: Format,
  haystacks: Haystacks<R>,
): Test<R> {
  const needles = fold(search)
    .split(/\s+/)
    .filter((needle) => needle !== "");
  const searched = columns.filter(
    ({ filter, unsearched }) => !unsearched && (filter === "text" || filter === "set"),
  );
  return (row) => {
    let words = haystacks.get(row);
    if (words === undefined) {
      words = fold(searched.map((column) => textOf(column, row, format)).join("\n"));
      haystacks.set(row, words);
    }
    return needles.every((needle) => words.includes(needle));
  };
}

/**
 * Rows a view lets pass: every filter must agree (within a set any value does), and every word searched for
 * must stand in one of the text or set columns. Rows without a value fail a range.
 */
export function filterRows<R extends TableRow>(
  rows: readonly R[],
  columns: readonly Column<R>[],
  view: Pick<TableView, "search" | "filters">,
  format: Format,
  haystacks: Haystacks<R> = new WeakMap(),
): readonly R[] {
  const tests: Test<R>[] = [];
  for (const [id, filter] of Object.entries(view.filters)) {
    const column = columns.find((candidate) => candidate.id === id);
    if (column && !isIdle(filter)) tests.push(testOf(column, filter, format));
  }
  if (view.search.trim() !== "") tests.push(searchTest(columns, view.search, format, haystacks));
  return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
}
