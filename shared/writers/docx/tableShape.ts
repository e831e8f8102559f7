import type { TableColumn } from "../../document/model";

/** Whole twips that add up to the width exactly. */
export function columnWidths(columns: readonly TableColumn[], width: number): number[] {
  const total = columns.reduce((sum, column) => sum + Math.max(column.share, 0), 0) || columns.length;
  let share = 0;
  let used = 0;
  return columns.map((column) => {
    share += total === columns.length && column.share <= 0 ? 1 : Math.max(column.share, 0);
    const edge = Math.round((width * share) / total);
    const own = edge - used;
    used = edge;
    return own;
  });
}

/**
 * Whether a row stays on one page with the next: tables of a few rows stay whole, longer ones never leave a
 * single row behind or ahead.
 */
export function keptWithNext(index: number, count: number): boolean {
  if (index === count - 1) return false;
  return count <= 4 || index === 0 || index === count - 2;
}
