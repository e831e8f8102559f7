import type { JournalState } from "@shared/desktop";
import { AppError } from "@shared/errors";
import { emptyContentHash } from "@shared/transfer/contentHash";
import { schemaVersion } from "@shared/transfer/migrations";
import { callHost } from "../desktop";
import { applyChanges, metaAfter } from "./command";
import { allTables, db, type Meta, metaTable, readMeta } from "./db";
import { storeEntries } from "./journal";
import { type JournalEntry, squash } from "./journalEntry";

export type Progress = (done: number, total: number) => void;

const batch = 200;

/** The state of an empty database with an identity. */
export function firstMeta(dbId: string): Meta {
  return {
    key: "workspace",
    dbId,
    schemaVersion,
    seq: 0,
    undoHead: null,
    redoHead: null,
    counters: {},
    counts: {},
    contentHash: emptyContentHash,
  };
}

/** Builds the database anew from the host's outer journal. Gives the number of entries. */
export async function rebuild(host: JournalState, onProgress: Progress): Promise<number> {
  await db.transaction("rw", allTables, async () => {
    for (const name of allTables) await db.table(name).clear();
    await metaTable().put(firstMeta(host.dbId));
  });
  return replay(host, 0, onProgress);
}

/**
 * Applies the host's entries after a number. Each batch is one transaction with its changes drawn together, so
 * that a crash in between can resume and a long history costs little.
 * @throws AppError `storage` with `details.reason` "mismatch" where the records are not what the journal says
 */
export async function replay(host: JournalState, after: number, onProgress: Progress): Promise<number> {
  let seq = after;
  for (;;) {
    const answer = await callHost("journal.read", { afterSeq: seq, limit: batch });
    const entries = answer.entries.map(({ line }) => JSON.parse(line) as JournalEntry);
    await storeBatch(entries);
    seq = entries.at(-1)?.seq ?? seq;
    onProgress(seq - after, host.lastSeq - after);
    if (!answer.more) break;
  }
  if ((await readMeta())?.contentHash !== host.stateHash) throw mismatch();
  return seq - after;
}

async function storeBatch(entries: readonly JournalEntry[]): Promise<void> {
  await db.transaction("rw", allTables, async () => {
    const meta = await readMeta();
    if (!meta) throw new Error("The database lost its meta record while it was rebuilt.");
    await applyChanges(squash(entries.flatMap(({ changes }) => changes)));
    await storeEntries(entries);
    await metaTable().put(entries.reduce(metaAfter, meta));
  });
}

/** Fingerprints are carried by the entries; only reading the records themselves tells what really stands there. */
const mismatch = () =>
  new AppError("storage", "The records are not what the journal says.", { reason: "mismatch" });
