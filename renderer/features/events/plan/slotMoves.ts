import type { Slot } from "@shared/domain/events/slot";

/** Where a point can be sent without the mouse. */
export const slotMoves = ["up", "down", "first", "last"] as const;
export type SlotMove = (typeof slotMoves)[number];

/** Index a move leads to; the same index where it leads nowhere. */
export function targetOf(move: SlotMove, index: number, count: number): number {
  if (move === "first") return 0;
  if (move === "last") return count - 1;
  return Math.min(count - 1, Math.max(0, index + (move === "up" ? -1 : 1)));
}

/** The points with one of them at another place. */
export function withMoved<S extends Pick<Slot, "id">>(slots: readonly S[], from: number, to: number): S[] {
  const next = [...slots];
  const [slot] = next.splice(from, 1);
  if (slot) next.splice(to, 0, slot);
  return next;
}
