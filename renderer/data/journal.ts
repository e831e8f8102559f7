import { grouped } from "@shared/domain/grouped";
import type { KindName } from "@shared/domain/kinds";
import Dexie from "dexie";
import { db, journalChangesTable, journalTable } from "./db";
import {
  type Change,
  changeRows,
  entryOf,
  type JournalChange,
  type JournalEntry,
  type JournalStep,
  stepOf,
} from "./journalEntry";
import { portionsOf, Writes, writeInTurns } from "./portions";

/** Stores an entry's rows; inside the transaction of what it tells of. */
export async function storeEntry(entry: JournalEntry): Promise<void> {
  await storeEntries([entry]);
}

/** Stores the rows of several entries at once. */
export async function storeEntries(entries: readonly JournalEntry[]): Promise<void> {
  const rows = entries.flatMap(({ seq, changes }) => changeRows(seq, changes));
  const writes = new Writes();
  await writeInTurns(writes, [
    () => journalTable().bulkPut(entries.map(stepOf)),
    ...portionsOf(rows).map((some) => () => journalChangesTable().bulkPut(some)),
  ]);
  await writes.stored();
}

/** An entry with its changes, or undefined where there is none of that number. */
export async function entryAt(seq: number): Promise<JournalEntry | undefined> {
  const step = await journalTable().get(seq);
  return step && entryOf(step, await rowsBetween(seq, seq));
}

/** Entries with their changes after a sequence number, oldest first. */
export function entriesAfter(seq: number, limit: number): Promise<JournalEntry[]> {
  return atOneMoment(async () =>
    entriesOf(await journalTable().where("seq").above(seq).limit(limit).toArray()),
  );
}

/** Steps that follow each other, with their changes. */
async function entriesOf(steps: readonly JournalStep[]): Promise<JournalEntry[]> {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return [];
  const rows = grouped(await rowsBetween(first.seq, last.seq), (row) => row.seq);
  return steps.map((step) => entryOf(step, rows.get(step.seq) ?? []));
}

/** Everything some entries changed, in the order it happened. */
export async function changesOf(seqs: readonly number[]): Promise<Change[]> {
  const inOrder = [...seqs].sort((a, b) => a - b);
  const rows = await Promise.all(inOrder.map((seq) => rowsBetween(seq, seq)));
  return rows.flat();
}

/** Everything entries after a number did to records of some kinds, in the order it happened. */
export async function changesAfter(seq: number, kinds: ReadonlySet<KindName>): Promise<JournalChange[]> {
  const rows = await rowsBetween(seq + 1, Number.MAX_SAFE_INTEGER);
  return rows.filter(({ kind }) => kinds.has(kind));
}

/** Every entry there is, oldest first. */
export async function allEntries(): Promise<JournalEntry[]> {
  return entriesOf(await journalTable().orderBy("seq").toArray());
}

/** So many change rows are taken in at once; then the window gets its turn. */
const page = 1000;

/** Within the transaction there is, or else in one of its own. */
function atOneMoment<T>(read: () => Promise<T>): Promise<T> {
  return Dexie.currentTransaction
    ? read()
    : db.transaction("r", ["journal", "journalChanges"], async () => read());
}

/** Change rows of neighbouring entries, both ends included, all as they stood at one moment. */
export function rowsBetween(first: number, last: number): Promise<JournalChange[]> {
  return atOneMoment(async () => {
    const rows: JournalChange[] = [];
    let from: [number, unknown] = [first, Dexie.minKey];
    for (;;) {
      const found = await journalChangesTable()
        .where("[seq+nr]")
        .between(from, [last, Dexie.maxKey], rows.length === 0)
        .limit(page)
        .toArray();
      for (const row of found) rows.push(row);
      const end = found.at(-1);
      if (!end || found.length < page) return rows;
      from = [end.seq, end.nr];
    }
  });
}
