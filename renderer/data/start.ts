import type { JournalState } from "@shared/desktop";
import { schemaVersion } from "@shared/transfer/migrations";
import { callHost } from "../desktop";
import { applyChanges, commit } from "./command";
import { allTables, db, journalTable, type Meta, metaTable, openDatabase, readMeta } from "./db";
import type { JournalEntry } from "./journalEntry";
import { sendMissing, startSending } from "./outerJournal";

/** What start-up did with the two copies. */
export type StartReport = {
  /** "opened": both agree; "fresh": nothing was ever written; the others say which copy mended which. */
  outcome: "opened" | "fresh" | "rebuilt" | "replayed" | "sent";
  /** Entries moved from one copy to the other. */
  entries: number;
  /** Damaged lines of the outer journal that were set aside; absent where there were none. */
  leftOut?: number;
};

/**
 * Opens the database and holds it against the host's outer journal, which is the truth (RELIABILITY.md 3.4):
 * an empty or foreign database is rebuilt from it, a database behind it is brought forward, entries it lacks
 * are sent.
 */
export async function startWorkspace(
  onProgress: (done: number, total: number) => void = () => {},
): Promise<StartReport> {
  const [host] = await Promise.all([callHost("journal.state", {}), openDatabase()]);
  const meta = await readMeta();
  const report = await reconcile(host, meta, onProgress);
  startSending(host?.lastSeq ?? 0);
  await sendMissing();
  return host?.leftOut ? { ...report, leftOut: host.leftOut } : report;
}

async function reconcile(
  host: JournalState | null,
  meta: Meta | undefined,
  onProgress: (done: number, total: number) => void,
): Promise<StartReport> {
  if (!host || host.lastSeq === 0) {
    const dbId = meta?.dbId ?? host?.dbId ?? crypto.randomUUID();
    if (host?.dbId !== dbId) await callHost("journal.begin", { dbId });
    if (!meta) await writeFirstMeta(dbId);
    return meta && meta.seq > 0 ? { outcome: "sent", entries: meta.seq } : { outcome: "fresh", entries: 0 };
  }
  if (!meta || meta.dbId !== host.dbId) {
    await emptyDatabase(host.dbId);
    return { outcome: "rebuilt", entries: await replay(host, 0, onProgress) };
  }
  if (host.lastSeq > meta.seq)
    return { outcome: "replayed", entries: await replay(host, meta.seq, onProgress) };
  if (host.lastSeq < meta.seq) return { outcome: "sent", entries: meta.seq - host.lastSeq };
  return { outcome: "opened", entries: 0 };
}

function firstMeta(dbId: string): Meta {
  return { key: "workspace", dbId, schemaVersion, seq: 0, undoHead: null, redoHead: null, counters: {} };
}

async function writeFirstMeta(dbId: string): Promise<void> {
  await metaTable().put(firstMeta(dbId));
}

async function emptyDatabase(dbId: string): Promise<void> {
  await db.transaction("rw", allTables, async () => {
    for (const name of allTables) await db.table(name).clear();
    await writeFirstMeta(dbId);
  });
}

const batch = 200;

/** Applies the host's entries after a sequence number; each batch is one transaction, so a crash can resume. */
async function replay(
  host: JournalState,
  after: number,
  onProgress: (done: number, total: number) => void,
): Promise<number> {
  let seq = after;
  for (;;) {
    const { entries, more } = await callHost("journal.read", { afterSeq: seq, limit: batch });
    await db.transaction("rw", allTables, async () => {
      let meta = await readMeta();
      for (const { line } of entries) {
        const entry = JSON.parse(line) as JournalEntry;
        if (!meta) throw new Error("The database lost its meta record while replaying.");
        await applyChanges(entry.changes);
        await commit(entry, meta);
        meta = await readMeta();
        seq = entry.seq;
      }
    });
    onProgress(seq - after, host.lastSeq - after);
    if (!more) return seq - after;
  }
}

/** Whether nobody has written anything yet, so that the first-start page is due. */
export async function isUntouched(): Promise<boolean> {
  return (await journalTable().count()) === 0;
}
