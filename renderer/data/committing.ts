import { grouped } from "@shared/domain/grouped";
import { type ContentHash, hashAfter } from "@shared/transfer/contentHash";
import { type Counts, db, journalChangesTable, journalTable, type Meta, metaTable, tableOf } from "./db";
import { type Change, changeRows, type JournalEntry, stepOf } from "./journalEntry";
import { portion, portionsOf, Writes, writeInTurns } from "./portions";

/** Stores records as changes say; used by undo, redo and replay, never by commands. */
export async function applyChanges(changes: readonly Change[]): Promise<void> {
  const steps = [...grouped(changes, ({ kind }) => kind)].flatMap(([kind, ofKind]) => {
    const gone = ofKind.flatMap(({ id, after }) => (after ? [] : [id]));
    const stored = ofKind.flatMap(({ after }) => after ?? []);
    return [
      ...portionsOf(gone).map((ids) => () => tableOf(kind).bulkDelete(ids)),
      ...portionsOf(stored).map((records) => () => db.table(kind).bulkPut(records)),
    ];
  });
  const writes = new Writes();
  await writeInTurns(writes, steps);
  await writes.stored();
}

/** An entry before its changes were gone through for the fingerprint; one that knows it already keeps it. */
export type UnsealedEntry = Omit<JournalEntry, "stateHash"> & { stateHash?: ContentHash };

/**
 * Writes an entry and the meta record that follows from it. Its changes are hashed and stored portion by portion,
 * each announced to `onKept`, so that neither the window nor who wants to stop waits for all of them.
 */
export async function commit(
  unsealed: UnsealedEntry,
  meta: Meta,
  onKept?: (count: number) => void,
): Promise<JournalEntry> {
  const writes = new Writes();
  let stateHash = meta.contentHash;
  const steps = portionsOf(unsealed.changes).map((some, at) => () => {
    onKept?.(at * portion);
    if (unsealed.stateHash === undefined) stateHash = hashAfter(stateHash, some);
    return journalChangesTable().bulkPut(changeRows(unsealed.seq, some, at * portion));
  });
  await writeInTurns(writes, steps);
  const entry: JournalEntry = { stateHash, ...unsealed };
  writes.add(journalTable().put(stepOf(entry)));
  writes.add(metaTable().put(metaAfter(meta, entry)));
  await writes.stored();
  return entry;
}

/** The state of the database once an entry's changes are stored. */
export function metaAfter(meta: Meta, entry: JournalEntry): Meta {
  return {
    ...meta,
    seq: entry.seq,
    undoHead: entry.undoHead,
    redoHead: entry.redoHead,
    counters: entry.counters ?? meta.counters,
    counts: countsAfter(meta.counts, entry.changes),
    contentHash: entry.stateHash,
  };
}

function countsAfter(before: Counts, changes: readonly Change[]): Counts {
  const counts = { ...before };
  for (const { kind, before: old, after } of changes) {
    const more = Number(after !== null) - Number(old !== null);
    if (more !== 0) counts[kind] = (counts[kind] ?? 0) + more;
  }
  return counts;
}
