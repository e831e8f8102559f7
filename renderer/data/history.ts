import { db, journalChangesTable, journalTable, readMeta } from "./db";
import { type Change, entryOf, type JournalEntry, type JournalStep } from "./journalEntry";

/** Entries that touched one record, newest first, each with what it changed in this record. */
export function historyOf(recordId: string): Promise<JournalEntry[]> {
  return db.transaction("r", ["journal", "journalChanges"], async () => {
    const rows = await journalChangesTable().where("id").equals(recordId).toArray();
    rows.sort((a, b) => b.seq - a.seq);
    const steps = await journalTable().bulkGet(rows.map(({ seq }) => seq));
    return rows.flatMap((row, at) => {
      const step = steps[at];
      return step ? [entryOf(step, [row])] : [];
    });
  });
}

/** The newest entries of the whole workspace, newest first. */
export function recentSteps(limit: number): Promise<JournalStep[]> {
  return journalTable().orderBy("seq").reverse().limit(limit).toArray();
}

/** What undo and redo would do next, for their labels. */
export async function nextSteps(): Promise<{ undo?: JournalStep; redo?: JournalStep }> {
  return db.transaction("r", ["meta", "journal"], async () => {
    const meta = await readMeta();
    const at = async (seq: number | null | undefined) => {
      const step = seq ? await journalTable().get(seq) : undefined;
      return step?.kind === "condensed" ? undefined : step;
    };
    return { undo: await at(meta?.undoHead), redo: await at(meta?.redoHead) };
  });
}

/** The newest entries a question is answered yes for, newest first. */
export function stepsWhere(fits: (step: JournalStep) => boolean, limit: number): Promise<JournalStep[]> {
  return journalTable().orderBy("seq").reverse().filter(fits).limit(limit).toArray();
}

/** Numbers of the entries with a change a question is answered yes for. Reads every change there is. */
export async function seqsWithChange(fits: (change: Change) => boolean): Promise<ReadonlySet<number>> {
  const found = new Set<number>();
  await journalChangesTable().each((row) => {
    if (!found.has(row.seq) && fits(row)) found.add(row.seq);
  });
  return found;
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
      const step: JournalStep | undefined = await journalTable().get(next);
      if (!step || step.kind === "condensed") break;
      chain.push(next);
      next = step.below;
    }
    return chain;
  });
}
