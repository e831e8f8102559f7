import { db, journalTable, readMeta } from "./db";
import type { JournalEntry } from "./journalEntry";

/** Entries that touched one record, newest first. */
export async function historyOf(recordId: string): Promise<JournalEntry[]> {
  const entries = await journalTable().where("touched").equals(recordId).toArray();
  return entries.sort((a, b) => b.seq - a.seq);
}

/** The newest entries of the whole workspace, newest first. */
export function recentEntries(limit: number): Promise<JournalEntry[]> {
  return journalTable().orderBy("seq").reverse().limit(limit).toArray();
}

/** What undo and redo would do next, for their labels. */
export async function nextSteps(): Promise<{ undo?: JournalEntry; redo?: JournalEntry }> {
  return db.transaction("r", ["meta", "journal"], async () => {
    const meta = await readMeta();
    const at = async (seq: number | null | undefined) => (seq ? await journalTable().get(seq) : undefined);
    return { undo: await at(meta?.undoHead), redo: await at(meta?.redoHead) };
  });
}

/** The newest entries a question is answered yes for, newest first. */
export function entriesWhere(fits: (entry: JournalEntry) => boolean, limit: number): Promise<JournalEntry[]> {
  return journalTable().orderBy("seq").reverse().filter(fits).limit(limit).toArray();
}

/**
 * What repeated undo would take back, from the newest entry down to a number: only what is in force, since what
 * was undone already is not on the way.
 */
export async function undoableDownTo(seq: number): Promise<number[]> {
  return db.transaction("r", ["meta", "journal"], async () => {
    const chain: number[] = [];
    let next = (await readMeta())?.undoHead ?? null;
    while (next !== null && next >= seq) {
      chain.push(next);
      next = (await journalTable().get(next))?.below ?? null;
    }
    return chain;
  });
}
