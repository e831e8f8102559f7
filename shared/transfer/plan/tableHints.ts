import type { SheetRow } from "../table/sheet";
import type { RefusedRow, TablePlan, UnreadCell } from "./tablePlan";

/** What a person should know about one row: that it stays out, or which of its values nobody understood. */
export type RowHint = { line: number } & (
  | { type: "refused"; refused: RefusedRow }
  | { type: "unread"; cells: readonly UnreadCell[] }
);

/** Everything to know about a plan's rows, in the order of the rows. */
export function hintsOf({ refused, unread }: Pick<TablePlan, "refused" | "unread">): RowHint[] {
  const cells = new Map<number, UnreadCell[]>();
  for (const cell of unread) {
    const ofRow = cells.get(cell.line);
    if (ofRow) ofRow.push(cell);
    else cells.set(cell.line, [cell]);
  }
  const hints: RowHint[] = [
    ...refused.map((row) => ({ line: row.line, type: "refused" as const, refused: row })),
    ...[...cells].map(([line, ofRow]) => ({ line, type: "unread" as const, cells: ofRow })),
  ];
  return hints.sort((a, b) => a.line - b.line);
}

/** The rows hints speak of, as they stood in the source. */
export function rowsByLine(rows: readonly SheetRow[], hints: readonly RowHint[]): Map<number, SheetRow> {
  const wanted = new Set(hints.map(({ line }) => line));
  return new Map(rows.flatMap((row) => (wanted.has(row.line) ? [[row.line, row] as const] : [])));
}
