import type { Backup } from "@shared/desktopBackups";
import { type KindName, kindNames, type RecordOf } from "@shared/domain/kinds";
import { type Forgetting, type Forgotten, forgetting } from "@shared/domain/traces/forgetting";
import { AppError, isAppError } from "@shared/errors";
import { type ContentHash, hashAfter } from "@shared/transfer/contentHash";
import { schemaVersion } from "@shared/transfer/migrations";
import { callHost } from "../desktop";
import { announce, throwIfRefused } from "./command";
import { commit } from "./committing";
import { allTables, db, journalChangesTable, journalTable, readMeta, tableOf } from "./db";
import { noteErasure, replaceBackup } from "./erasedBackups";
import { whileErasing } from "./erasing";
import type { Change, JournalChange, JournalEntry, JournalStep } from "./journalEntry";
import { saveState, sendMissing, startSending } from "./outerJournal";
import { keepSnapshot } from "./snapshots";

/** What erasing did, and what it could not reach. */
export type ErasureReport = {
  /** Records in which something was replaced, the person's own among them. */
  records: number;
  /** Entries of the journal in which something was replaced. */
  entries: number;
  /** Backups that were written anew without the words. */
  backups: number;
  /** Backups that still hold them, with what kept the program from writing them anew. */
  left: { backup: Backup; reason: string }[];
  /** The second place could not be reached: what stands there holds the words until the program reaches it again. */
  secondPlaceLeft: boolean;
  /** The host did not choose where the browser keeps its own files: what these hold is not removed by a new start. */
  engineLeft: boolean;
};

/**
 * Takes a person out of everything this program keeps: records, journal, files and backups (RELIABILITY 3.10, P15).
 * This alone cannot be taken back. What the window's engine still holds goes when the program starts again.
 * Until the new snapshot is written the files are as before; after that the host finishes even after a crash. Called
 * again after a failure it finishes what was begun.
 * @throws AppError `storage`; with `details.reason` "unsaved" while changes stand in the window alone
 */
export function eraseTraces(
  forgotten: Omit<Forgotten, "at">,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<ErasureReport> {
  return whileErasing(() => erase(forgotten, onProgress));
}

async function erase(
  forgotten: Omit<Forgotten, "at">,
  onProgress: (done: number, total: number) => void,
): Promise<ErasureReport> {
  await sendMissing();
  if (saveState.read().state !== "saved")
    throw new AppError("storage", "Some changes are not saved yet.", { reason: "unsaved" });
  const whole = { ...forgotten, at: new Date().toISOString() };
  const { entry, records, entries } = await forgetInDatabase(whole);
  await forgetInFiles();
  announce(entry);
  const { helps } = await callHost("engine.forget", {});
  const backups = await forgetInBackups(whole, entry.seq, onProgress);
  return { records, entries, engineLeft: !helps, ...backups };
}

type Erased = { entry: JournalEntry; records: number; entries: number };

/** Replaces in every record and every entry of the journal, and notes that it was done: all in one transaction. */
function forgetInDatabase(forgotten: Forgotten): Promise<Erased> {
  const forget = forgetting(forgotten);
  return db.transaction("rw", allTables, async () => {
    const meta = await readMeta();
    if (!meta) throw new Error("Nothing was started yet.");
    throwIfRefused(meta.seq);
    const changes: Change[] = [];
    let stateHash: ContentHash = meta.contentHash;
    for (const kind of kindNames) {
      const changed = await forgetInKind(kind, forget);
      stateHash = hashAfter(stateHash, changed);
      // What was there before is not written down again.
      changes.push(...changed.map(({ id, after }) => ({ kind, id, before: after, after })));
    }
    const entries = await forgetInJournal(forget);
    const entry: JournalEntry = {
      seq: meta.seq + 1,
      at: forgotten.at,
      kind: "command",
      label: { command: "records.erasePerson", values: { title: forgotten.replacement } },
      changes,
      below: meta.undoHead,
      redoBelow: null,
      undoHead: meta.undoHead,
      redoHead: meta.redoHead,
      stateHash,
      schemaVersion,
    };
    await commit(entry, meta);
    return { entry, records: changes.length, entries };
  });
}

async function forgetInKind<K extends KindName>(kind: K, forget: Forgetting) {
  const table = tableOf(kind);
  const changed = (await table.toArray()).flatMap((before) => {
    const after = forget.record(kind, before);
    return after === before ? [] : [{ kind, id: before.id, before, after }];
  });
  await table.bulkPut(changed.map(({ after }) => after));
  return changed;
}

/** Gives the number of entries that changed. */
async function forgetInJournal(forget: Forgetting): Promise<number> {
  const rows = (await journalChangesTable().toArray()).flatMap((row) =>
    changedOr(row, forgetInRow(row, forget)),
  );
  const steps = (await journalTable().toArray()).flatMap((step) =>
    changedOr(step, forgetInStep(step, forget)),
  );
  await journalChangesTable().bulkPut(rows);
  await journalTable().bulkPut(steps);
  return new Set([...rows, ...steps].map(({ seq }) => seq)).size;
}

const changedOr = <T>(before: T, after: T): T[] => (after === before ? [] : [after]);

function forgetInRow(row: JournalChange, forget: Forgetting): JournalChange {
  const side = (record: object | null) =>
    record && forget.record(row.kind, record as RecordOf<typeof row.kind>);
  const [before, after] = [side(row.before), side(row.after)];
  return before === row.before && after === row.after ? row : { ...row, before, after };
}

function forgetInStep(step: JournalStep, forget: Forgetting): JournalStep {
  const values = Object.fromEntries(
    Object.entries(step.label.values).map(([name, value]) => [
      name,
      typeof value === "string" ? forget.text(value) : value,
    ]),
  );
  const isSame = Object.entries(values).every(([name, value]) => step.label.values[name] === value);
  return isSame ? step : { ...step, label: { ...step.label, values } };
}

/** A command may come between the reading and the writing; then it is read again. */
const attempts = 5;

async function forgetInFiles(): Promise<void> {
  for (let attempt = 1; ; attempt += 1)
    try {
      const host = await keepSnapshot({ forgetsOlder: true });
      if (host) startSending(host.lastSeq);
      return;
    } catch (thrown) {
      const isMoved = isAppError(thrown, "invalid") && thrown.details.reason === "moved";
      if (!isMoved || attempt === attempts) throw thrown;
    }
}

async function forgetInBackups(
  forgotten: Forgotten,
  seq: number,
  onProgress: (done: number, total: number) => void,
): Promise<Pick<ErasureReport, "backups" | "left" | "secondPlaceLeft">> {
  const { at } = forgotten;
  const { backups } = await callHost("backup.state", {});
  // Should the program end in the middle, the next start still knows which backups it had not come to.
  await noteErasure({ at, seq, unwritten: backups.map(({ file }) => file), isFinished: false });
  const reasons = new Map<string, string>();
  let rewritten = 0;
  for (const [done, { file }] of backups.entries()) {
    onProgress(done, backups.length);
    try {
      if (await replaceBackup(file, forgotten)) rewritten += 1;
    } catch (thrown) {
      if (!isAppError(thrown)) throw thrown;
      reasons.set(file, thrown.code);
    }
  }
  const after = await noteErasure({ at, seq, unwritten: [...reasons.keys()], isFinished: true });
  onProgress(backups.length, backups.length);
  const left = after.backups.flatMap((backup) => {
    const reason = reasons.get(backup.file);
    return reason === undefined ? [] : [{ backup, reason }];
  });
  return { backups: rewritten, left, secondPlaceLeft: (after.oldCopies ?? []).length > 0 };
}
