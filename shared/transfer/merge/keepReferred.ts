import { idsIn, type KindName, kindNames, referencesOf } from "../../domain/kinds";
import type { MergedState } from "./mergedState";
import type { AnyRecord, Trio } from "./states";

/** A record one copy removed that stays, since a record of the other copy refers to it. */
export type Kept = { kind: KindName; record: AnyRecord; by: { kind: KindName; record: AnyRecord } };

/** Ids a record cannot do without: its references, and what a department's perspective is about. */
function idsNeeded(kind: KindName, record: AnyRecord): string[] {
  const ids = referencesOf[kind].flatMap((reference) => idsIn(record, reference));
  return kind === "perspectives" ? [...ids, record.itemId as string] : ids;
}

/**
 * Brings back what one copy removed and the other refers to anew, so that no reference leads nowhere; and what that
 * refers to in turn.
 */
export function keepReferred(merged: MergedState, trios: readonly Trio[]): Kept[] {
  const gone = new Map<string, Trio>();
  for (const trio of trios) if (!merged.get(trio.kind, trio.id)) gone.set(trio.id, trio);
  if (gone.size === 0) return [];
  const kept: Kept[] = [];
  const look = (kind: KindName, record: AnyRecord) => {
    for (const id of idsNeeded(kind, record)) {
      const trio = gone.get(id);
      const back = trio?.ours ?? trio?.theirs;
      if (!trio || !back) continue;
      gone.delete(id);
      merged.set(trio.kind, id, back);
      kept.push({ kind: trio.kind, record: back, by: { kind, record } });
      look(trio.kind, back);
    }
  };
  for (const kind of kindNames)
    for (const record of [...merged.all(kind)].sort((a, b) => (a.id < b.id ? -1 : 1))) look(kind, record);
  return kept;
}
