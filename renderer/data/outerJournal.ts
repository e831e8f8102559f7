import type { OuterLine } from "@shared/desktop";
import { AppError, type ErrorDetails, isAppError } from "@shared/errors";
import { callHost } from "../desktop";
import { onCommitted, refuseWhen } from "./command";
import { journalTable, readMeta } from "./db";
import { entriesAfter } from "./journal";
import type { JournalEntry } from "./journalEntry";
import { lineOf } from "./outerLine";
import { storageFailure } from "./storageFailure";

/** What the status line shows: whether everything written is also in the host's files. */
export type SaveState =
  | { state: "saved"; at: string | null }
  | { state: "saving" }
  | { state: "unsaved"; pending: number; since: string; details: ErrorDetails };

let current: SaveState = { state: "saved", at: null };
const watchers = new Set<() => void>();

/** For `useSyncExternalStore`: the state now, and a call at every change. */
export const saveState = {
  read: (): SaveState => current,
  watch: (watcher: () => void): (() => void) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  },
};

function show(next: SaveState): void {
  current = next;
  for (const watcher of watchers) watcher();
}

const batch = 50;
let running: Promise<void> | undefined;
let again = false;

/**
 * Sends every journal entry the host does not have yet, in order. Only when the host has answered for the
 * newest one is the state "saved". A failure leaves the entries in the database; the next write, {@link retrySaving} or
 * half a minute later this itself sends them.
 */
export function sendMissing(): Promise<void> {
  // Before a start has said from where on, and where a start only looks, nothing may be sent.
  if (!stopListening) return Promise.resolve();
  again = true;
  running ??= sendUntilDone();
  return running;
}

/** Tries again after a failure. */
export const retrySaving = sendMissing;

/** How long after a failure it is tried again without being asked: soon after a full disk has room, and no sooner. */
const retryAfter = 30_000;
let retryTimer: ReturnType<typeof setTimeout> | undefined;

async function sendUntilDone(): Promise<void> {
  clearTimeout(retryTimer);
  try {
    while (again) {
      again = false;
      await sendOnce();
    }
  } catch (thrown) {
    // Not swallowed: the state below is what the person sees until a later attempt succeeds.
    const since = current.state === "unsaved" ? current.since : new Date().toISOString();
    const failure = await storageFailure(thrown);
    const details = isAppError(failure, "storage") ? failure.details : {};
    show({ state: "unsaved", pending: await pendingCount(), since, details });
    if (stopListening) retryTimer = setTimeout(() => void sendMissing(), retryAfter);
  } finally {
    // In the same breath as the last look at `again`, so that no command falls between.
    running = undefined;
  }
}

let lastSent = 0;

async function sendOnce(): Promise<void> {
  const meta = await readMeta();
  if (!meta) return;
  // What failed stays told of while it is tried again: it would be announced anew each time.
  if (meta.seq > lastSent && current.state === "saved") show({ state: "saving" });
  while (lastSent < meta.seq) {
    const entries = await entriesAfter(lastSent, batch);
    if (entries.length === 0) break;
    for (const lines of inCalls(await linesOf(entries))) {
      await callHost("journal.append", { dbId: meta.dbId, entries: lines });
      lastSent = lines.at(-1)?.seq ?? lastSent;
    }
  }
  // A command that came meanwhile is not there yet; the next round says so.
  if (!again && current.state !== "saved") show({ state: "saved", at: new Date().toISOString() });
}

/** One call, and with it one flush, takes as many entries as are waiting, but not many megabytes. */
const mostCharacters = 4_000_000;

function inCalls(lines: readonly OuterLine[]): OuterLine[][] {
  const calls: OuterLine[][] = [];
  let characters = 0;
  for (const one of lines) {
    const last = calls.at(-1);
    characters += one.line.length;
    if (last && characters <= mostCharacters) last.push(one);
    else {
      calls.push([one]);
      characters = one.line.length;
    }
  }
  return calls;
}

async function linesOf(entries: readonly JournalEntry[]): Promise<OuterLine[]> {
  const lines: OuterLine[] = [];
  for (const entry of entries) {
    const { seq, stateHash, schemaVersion } = entry;
    lines.push({ seq, line: await lineOf(entry), stateHash, schemaVersion });
  }
  return lines;
}

async function pendingCount(): Promise<number> {
  return journalTable().where("seq").above(lastSent).count();
}

/** So many changes may stand in the window alone; then it only shows until they are saved (RELIABILITY 3.3). */
export const mostUnsaved = 200;

/** Refuses the next command once too much stands in the window alone. */
function tooMuchUnsaved(seq: number): AppError | undefined {
  if (current.state !== "unsaved" || seq - lastSent < mostUnsaved) return undefined;
  return new AppError("storage", "Too many changes are not saved yet.", { reason: "unsaved" });
}

let stopListening: (() => void) | undefined;

/** Begins sending from what the host already has; called at every start. */
export function startSending(hostSeq: number): void {
  stopListening?.();
  lastSent = hostSeq;
  refuseWhen(tooMuchUnsaved);
  stopListening = onCommitted(() => {
    // At once: "saved" must not stand a moment longer beside a change that is not in the files.
    if (current.state === "saved") show({ state: "saving" });
    void sendMissing();
  });
}

/** Waits until what was committed is sent or has failed, and sends no more; before the database is closed. */
export async function stopSending(): Promise<void> {
  stopListening?.();
  stopListening = undefined;
  clearTimeout(retryTimer);
  await running;
}
