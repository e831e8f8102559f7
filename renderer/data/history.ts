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
