import { defaultOf, fieldShape, fieldsOf } from "./fieldShape";
import { mergeEntries, mergeSets } from "./mergeLists";
import { isPlaceOrTime, quietRule } from "./quietFields";
import { sameValue } from "./sameValue";
import type { AnyRecord, Choices, MergeConflict, Trio } from "./states";

/** What becomes of one record: absent = removed, or never there. */
export type Outcome = { record: AnyRecord | undefined; conflicts: readonly MergeConflict[] };

/**
 * One record from three states, field by field: what only one copy changed is taken, what both changed alike
 * stays, what both changed differently is a conflict and goes by the choice. `now` is the time of a record that
 * is like neither copy.
 */
export function mergeRecord(trio: Trio, choices: Choices, now: string): Outcome {
  const { base, ours, theirs } = trio;
  const stone = trio.kind === "persons" ? stoneOf(trio) : undefined;
  if (stone) return { record: stone, conflicts: [] };
  if (ours && theirs) return mergeFields(trio, ours, theirs, choices, now);
  const left = ours ?? theirs;
  if (!left || (base && isUntouched(trio, base, left))) return { record: undefined, conflicts: [] };
  if (!base) return { record: left, conflicts: [] };
  const key = `${trio.kind}/${trio.id}`;
  return {
    record: choices.get(key) === "theirs" ? theirs : ours,
    conflicts: [{ key, kind: trio.kind, id: trio.id, base, ours, theirs }],
  };
}

/** Who was forgotten on one device stays so: nothing the other still knows of the person comes back (RELIABILITY 5). */
function stoneOf({ base, ours, theirs }: Trio): AnyRecord | undefined {
  // Anonymising alone can be taken back; what was taken back since the common state counts.
  if (!ours || !theirs || base?.anonymisedAt !== undefined) return undefined;
  const [oursIs, theirsIs] = [ours, theirs].map(({ anonymisedAt }) => anonymisedAt !== undefined);
  if (oursIs === theirsIs) return undefined;
  return oursIs ? ours : theirs;
}

/** Whether a copy says what the base said, so that the other copy may remove it. */
function isUntouched({ kind }: Trio, base: AnyRecord, copy: AnyRecord): boolean {
  return fieldsOf(kind).every((field) => isPlaceOrTime(kind, field) || sameValue(base[field], copy[field]));
}

function mergeFields(trio: Trio, ours: AnyRecord, theirs: AnyRecord, choices: Choices, now: string): Outcome {
  const conflicts: MergeConflict[] = [];
  const merged: Record<string, unknown> = {};
  for (const field of fieldsOf(trio.kind)) {
    if (field === "updatedAt") continue;
    const value = mergeField(trio, field, ours, theirs, choices, conflicts);
    if (value !== undefined) merged[field] = value;
  }
  return { record: stamped(merged, ours, theirs, now), conflicts };
}

/** A record that is like one of the copies is that copy; any other was written just now. */
function stamped(merged: object, ours: AnyRecord, theirs: AnyRecord, now: string): AnyRecord {
  for (const copy of [ours, theirs])
    if (sameValue({ ...merged, updatedAt: copy.updatedAt }, copy)) return copy;
  return { ...merged, updatedAt: now } as AnyRecord;
}

function mergeField(
  { kind, id, base: baseRecord }: Trio,
  field: string,
  oursRecord: AnyRecord,
  theirsRecord: AnyRecord,
  choices: Choices,
  conflicts: MergeConflict[],
): unknown {
  const [ours, theirs] = [oursRecord[field], theirsRecord[field]];
  const base = baseRecord ? baseRecord[field] : defaultOf(kind, field);
  if (sameValue(ours, theirs) || sameValue(theirs, base)) return ours;
  if (sameValue(ours, base)) return theirs;
  const quiet = quietRule(kind, field);
  if (quiet) return quiet({ ours, theirs }, oursRecord, theirsRecord);
  const key = `${kind}/${id}/${field}`;
  switch (fieldShape(kind, field)) {
    case "set":
      return mergeSets(listIn(base), listIn(ours), listIn(theirs));
    case "entries": {
      const sideOf = (entry: string) => choices.get(`${key}/${entry}`) ?? "ours";
      const merged = mergeEntries(listIn(base), listIn(ours), listIn(theirs), sideOf);
      for (const conflict of merged.conflicts)
        conflicts.push({ key: `${key}/${conflict.entry}`, kind, id, field, ...conflict });
      return merged.value;
    }
    case "value":
      conflicts.push({ key, kind, id, field, base, ours, theirs });
      return choices.get(key) === "theirs" ? theirs : ours;
  }
}

const listIn = <T>(value: unknown): readonly T[] => (Array.isArray(value) ? value : []);
