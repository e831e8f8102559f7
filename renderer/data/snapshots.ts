import type { JournalState } from "@shared/desktop";
import { callHost } from "../desktop";
import { saveState, sendMissing } from "./outerJournal";
import type { MadeSnapshot } from "./snapshot";
import type { SnapshotAnswer } from "./workers/snapshot.worker";

/** A snapshot is due after so many entries or bytes (RELIABILITY 3.3). */
const mostEntries = 500;
const mostBytes = 2 * 1024 * 1024;

/** A pause in the work, in which nobody notices that the whole database is read. */
const pause = 5000;

/** Whether enough was written since the newest snapshot, or the journal cannot stand alone. */
export const isSnapshotDue = ({ lastSeq, snapshotSeq, looseBytes, isIncomplete }: JournalState): boolean =>
  isIncomplete === true || lastSeq - snapshotSeq >= mostEntries || looseBytes >= mostBytes;

let problem: string | undefined;

/** Why the last snapshot could not be kept; undefined while they can. */
export const snapshotProblem = (): string | undefined => problem;

let timer: ReturnType<typeof setTimeout> | undefined;
let running = false;

/** Begins keeping snapshots by themselves, in pauses of the work. */
export function startSnapshots(): void {
  saveState.watch(soon);
  soon();
}

function soon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void keepIfDue(), pause);
}

async function keepIfDue(): Promise<void> {
  if (running || saveState.read().state !== "saved") return;
  running = true;
  try {
    const host = await callHost("journal.state", {});
    if (host && isSnapshotDue(host)) await keepSnapshot();
    problem = undefined;
  } catch (thrown) {
    // Nothing is lost by it: the journal goes on, and the next pause tries again. The diagnosis names it.
    problem = thrown instanceof Error ? thrown.message : String(thrown);
  } finally {
    running = false;
  }
}

/**
 * Condenses what is old in the journal and keeps a snapshot of now, whether it is due or not. With `forgetsOlder`
 * nothing older stays in the files. Gives where the files stand then, null where nothing was kept: nothing was ever
 * done, or entries are still on their way to the journal, whose place a snapshot ahead of it would take.
 */
export async function keepSnapshot({ forgetsOlder = false } = {}): Promise<JournalState | null> {
  const made = await madeInWorker();
  if (!made || !(forgetsOlder || (await isSentUpTo(made.seq)))) return null;
  return callHost("journal.keepSnapshot", { ...made, forgetsOlder });
}

async function isSentUpTo(seq: number): Promise<boolean> {
  await sendMissing();
  const host = await callHost("journal.state", {});
  return host !== null && host.lastSeq >= seq;
}

async function madeInWorker(): Promise<MadeSnapshot | undefined> {
  const worker = new Worker(new URL("./workers/snapshot.worker.ts", import.meta.url), {
    type: "module",
    name: "snapshot",
  });
  const answered = new Promise<MadeSnapshot | undefined>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<SnapshotAnswer>) => {
      if ("mistake" in data) reject(new Error(data.mistake));
      else resolve(data.made);
    };
    worker.onerror = ({ message }) => reject(new Error(message));
  });
  return answered.finally(() => worker.terminate());
}
