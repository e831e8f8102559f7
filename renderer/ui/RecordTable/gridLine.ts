import type { TableRow } from "./column";
import type { RowGroup } from "./groupRows";
import type { Arranged } from "./useArranged";

/** One line of the grid: a group's head or a row. A row may stand in several groups, so lines have own keys. */
export type GridLine<R> =
  | { type: "group"; key: string; group: RowGroup<R>; open: boolean }
  | { type: "row"; key: string; row: R };

/** Arranged rows as lines from top to bottom; closed groups show their head only. */
export function gridLines<R extends TableRow>(
  { rows, groups }: Arranged<R>,
  closed: ReadonlySet<string>,
): GridLine<R>[] {
  if (!groups) return rows.map((row) => ({ type: "row", key: row.id, row }));
  return groups.flatMap((group) => {
    const open = !closed.has(group.value);
    const head: GridLine<R> = { type: "group", key: `group:${group.value}`, group, open };
    if (!open) return [head];
    return [
      head,
      ...group.rows.map((row): GridLine<R> => ({ type: "row", key: `${group.value}:${row.id}`, row })),
    ];
  });
}
