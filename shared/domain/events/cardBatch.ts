import { z } from "zod";
import { id } from "../record";
import { codeCount, codeOfNumber } from "./cardCode";

/** More cards than this are a mistake in the field for the number. */
export const mostCards = 400;

/** Cards printed for one point of an event: which codes they bear, and what was asked on them. FIELD.md M6. */
export const cardBatch = z.strictObject({
  id,
  /** Point of the plan the cards belong to; the point may be gone since. */
  slotId: id.optional(),
  /** As it was printed. */
  question: z.string(),
  /** Numbers of its codes: from here on, as many as `count`. */
  first: z.number().int().min(0).max(codeCount),
  count: z.number().int().min(1).max(mostCards),
});
export type CardBatch = z.infer<typeof cardBatch>;

/** The codes of a batch, in the order they are printed. */
export function codesOf({ first, count }: Pick<CardBatch, "first" | "count">): string[] {
  return Array.from({ length: count }, (_, at) => codeOfNumber((first + at) % codeCount));
}

/** Whether a code's number belongs to a batch. */
export function isInBatch({ first, count }: Pick<CardBatch, "first" | "count">, number: number): boolean {
  return (number - first + codeCount) % codeCount < count;
}

/**
 * Where the codes of a new batch can begin, so that no code stands on two cards of the workspace. It begins
 * anywhere: two laptops that print before they are brought together will hardly choose the same codes. `chance` is
 * from 0 below 1. Undefined when no gap is wide enough any more.
 */
export function freeStart(
  batches: readonly Pick<CardBatch, "first" | "count">[],
  count: number,
  chance: number,
): number | undefined {
  const wanted = Math.floor(chance * codeCount);
  const starts = [wanted, ...batches.map(({ first, count: own }) => (first + own) % codeCount)];
  const isFree = (first: number) =>
    batches.every((batch) => !isInBatch(batch, first) && !isInBatch({ first, count }, batch.first));
  return starts.find(isFree);
}
