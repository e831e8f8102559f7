import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Disk, realDisk } from "@electron/host/disk";
import { OuterJournal } from "@electron/host/journal";
import type { JournalState, OuterEntry } from "@shared/desktop";

export const dbId = "11111111-2222-4333-8444-555555555555";
export const entryOf = (seq: number): string => JSON.stringify({ label: "Maßnahme geändert", number: seq });

export const stateOf = (seq: number): string => seq.toString(16).padStart(16, "0");

/** A journal with entries 1 to `count`, closed again. */
export async function writtenJournal(folder: string, count: number, disk: Disk = realDisk): Promise<void> {
  const journal = new OuterJournal(disk, folder);
  await journal.begin(dbId);
  await appendTo(journal, 1, count);
  await journal.close();
}

/** Sends one entry. */
export const appendOne = (journal: OuterJournal, { dbId, ...entry }: OuterEntry): Promise<JournalState> =>
  journal.append({ dbId, entries: [entry] });

export async function appendTo(journal: OuterJournal, from: number, to: number): Promise<void> {
  for (let seq = from; seq <= to; seq += 1)
    await appendOne(journal, { dbId, seq, line: entryOf(seq), stateHash: stateOf(seq), schemaVersion: 1 });
}

/** Opens the journal as a new start of the host does, and gives what it reads. */
export async function reopened(
  folder: string,
): Promise<{ seqs: number[]; texts: string[]; leftOut: number }> {
  const journal = new OuterJournal(realDisk, folder);
  const state = await journal.state();
  const { entries } = await journal.read(0, 10_000);
  await journal.close();
  return {
    seqs: entries.map(({ seq }) => seq),
    texts: entries.map(({ line }) => line),
    leftOut: state?.leftOut ?? 0,
  };
}

export const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

/** Paths of the segments, oldest first. */
export async function segmentPaths(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, dbId));
  return names
    .filter((name) => name.endsWith(".journal"))
    .sort()
    .map((name) => join(folder, dbId, name));
}

export async function onlySegment(folder: string): Promise<{ path: string; bytes: Buffer }> {
  const [path, ...more] = await segmentPaths(folder);
  if (path === undefined || more.length > 0) throw new Error("The fixture has not exactly one segment.");
  return { path, bytes: await readFile(path) };
}
