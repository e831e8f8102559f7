import type { KindName } from "../../domain/kinds";
import type { MergedState } from "./mergedState";
import type { AnyRecord, Trio } from "./states";

/** A record that was put below another on each copy so that both would stand below each other. */
export type Loosened = { kind: KindName; record: AnyRecord };

/** Kinds that form a tree, and the field that names what a record stands below. */
const parents = [
  ["orgUnits", "parentId"],
  ["goals", "parentGoalId"],
] as const satisfies readonly (readonly [KindName, string])[];

/**
 * Opens circles that only came about by merging: of the records in one, the one that came to its place on one copy
 * alone goes back to where it stood.
 */
export function openLoops(merged: MergedState, trios: readonly Trio[], now: string): Loosened[] {
  return parents.flatMap(([kind, field]) => {
    const moved = trios
      .filter((trio) => trio.kind === kind && merged.get(kind, trio.id))
      .filter(({ base, ours, theirs }) => new Set([base, ours, theirs].map((one) => one?.[field])).size > 1)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    return moved.flatMap(({ id, base }): Loosened[] => {
      const record = merged.get(kind, id);
      if (!record || !isInLoop(merged, kind, field, id)) return [];
      const { [field]: _, ...top } = record;
      const before = base?.[field];
      const back = {
        ...top,
        ...(before === undefined ? {} : { [field]: before }),
        updatedAt: now,
      } as AnyRecord;
      merged.set(kind, id, back);
      if (isInLoop(merged, kind, field, id)) merged.set(kind, id, { ...top, updatedAt: now } as AnyRecord);
      return [{ kind, record: back }];
    });
  });
}

function isInLoop(merged: MergedState, kind: KindName, field: string, id: string): boolean {
  const seen = new Set<unknown>();
  let up = merged.get(kind, id)?.[field];
  while (typeof up === "string" && !seen.has(up)) {
    if (up === id) return true;
    seen.add(up);
    up = merged.get(kind, up)?.[field];
  }
  return false;
}
