import type { Table, TableColumn } from "../../document/model";

/** Whole twips that add up to the width exactly; a column without a share gets that of an average one. */
export function columnWidths(columns: readonly TableColumn[], width: number): number[] {
  const given = columns.map(({ share }) => share).filter((share) => share > 0);
  const average = given.length > 0 ? given.reduce((sum, share) => sum + share, 0) / given.length : 1;
  const shares = columns.map(({ share }) => (share > 0 ? share : average));
  const total = shares.reduce((sum, share) => sum + share, 0);
  let reached = 0;
  let used = 0;
  return shares.map((share) => {
    reached += share;
    const own = Math.round((width * reached) / total) - used;
    used += own;
    return own;
  });
}

/** Rows a table below a drawing may have to stay whole with it. */
const mostUnderDrawing = 10;

/**
 * Whether a row stays on one page with the next: tables of a few rows stay whole, those below a drawing too; longer ones
 * never leave a single row behind or ahead.
 */
export function keptWithNext(
  index: number,
  { rows: { length: count } }: Table,
  isUnderDrawing = false,
): boolean {
  if (index === count - 1) return false;
  return count <= (isUnderDrawing ? mostUnderDrawing : 3) || index === 0 || index === count - 2;
}
