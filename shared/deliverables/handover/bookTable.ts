import { row, table } from "../../document/buildTable";
import type { Anchor, Table, TableRow } from "../../document/model";
import type { Context } from "../context";

/** A line of a table of the book: words for each column, and the record it is about. */
export type BookRow = { cells: TableRow["cells"] | readonly string[]; anchor?: Anchor };

/** A table of the book; none where there are no rows. The columns are heading and share in per cent. */
export function bookTable(
  context: Context,
  key: string,
  caption: string,
  columns: readonly (readonly [heading: string, share: number])[],
  rows: readonly BookRow[],
): Table[] {
  if (rows.length === 0) return [];
  return [
    context.overview(
      table({
        key: context.tableKey(key),
        caption,
        columns: columns.map(([heading, share], at) => ({ key: `column-${at + 1}`, heading, share })),
        rows: rows.map(({ cells, anchor }) => row(cells, anchor ? { anchor } : {})),
      }),
    ),
  ];
}
