import type { JournalState } from "@shared/desktop";
import { AppError, isAppError, storageReasonOf } from "@shared/errors";
import { schemaVersion } from "@shared/transfer/migrations";
import { callHost } from "../desktop";
import { makeBackup } from "./backups";
import { journalTable, type Meta, metaTable, openDatabase, readMeta } from "./db";
import { miscounted } from "./health";
import { sendMissing, startSending } from "./outerJournal";
import { firstMeta, type Progress, rebuild, replay } from "./rebuild";
import { madeSnapshot } from "./snapshot";
import { isEngineFailure, storageFailure } from "./storageFailure";

/** What start-up did with the two copies. */
export type StartReport = {
  /**
   * "opened": both agree; "fresh": nothing was ever written; "rebuilt": the database was empty or another one;
   * "repaired": records were missing or altered; "replayed" and "sent": one copy was behind the other; "upgraded": an
   * older program had written them.
   */
  outcome: "opened" | "fresh" | "rebuilt" | "repaired" | "replayed" | "sent" | "upgraded";
  /** Entries moved from one copy to the other. */
  entries: number;
  /** Damaged lines of the outer journal that were set aside; absent where there were none. */
  leftOut?: number;
};

/**
 * Opens the database and holds it against the host's outer journal, which is the truth (RELIABILITY.md 3.4):
 * an empty, foreign or incomplete database is rebuilt from it, a database behind it is brought forward, entries
 * it lacks are sent. `distrust` rebuilds in any case, after the records were found to be altered.
 * @throws AppError `newerData` where the files are a newer program's; nothing is changed then
 * @throws AppError `storage` with `details.reason` "mismatch" where the two copies contradict each other and
 * neither can be taken for the right one
 */
export async function startWorkspace(
  onProgress: Progress = () => {},
  { distrust = false }: { distrust?: boolean } = {},
): Promise<StartReport> {
  const [host] = await Promise.all([callHost("journal.state", {}), openedOrGivenUp()]);
  try {
    return await startWith(host, { onProgress, distrust });
  } catch (thrown) {
    if (!isEngineFailure(thrown)) throw thrown;
    throw await givenUp(thrown);
  }
}

async function startWith(host: JournalState | null, how: How): Promise<StartReport> {
  if (host && host.schemaVersion > schemaVersion)
    throw new AppError("newerData", "The files were written by a newer version of the program.");
  const report = await reconcile(host, await readMeta(), how);
  const sent = report.outcome === "sent" ? await callHost("journal.state", {}) : host;
  startSending(sent?.lastSeq ?? 0);
  await sendMissing();
  const done = (await upgradeIfOlder(how.onProgress)) ?? report;
  return host?.leftOut ? { ...done, leftOut: host.leftOut } : done;
}

/** Records an older program stored are rebuilt from the files in today's shape; only then is one of them read. */
async function upgradeIfOlder(onProgress: Progress): Promise<StartReport | undefined> {
  const meta = await readMeta();
  if (!meta || meta.schemaVersion >= schemaVersion) return undefined;
  const host = await callHost("journal.state", {});
  // Only of what is wholly in the files; a host that fails is told of, and the next start tries again.
  if (!host || host.lastSeq !== meta.seq)
    throw new AppError("storage", "The files are not complete yet.", { reason: "noHost" });
  // A backup that fails is told of in the status line; the files hold the older shape for a while all the same.
  await Promise.allSettled([makeBackup("upgrade")]);
  const entries = host.lastSeq === 0 ? await beginInTodaysShape(meta) : await rebuild(host, onProgress);
  startSending(host.lastSeq);
  await sendMissing();
  return { outcome: "upgraded", entries };
}

async function beginInTodaysShape(meta: Meta): Promise<number> {
  await metaTable().put({ ...meta, schemaVersion });
  return 0;
}

/** Longer than any database takes that can be opened at all, and shorter than the watchdog before the program waits. */
const patience = 10_000;

/**
 * Opens the database, or makes the next start begin with a new one: what can be neither opened nor waited for is
 * rebuilt from the files then (RELIABILITY 3.4).
 */
async function openedOrGivenUp(): Promise<void> {
  const tooLong = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new AppError("storage", "The database does not open.")), patience);
  });
  try {
    await Promise.race([openDatabase(), tooLong]);
  } catch (thrown) {
    if (!isAppError(thrown, "storage")) throw thrown;
    throw await givenUp(thrown);
  }
}

/** The next start begins with a new database. Where the disk is full, that is what the person must know. */
async function givenUp(thrown: unknown): Promise<unknown> {
  await callHost("engine.distrust", {});
  const failure = await storageFailure(thrown);
  if (storageReasonOf(failure) === "full") return failure;
  return new AppError("storage", "The database fails.", { reason: "engine" }, { cause: thrown });
}

type How = { onProgress: Progress; distrust: boolean };

async function reconcile(
  host: JournalState | null,
  meta: Meta | undefined,
  { onProgress, distrust }: How,
): Promise<StartReport> {
  if (!host || host.lastSeq === 0) return beginJournal(host, meta);
  if (!meta || meta.dbId !== host.dbId)
    return { outcome: "rebuilt", entries: await rebuild(host, onProgress) };
  // What the host lacks nobody was told to be safe; it is sent while the journal in the database still can be read.
  const isAhead = meta.seq > host.lastSeq;
  const shared = isAhead ? (await journalTable().get(host.lastSeq))?.stateHash : meta.contentHash;
  if (meta.seq >= host.lastSeq && shared !== host.stateHash) {
    // Chosen by the person, or found to be altered: the files count, and nothing of the other history is sent there.
    if (distrust) return { outcome: "repaired", entries: await rebuild(host, onProgress) };
    throw new AppError("storage", "The two copies contradict each other.", { reason: "mismatch" });
  }
  if (isAhead) {
    startSending(host.lastSeq);
    await sendMissing();
  }
  const sent = isAhead ? await callHost("journal.state", {}) : host;
  if (distrust || (await miscounted(meta)).length > 0)
    return { outcome: "repaired", entries: await rebuild(sent ?? host, onProgress) };
  if (isAhead) return { outcome: "sent", entries: meta.seq - host.lastSeq };
  if (host.lastSeq > meta.seq) return catchUp(host, meta, onProgress);
  return { outcome: "opened", entries: 0 };
}

/**
 * The host has nothing yet: everything the database holds will be sent, or a snapshot of it where its journal no
 * longer has every entry.
 */
async function beginJournal(host: JournalState | null, meta: Meta | undefined): Promise<StartReport> {
  const dbId = meta?.dbId ?? host?.dbId ?? crypto.randomUUID();
  if (host?.dbId !== dbId) await callHost("journal.begin", { dbId });
  if (!meta) await metaTable().put(firstMeta(dbId));
  else if ((await journalTable().count()) < meta.seq) {
    const snapshot = await madeSnapshot();
    if (snapshot) await callHost("journal.keepSnapshot", { ...snapshot, forgetsOlder: false });
  }
  return meta && meta.seq > 0 ? { outcome: "sent", entries: meta.seq } : { outcome: "fresh", entries: 0 };
}

/** The database is behind: it is brought forward, or rebuilt where its records do not fit what follows. */
async function catchUp(host: JournalState, meta: Meta, onProgress: Progress): Promise<StartReport> {
  if (meta.seq < host.snapshotSeq || !(await continues(meta)))
    return { outcome: "repaired", entries: await rebuild(host, onProgress) };
  return { outcome: "replayed", entries: await replay(host, meta.seq, onProgress) };
}

/** Whether the records are those after which the host's next entry came. An interrupted rebuild may have none yet. */
async function continues(meta: Meta): Promise<boolean> {
  if (meta.seq === 0) return true;
  const { entries } = await callHost("journal.read", { afterSeq: meta.seq - 1, limit: 1 });
  return entries[0]?.seq === meta.seq && entries[0].stateHash === meta.contentHash;
}
