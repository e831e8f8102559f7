import { startBackups } from "@renderer/data/backups";
import { openDatabase } from "@renderer/data/db";
import { erasuresSince } from "@renderer/data/erasing";
import { examineInBackground } from "@renderer/data/examination";
import { isHistoryWhole } from "@renderer/data/historyExamination";
import { own, ownership } from "@renderer/data/ownership";
import { theMunicipality } from "@renderer/data/queries/workspace";
import { startSnapshots } from "@renderer/data/snapshots";
import type { StartReport } from "@renderer/data/start";
import { askFor, takeAsked } from "@renderer/recovery/asked";
import { type RecoveryReason, reasonOf } from "@renderer/recovery/reasons";
import { sayAlive, sayBusy } from "@renderer/recovery/signs";
import type { Municipality } from "@shared/domain/organisation/municipality";
import { applyTerms } from "@shared/i18n/translate";
import type { i18n } from "i18next";
import { loadPage, StartPage } from "./routes";
import { isWorkMissing, startAsAsked } from "./startAsAsked";
import { whenIdle } from "./whenIdle";

/** How far the start is; `done` and `total` count journal entries, 0 of 0 while nothing is rebuilt. */
export type Starting =
  | { phase: "starting"; done: number; total: number }
  | { phase: "ready"; report: StartReport; municipality: Municipality | undefined; isForLook: boolean }
  | { phase: "elsewhere" }
  | { phase: "failed"; reason: RecoveryReason; thrown: unknown };

let current: Starting = { phase: "starting", done: 0, total: 0 };
const watchers = new Set<() => void>();

/** For `useSyncExternalStore`: how far the start is now, and a call at every step. */
export const starting = {
  read: (): Starting => current,
  watch: (watcher: () => void): (() => void) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  },
};

function show(next: Starting): void {
  current = next;
  if (next.phase === "starting") sayBusy();
  else sayAlive();
  for (const watcher of watchers) watcher();
}

/**
 * Opens the workspace and fetches the code of the page in the address. Called once, before anything is drawn:
 * both wait for the disk while the window draws its first picture.
 */
export async function start(words: i18n, pathname: string): Promise<void> {
  // Begun meanwhile, not waited for: where it fails or hangs, the start itself tells.
  void Promise.allSettled([openDatabase()]);
  if (!(await own())) return show({ phase: "elsewhere" });
  const asked = takeAsked();
  try {
    const [report] = await Promise.all([
      startAsAsked(asked, (done, total) => show({ phase: "starting", done, total })),
      loadPage(pathname),
    ]);
    if (await isWorkMissing(asked, report))
      return show({ phase: "failed", reason: "empty", thrown: undefined });
    const municipality = await theMunicipality();
    if (!municipality) await Promise.allSettled([StartPage.load()]);
    applyTerms(words, municipality?.terms ?? {});
    const isForLook = asked.how === "look";
    show({ phase: "ready", report, municipality, isForLook });
    if (!isForLook) whenIdle(() => void watchOver(report));
  } catch (thrown) {
    const reason = reasonOf(thrown);
    const isUnhelped = reason === "mismatch" && asked.how !== "start";
    show({ phase: "failed", reason: isUnhelped ? "unhelped" : reason, thrown });
  }
}

/**
 * Once the page stands, every record is read and held against the fingerprint, and the history against the files;
 * only a state that passed is backed up. What was altered is rebuilt from the files, but not twice in a row: then
 * they would not help, and the person decides.
 */
async function watchOver(report: StartReport): Promise<void> {
  const { outcome } = report;
  const erasedMeanwhile = erasuresSince();
  const areRecordsRight = await examineInBackground();
  // A history that is still not that of the files after a rebuild must not keep anybody from working.
  if (areRecordsRight && (outcome === "repaired" || (await isHistoryWhole()))) {
    startSnapshots();
    await startBackups();
  } else if (ownership.read() !== "ours") {
    // What was read was somebody else's, or nothing: the person was told.
  } else if (await erasedMeanwhile()) {
    // What was read was half erased, and in the files not yet.
    await watchOver(report);
  } else if (outcome === "repaired") show({ phase: "failed", reason: "unhelped", thrown: undefined });
  else {
    askFor({ how: "rebuild" });
    location.reload();
  }
}

/** Makes this window the one that writes; the other one stops. */
export async function takeOver(): Promise<void> {
  await own({ takeOver: true });
  location.reload();
}
