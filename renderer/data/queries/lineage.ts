import type { RecordOf } from "@shared/domain/kinds";
import type { Workspace } from "@shared/domain/workspace";
import { type ContentHash, emptyContentHash } from "@shared/transfer/contentHash";
import { allTables, db, journalTable, type Meta, readMeta, tableOf } from "../db";
import type { JournalStep } from "../journalEntry";
import { wholeWorkspace } from "./workspace";

/** So many of the newest states a file names; of older ones only those after files came or went. */
const newestStates = 5_000;
const exchangedStates = 1_000;

/** A copy that was merged into this one, and how it can be had again. */
export type CopyTakenIn = { entry: RecordOf<"exportLog">; state: ContentHash };

/** The copies that were merged into this workspace, newest first. */
export async function copiesTakenIn(): Promise<CopyTakenIn[]> {
  const entries = await tableOf("exportLog").toArray();
  return entries
    .flatMap((entry) => (entry.exchange?.direction === "in" ? [{ entry, state: entry.exchange.state }] : []))
    .sort((a, b) => b.entry.createdAt.localeCompare(a.entry.createdAt));
}

/** What is handed to another device: all records, and the states they came from. */
export type StateToHandOver = { workspace: Workspace; meta: Meta | undefined; lineage: ContentHash[] };

/** The present state with its lineage, read together. */
export function stateToHandOver(): Promise<StateToHandOver> {
  return db.transaction("r", allTables, async () => ({
    workspace: await wholeWorkspace(),
    meta: await readMeta(),
    lineage: lineageOf(await journalTable().orderBy("seq").reverse().toArray(), await copiesTakenIn()),
  }));
}

/** States of the journal and copies merged in, newest first; a copy stands behind what it was merged into. */
function lineageOf(steps: readonly JournalStep[], taken: readonly CopyTakenIn[]): ContentHash[] {
  const copies = [...taken];
  const states = new Set<ContentHash>();
  let exchanged = 0;
  for (const [at, { stateHash, kinds, at: moment }] of steps.entries()) {
    if (at >= newestStates) {
      if (exchanged >= exchangedStates) break;
      if (!kinds.includes("exportLog")) continue;
      exchanged += 1;
    }
    if (stateHash !== emptyContentHash) states.add(stateHash);
    for (let copy = copies[0]; copy && copy.entry.createdAt >= moment; copy = copies[0]) {
      states.add(copy.state);
      copies.shift();
    }
  }
  return [...states];
}
