import type { Backup, BackupReason, BackupState } from "@shared/desktopBackups";
import { isSealed } from "@shared/transfer/sealed/header";
import { type OpenedWorkspace, readWorkspaceFile } from "@shared/transfer/workspaceFile";
import { callHost } from "../desktop";
import type { BackupMade } from "./backupFile";
import { nextBackupIn } from "./backupRhythm";
import { bytesOf, textOf } from "./base64";
import { beforeLargeSteps, onCommitted } from "./command";
import { type Meta, readMeta } from "./db";
import type { Opening } from "./queries/opening";
import { keysFor, type Protection } from "./sealing";
import { askBackupWorker } from "./workers/backupClient";
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

/** Shows the backups as they are now, for those who change them elsewhere. */
export function showBackups(next: BackupView): void {
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

/**
 * Makes a backup as the person asked for, and tries the second place again also where the newest one holds the same:
 * whoever puts a drive back in expects the copy there.
 * @throws AppError `storage`
 */
export function backUpNow(): Promise<void> {
  return inTurn(async () => {
    const newest = current.state?.backups[0]?.file;
    await make("asked");
    const { state } = current;
    if (state?.secondPlace && state.backups[0]?.file === newest) await tryPlaces();
  });
}

async function tryPlaces(): Promise<void> {
  showBackups({ ...current, state: await callHost("backup.cleanUp", { removes: false }) });
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
    showBackups({ ...current, state: await callHost("backup.protect", { keys }) });
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
    showBackups({ ...current, failingSince: current.failingSince ?? new Date().toISOString() });
    throw thrown;
  }
}

async function makeOf(
  meta: Meta | undefined,
  { reason, anew }: { reason: BackupReason; anew: boolean },
): Promise<void> {
  const known = current.state ?? (await callHost("backup.state", {}));
  if (!meta || meta.seq === 0 || (!anew && known.backups.some((backup) => holds(backup, meta))))
    return showBackups({ state: known });
  showBackups({ ...current, state: known });
  const { version } = await callHost("app.info", {});
  const backup = await askBackupWorker<{ made: BackupMade }>({ type: "make", appVersion: version });
  showBackups({ state: await callHost("backup.write", { reason, ...backup.made }) });
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
  const { proved } = await askBackupWorker<{ proved: boolean }>({ type: "prove", base64, stateHash });
  if (proved) showBackups({ ...current, state: await callHost("backup.prove", { file: newest.file }) });
  else showBackups({ ...current, failingSince: new Date(now).toISOString() });
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

/** Sets the second place, or none. */
export async function setSecondPlace(folder: string | null): Promise<void> {
  showBackups({ ...current, state: await callHost("backup.place", { folder }) });
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
  clearInterval(placeTimer);
  placeTimer = setInterval(() => void cleanReachable(), placeRetryAfter);
  // A newest backup that cannot even be read proves nothing; the status line says so.
  await proveNewest().catch(() => showBackups({ ...current, failingSince: new Date().toISOString() }));
}

/** What could not be reached may be there again; if not, it goes on being told of. */
async function cleanReachable(): Promise<void> {
  if (!current.state?.oldCopies && !current.state?.secondPlace?.problem) return;
  await inTurn(tryPlaces).catch(() => undefined);
}

/** How long a second place that is out of reach is left alone. */
const placeRetryAfter = 600_000;
let placeTimer: ReturnType<typeof setInterval> | undefined;

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
