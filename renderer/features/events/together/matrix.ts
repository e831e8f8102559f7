import type { GuidelineCheckResult } from "@shared/domain/agenda/guidelineCheck";
import type { PerspectiveWeight } from "@shared/domain/agenda/perspective";

/** How strongly a cell speaks; drawn as a mark and a shade, so that nothing hangs on colour alone. */
export type Strength = "strong" | "medium" | "weak" | "none";

/** What a cell says, or nothing yet. */
export type Cell = { value: string; label: string; strength: Strength; sentence: string };

/** A value a cell can take, in the order of its number key. */
export type CellChoice = { value: string; label: string; strength: Strength };

export type MatrixRow = { id: string; code: string; title: string };
export type MatrixColumn = { id: string; label: string; title: string };

/** Rows of which some cell is still open. */
export function openRows(
  rows: readonly MatrixRow[],
  columns: readonly MatrixColumn[],
  cellOf: (rowId: string, columnId: string) => Cell | undefined,
): MatrixRow[] {
  return rows.filter((row) => columns.some((column) => cellOf(row.id, column.id) === undefined));
}

/** How strongly each value of the two matrices speaks. */
export const perspectiveStrengths = {
  core: "strong",
  important: "medium",
  marginal: "weak",
  not_affected: "none",
} as const satisfies Record<PerspectiveWeight, Strength>;

export const guidelineStrengths = {
  fulfilled: "strong",
  tension: "medium",
  not_affected: "none",
} as const satisfies Record<GuidelineCheckResult, Strength>;
