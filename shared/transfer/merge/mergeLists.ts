import { sameValue } from "./sameValue";
import type { Side } from "./states";

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * A list whose order means nothing, changed on both sides: what both kept in its old order, then what either
 * added, in one order whichever side is which.
 */
export function mergeSets(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): string[] {
  const kept = base.filter((value) => ours.includes(value) && theirs.includes(value));
  const added = [...ours, ...theirs].filter((value) => !base.includes(value));
  return [...new Set([...kept, ...added.sort(compare)])];
}

type Entry = { id: string };

/** An entry both changed differently, or one removed and the other changed. */
export type EntryConflict = { entry: string; base: unknown; ours: unknown; theirs: unknown };

/**
 * A list of entries with ids, changed on both sides, entry by entry. `sideOf` says which copy of an entry counts
 * where both changed it.
 */
export function mergeEntries(
  base: readonly Entry[],
  ours: readonly Entry[],
  theirs: readonly Entry[],
  sideOf: (entry: string) => Side,
): { value: Entry[]; conflicts: EntryConflict[] } {
  const [before, here, there] = [base, ours, theirs].map((list) => new Map(list.map((one) => [one.id, one])));
  const added = [...new Set([...ours, ...theirs].map(({ id }) => id))].filter((id) => !before?.has(id));
  const conflicts: EntryConflict[] = [];
  const value = [...base.map(({ id }) => id), ...added.sort(compare)].flatMap((id) => {
    const [was, our, their] = [before?.get(id), here?.get(id), there?.get(id)];
    if (sameValue(our, their) || sameValue(their, was)) return our ?? [];
    if (sameValue(our, was)) return their ?? [];
    conflicts.push({ entry: id, base: was, ours: our, theirs: their });
    return (sideOf(id) === "ours" ? our : their) ?? [];
  });
  return { value, conflicts };
}
