import { useMemo, useRef } from "react";
import { useWords } from "../useWords";
import type { Column, TableRow } from "./column";
import { filterRows, type Haystacks } from "./filterRows";
import { groupRows, type RowGroup } from "./groupRows";
import { sortRows } from "./sortRows";
import type { TableView } from "./tableView";

/** Rows as a view arranges them; `groups` only where it groups. */
export type Arranged<R> = { rows: readonly R[]; groups?: readonly RowGroup<R>[] };

/**
 * Rows filtered, sorted and grouped by a view. Tables, boards and timelines that share a view call this with the
 * same columns, so they always show the same records.
 */
export function useArranged<R extends TableRow>(
  rows: readonly R[],
  columns: readonly Column<R>[],
  view: TableView,
): Arranged<R> {
  const { t, format, collator } = useWords();
  const haystacks = useRef<{ columns: readonly Column<R>[]; words: Haystacks<R> }>(undefined);
  if (haystacks.current?.columns !== columns) haystacks.current = { columns, words: new WeakMap() };
  const words = haystacks.current.words;
  const { search, filters, sorting, groupBy } = view;
  const found = useMemo(
    () => filterRows(rows, columns, { search, filters }, format, words),
    [rows, columns, search, filters, format, words],
  );
  const sorted = useMemo(
    () => sortRows(found, columns, sorting, format, collator),
    [found, columns, sorting, format, collator],
  );
  return useMemo(() => {
    const column = columns.find((candidate) => candidate.id === groupBy);
    return column
      ? { rows: sorted, groups: groupRows(sorted, column, collator, t("table.none")) }
      : { rows: sorted };
  }, [sorted, columns, groupBy, collator, t]);
}
