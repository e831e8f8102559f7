import type { Backup, BackupReason, BackupState, Erasure } from "@shared/desktop";
import type { Forgotten } from "@shared/domain/traces/forgetting";
import { AppError } from "@shared/errors";
import { isSealed } from "@shared/transfer/sealed/header";
import { type OpenedWorkspace, readWorkspaceFile } from "@shared/transfer/workspaceFile";
import { callHost } from "../desktop";
import type { BackupAsk, BackupChanged, BackupMade } from "./backupFile";
import { nextBackupIn } from "./backupRhythm";
import { bytesOf, textOf } from "./base64";
import { beforeLargeSteps, onCommitted } from "./command";
import { type Meta, readMeta } from "./db";
import type { Opening } from "./queries/opening";
import { keysFor, type Protection } from "./sealing";
import type { BackupAnswer } from "./workers/backup.worker";
import { type LookOptions, lookIntoFile } from "./workers/openingClient";

/** What the status line and the settings show of the backups. */
export type BackupView = {
  state: BackupState | undefined;
  /** A backup could not be made since this moment; the work itself is saved all the same. */
  failingSince?: string;
};

let current: BackupView = { state: undefined };
const watchers = new Set<() => void>();

/** For `useSyncExternalStore`: the backups there are, and a call at every change. */
export const backupView = {
  read: (): BackupView => current,
  watch: (watcher: () => void): (() => void) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  },
};

function show(next: BackupView): void {
  current = next;
  for (const watcher of watchers) watcher();
}

let making: Promise<void> = Promise.resolve();

/**
 * Makes a verified backup of what is there now; nothing happens where the newest one holds the same. One at a time.
 * @throws AppError `storage`; the state says since when
 */
export function makeBackup(reason: BackupReason): Promise<void> {
  return inTurn(() => make(reason));
}

function inTurn(step: () => Promise<void>): Promise<void> {
  const made = making.then(step);
  making = made.catch(() => undefined);
  return made;
}

/**
 * Protects backups by a password and a recovery key from now on, with a first one at once, or no more.
 * @throws AppError `storage`
 */
export async function protectBackups(protection: Protection | null): Promise<void> {
  const keys = protection && textOf(await keysFor(protection));
  await inTurn(async () => {
    show({ ...current, state: await callHost("backup.protect", { keys }) });
    if (protection) await make("asked", { anew: true });
  });
}

async function make(reason: BackupReason, { anew = false } = {}): Promise<void> {
  const [begun, covered] = [performance.now(), outside.commands];
  try {
    await makeOf(await readMeta(), { reason, anew });
    outside.commands -= covered;
    outside.since = begun;
    lastBackup = begun;
  } catch (thrown) {
    show({ ...current, failingSince: current.failingSince ?? new Date().toISOString() });
    throw thrown;
  }
}

async function makeOf(
  meta: Meta | undefined,
  { reason, anew }: { reason: BackupReason; anew: boolean },
): Promise<void> {
  const known = current.state ?? (await callHost("backup.state", {}));
  if (!meta || meta.seq === 0 || (!anew && known.backups.some((backup) => holds(backup, meta))))
    return show({ state: known });
  show({ ...current, state: known });
  const { version } = await callHost("app.info", {});
  const backup = await askWorker<{ made: BackupMade }>({ type: "make", appVersion: version });
  show({ state: await callHost("backup.write", { reason, ...backup.made }) });
}

/** The number alone would not do: two histories that contradict each other have the same ones. */
const holds = ({ seq, stateHash }: Backup, meta: Meta): boolean =>
  seq === meta.seq && (stateHash === meta.contentHash || stateHash === "");

/** A week: how long a proof lasts. */
const proofLasts = 7 * 86_400_000;

/** Restores the newest backup on trial where the last proof is older than a week, and notes that it held. */
export async function proveNewest(now = Date.now()): Promise<void> {
  const backups = current.state?.backups ?? [];
  const [newest] = backups;
  const lastProof = Math.max(
    0,
    ...backups.flatMap(({ provedAt }) => (provedAt ? [Date.parse(provedAt)] : [])),
  );
  // A proof of a day to come was noted while the clock went wrong; it does not last longer for that.
  if (!newest || newest.stateHash === "" || Math.abs(now - lastProof) < proofLasts) return;
  const { base64 } = await callHost("backup.read", { file: newest.file });
  const { stateHash } = newest;
  const { proved } = await askWorker<{ proved: boolean }>({ type: "prove", base64, stateHash });
  if (proved) show({ ...current, state: await callHost("backup.prove", { file: newest.file }) });
  else show({ ...current, failingSince: new Date(now).toISOString() });
}

/** A backup to be looked into. Of one protected with keys that are not here the password is needed. */
export type BackupFile = { bytes: Uint8Array; isProtected: boolean };

/** The bytes of a backup. */
export async function backupFile(file: string): Promise<BackupFile> {
  const bytes = bytesOf((await callHost("backup.read", { file })).base64);
  return { bytes, isProtected: isSealed(bytes) };
}

/** Holds a backup against what is here, off the window's thread; nothing is changed. */
export function lookIntoBackup({ bytes }: BackupFile, options: LookOptions): Promise<Opening> {
  return lookIntoFile(bytes, options);
}

/** Opens a backup; nothing is changed. */
export async function openBackup(file: string): Promise<OpenedWorkspace> {
  const { base64 } = await callHost("backup.read", { file });
  return readWorkspaceFile(bytesOf(base64));
}

/**
 * Writes a backup anew without the traces of a person. Gives whether there were any.
 * @throws AppError where the backup cannot be read or written
 */
export async function replaceBackup(file: string, forgotten: Forgotten): Promise<boolean> {
  const { base64 } = await callHost("backup.read", { file });
  const { changed } = await askWorker<{ changed: BackupChanged | null }>({
    type: "forget",
    base64,
    forgotten,
  });
  if (changed) show({ ...current, state: await callHost("backup.replace", { file, ...changed }) });
  return changed !== null;
}

/** Whether backups or copies of them may still hold what was erased. */
export function isErasureUnfinished({ backups, oldCopies }: BackupState): boolean {
  return oldCopies !== undefined || backups.some(({ holdsErasedSince }) => holdsErasedSince !== undefined);
}

/** Notes how far an erasure has come; gives what is left of it, as the host sees it. */
export async function noteErasure(erasure: Erasure): Promise<BackupState> {
  const state = await callHost("backup.erased", erasure);
  show({ ...current, state });
  return state;
}

/**
 * Cleans what an erasure could not reach: copies in the second place are made like the backups here, and backups that
 * could not be written anew are removed, after one of the present state was made.
 */
export async function cleanUpBackups(): Promise<BackupState> {
  await makeBackup("asked");
  const state = await callHost("backup.cleanUp", { removes: true });
  show({ ...current, state });
  return state;
}

/** The person has seen to the old copies in a place. */
export async function letGoOfCopies(folder: string): Promise<void> {
  show({ ...current, state: await callHost("backup.letGo", { folder }) });
}

/** Sets the second place, or none. */
export async function setSecondPlace(folder: string | null): Promise<void> {
  show({ ...current, state: await callHost("backup.place", { folder }) });
}

/** Commands that no backup holds yet, and when the first and the newest of them were. */
const outside = { commands: 0, since: 0, last: 0 };
let lastBackup = Number.NEGATIVE_INFINITY;
let timer: ReturnType<typeof setTimeout> | undefined;
/** A backup is being made, or one that failed waits for its next turn: the rhythm has no say. */
let isEngaged = false;

/**
 * Begins making backups by themselves: now if anything changed since the last one, and in the rhythm of the work.
 * Never fails: what goes wrong stands in the view.
 */
export async function startBackups(): Promise<void> {
  beforeLargeSteps(makeBackup);
  onCommitted(() => {
    outside.last = performance.now();
    if (outside.commands === 0) outside.since = outside.last;
    outside.commands += 1;
    if (!isEngaged) schedule();
  });
  await unattended("start");
  await cleanReachable();
  // A newest backup that cannot even be read proves nothing; the status line says so.
  await proveNewest().catch(() => show({ ...current, failingSince: new Date().toISOString() }));
}

/** What an erasure could not reach may be there again; if not, it goes on being told of. */
async function cleanReachable(): Promise<void> {
  if (!current.state?.oldCopies) return;
  const state = await callHost("backup.cleanUp", { removes: false }).catch(() => undefined);
  if (state) show({ ...current, state });
}

function schedule(): void {
  clearTimeout(timer);
  if (outside.commands === 0) return;
  // The time of day may be put forward or back; the time that passed may not.
  const now = performance.now();
  const wait = nextBackupIn({
    pending: outside.commands,
    sinceFirst: now - outside.since,
    sinceLast: now - outside.last,
    sinceBackup: now - lastBackup,
  });
  timer = setTimeout(() => void unattended("work"), wait);
}

/** Nobody waits for it: a failure stands in the view, which the status line shows, and the next turn tries again. */
async function unattended(reason: BackupReason): Promise<void> {
  isEngaged = true;
  clearTimeout(timer);
  try {
    await makeBackup(reason);
    isEngaged = false;
    schedule();
  } catch {
    timer = setTimeout(() => void unattended("work"), retryAfter);
  }
}

/** A disk that is full now is hardly less so at once: trying without a pause would only keep the machine busy. */
const retryAfter = 60_000;

function askWorker<A extends BackupAnswer>(ask: BackupAsk): Promise<A> {
  const worker = new Worker(new URL("./workers/backup.worker.ts", import.meta.url), {
    type: "module",
    name: "backup",
  });
  const answered = new Promise<A>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<BackupAnswer>) => {
      if ("refused" in data)
        reject(new AppError(data.refused.code, data.refused.message, data.refused.details));
      else if ("mistake" in data) reject(new Error(data.mistake));
      else resolve(data as A);
    };
    // The browser ends a thread that runs out of memory, or never starts it where its file is missing.
    worker.onerror = ({ message }) =>
      reject(new AppError("interrupted", `The backup worker failed: ${message}`));
  });
  worker.postMessage(ask);
  return answered.finally(() => worker.terminate());
}
