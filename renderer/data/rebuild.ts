import type { JournalState } from "@shared/desktop";
import { emptyWorkspace } from "@shared/domain/workspace";
import { AppError } from "@shared/errors";
import { emptyContentHash } from "@shared/transfer/contentHash";
import { schemaVersion } from "@shared/transfer/migrations";
import { callHost } from "../desktop";
import { applyChanges, metaAfter } from "./committing";
import type { DatabaseState } from "./databaseState";
import { allTables, db, type Meta, metaTable, readMeta } from "./db";
import { storeEntries } from "./journal";
import { type JournalEntry, squash } from "./journalEntry";
import { parseSnapshot, storeState } from "./snapshot";
import { noteUpgrade, upgradedEntry } from "./upgrade";

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

/**
 * Builds the database anew from the host's newest snapshot and the entries after it, in today's shape whatever
 * their age. Gives the number of entries.
 * @throws AppError `storage` with `details.reason` "incomplete" where the files lack their beginning
 */
export async function rebuild(before: JournalState, onProgress: Progress): Promise<number> {
  const snapshot = before.snapshotSeq > 0 ? await callHost("journal.snapshot", {}) : null;
  // A damaged snapshot was set aside while it was read: the one before it counts, and more entries after that.
  const host = (await callHost("journal.state", {})) ?? before;
  if (host.isIncomplete)
    throw new AppError("storage", "The files lack their beginning.", { reason: "incomplete" });
  await storeState(snapshot ? parseSnapshot(snapshot.text) : nothingYet(host));
  await replay(host, snapshot?.seq ?? 0, onProgress);
  if (host.schemaVersion < schemaVersion) await noteUpgrade();
  // An older snapshot at the beginning does not make the whole an older one.
  else await metaTable().update("workspace", { schemaVersion });
  return host.lastSeq;
}

const nothingYet = ({ dbId, schemaVersion: oldest }: JournalState): DatabaseState => ({
  meta: { ...firstMeta(dbId), schemaVersion: oldest },
  workspace: emptyWorkspace(),
  entries: [],
});

/**
 * Applies the host's entries after a number. Each batch is one transaction with its changes drawn together, so
 * that a crash in between can resume and a long history costs little.
 * @throws AppError `storage` with `details.reason` "mismatch" where the records are not what the journal says
 */
export async function replay(host: JournalState, after: number, onProgress: Progress): Promise<number> {
  let seq = after;
  for (;;) {
    const answer = await callHost("journal.read", { afterSeq: seq, limit: batch });
    const entries = answer.entries.map(({ line }) => upgradedEntry(JSON.parse(line) as JournalEntry));
    if (entries[0] && entries[0].seq !== seq + 1) throw mismatch();
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
