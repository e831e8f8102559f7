import type { KindName } from "@shared/domain/kinds";

/** What happened to one record: `before` null = made, `after` null = removed. */
export type Change = { kind: KindName; id: string; before: object | null; after: object | null };

/** Words for an entry: an i18n key below `<area>.commands` and the values it names. */
export type EntryLabel = { command: string; values: Readonly<Record<string, string | number>> };

/**
 * One command as it stands in the journal, written in the command's own transaction and never changed. From the
 * entries alone every record, the undo chain and the code counters can be rebuilt.
 */
export type JournalEntry = {
  seq: number;
  /** ISO moment; order is by `seq`, since clocks run backwards. */
  at: string;
  kind: "command" | "undo" | "redo";
  label: EntryLabel;
  /** Entries of one editing session share it and are taken back together. */
  group?: string;
  changes: Change[];
  /** Ids in `changes`, for the history of one item. */
  touched: string[];
  /** Entry that undo takes back after this one. */
  below: number | null;
  /** For kind "undo": entry that redo brings back after this one. */
  redoBelow: number | null;
  undoHead: number | null;
  redoHead: number | null;
  /** Code counters this entry raised, or began anew with another workspace. */
  counters?: Record<string, number>;
  /** The counters before another workspace began, so that taking it back does not give their numbers again. */
  countersBefore?: Record<string, number>;
};

/** What takes an entry back: each change turned round, last one first. */
export function inverseOf(changes: readonly Change[]): Change[] {
  return [...changes]
    .reverse()
    .map(({ kind, id, before, after }) => ({ kind, id, before: after, after: before }));
}

/** One change per record: the first `before` and the last `after`. Nothing stays of what came and went. */
export function squash(changes: readonly Change[]): Change[] {
  const byRecord = new Map<string, Change>();
  for (const change of changes) {
    const key = `${change.kind}/${change.id}`;
    const earlier = byRecord.get(key);
    byRecord.set(key, earlier ? { ...earlier, after: change.after } : { ...change });
  }
  return [...byRecord.values()].filter((change) => change.before !== null || change.after !== null);
}
