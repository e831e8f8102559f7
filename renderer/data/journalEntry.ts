import type { KindName } from "@shared/domain/kinds";
import type { ContentHash } from "@shared/transfer/contentHash";

/** What happened to one record: `before` null = made, `after` null = removed. */
export type Change = { kind: KindName; id: string; before: object | null; after: object | null };

/** Words for an entry: an i18n key below `<area>.commands` and the values it names. */
export type EntryLabel = { command: string; values: Readonly<Record<string, string | number>> };

/** What all forms of an entry carry: what it is called and where it stands in the chains of undo and redo. */
type EntryHead = {
  seq: number;
  /** ISO moment; order is by `seq`, since clocks run backwards. */
  at: string;
  /** "condensed" stands for all entries of one day long ago; it cannot be taken back. */
  kind: "command" | "undo" | "redo" | "condensed";
  label: EntryLabel;
  /** Entries of one editing session share it and are taken back together. */
  group?: string;
  /** Entry that undo takes back after this one. */
  below: number | null;
  /** For kind "undo": entry that redo brings back after this one. */
  redoBelow: number | null;
  undoHead: number | null;
  redoHead: number | null;
  /** Fingerprint of all records after this entry. */
  stateHash: ContentHash;
  /** Version of the shape of the records inside; later programs bring them up to theirs. */
  schemaVersion: number;
  /** Code counters this entry raised, or began anew with another workspace. */
  counters?: Record<string, number>;
  /** The counters before another workspace began, so that taking it back does not give their numbers again. */
  countersBefore?: Record<string, number>;
};

/**
 * One command as it stands in the outer journal, never changed. From the entries alone every record, the undo
 * chain and the code counters can be rebuilt.
 */
export type JournalEntry = EntryHead & { changes: Change[] };

/**
 * The same command as the database keeps it: without its changes, so that labels and lists stay quick beside an
 * import of thousands of records.
 */
export type JournalStep = EntryHead & {
  /** Number of changed records. */
  size: number;
  /** Kinds among them. */
  kinds: KindName[];
};

/** One changed record of an entry, as the database keeps it beside the step. */
export type JournalChange = Change & {
  seq: number;
  /** Place within the entry, from 0. */
  nr: number;
};

/** The light row the database keeps of an entry; beside it stand its {@link changeRows}. */
export function stepOf({ changes, ...head }: JournalEntry): JournalStep {
  return { ...head, size: changes.length, kinds: [...new Set(changes.map(({ kind }) => kind))] };
}

/** One row for each changed record of an entry; `from` is the place of the first within it. */
export function changeRows(seq: number, changes: readonly Change[], from = 0): JournalChange[] {
  return changes.map(({ kind, id, before, after }, nr) => ({ seq, nr: from + nr, kind, id, before, after }));
}

/** The entry its rows came from; `changes` in their order. */
export function entryOf({ size, kinds, ...head }: JournalStep, rows: readonly JournalChange[]): JournalEntry {
  return { ...head, changes: rows.map(({ kind, id, before, after }) => ({ kind, id, before, after })) };
}

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
