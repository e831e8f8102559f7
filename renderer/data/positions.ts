import { inOrder } from "@shared/domain/workspace";
import { generateKeyBetween, generateNKeysBetween } from "fractional-indexing";

type Placed = { id: string; position: string; createdAt: string };

/** A position behind all siblings. */
export function positionAtEnd(siblings: readonly Placed[]): string {
  return generateKeyBetween(inOrder(siblings).at(-1)?.position || null, null);
}

/** A position right behind one sibling, or before all of them when `after` is null. */
export function positionAfter(siblings: readonly Placed[], after: string | null): string {
  const ordered = inOrder(siblings);
  const index = after === null ? -1 : ordered.findIndex((sibling) => sibling.id === after);
  const before = index >= 0 ? ordered[index]?.position || null : null;
  return generateKeyBetween(before, ordered[index + 1]?.position || null);
}

/** `count` positions behind all siblings, in order; for imports. */
export function positionsAtEnd(siblings: readonly Placed[], count: number): string[] {
  return generateNKeysBetween(inOrder(siblings).at(-1)?.position || null, null, count);
}
