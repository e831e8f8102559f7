import { grouped } from "@shared/domain/grouped";
import type { KindName } from "@shared/domain/kinds";
import Dexie from "dexie";
import { journalChangesTable, journalTable } from "./db";
import {
  type Change,
  entryOf,
  type JournalChange,
  type JournalEntry,
  type JournalStep,
  rowsOf,
} from "./journalEntry";

/** Stores an entry's rows; inside the transaction of what it tells of. */
export async function storeEntry(entry: JournalEntry): Promise<void> {
  await storeEntries([entry]);
}

/** Stores the rows of several entries at once. */
export async function storeEntries(entries: readonly JournalEntry[]): Promise<void> {
  const rows = entries.map(rowsOf);
  await Promise.all([
    journalTable().bulkPut(rows.map(({ step }) => step)),
    journalChangesTable().bulkPut(rows.flatMap(({ changes }) => changes)),
  ]);
}

/** An entry with its changes, or undefined where there is none of that number. */
export async function entryAt(seq: number): Promise<JournalEntry | undefined> {
  const step = await journalTable().get(seq);
  return step && entryOf(step, await rowsBetween(seq, seq));
}

/** Entries with their changes after a sequence number, oldest first. */
export async function entriesAfter(seq: number, limit: number): Promise<JournalEntry[]> {
  return entriesOf(await journalTable().where("seq").above(seq).limit(limit).toArray());
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

/** Change rows of neighbouring entries, both ends included. */
export function rowsBetween(first: number, last: number): Promise<JournalChange[]> {
  return journalChangesTable()
    .where("[seq+nr]")
    .between([first, Dexie.minKey], [last, Dexie.maxKey])
    .toArray();
}
