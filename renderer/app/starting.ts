import { startBackups } from "@renderer/data/backups";
import { openDatabase } from "@renderer/data/db";
import { beginAnewFromFiles, examineInBackground, takeDistrust } from "@renderer/data/examination";
import { isHistoryWhole } from "@renderer/data/historyExamination";
import { own } from "@renderer/data/ownership";
import { theMunicipality } from "@renderer/data/queries/workspace";
import { startSnapshots } from "@renderer/data/snapshots";
import { type StartReport, startWorkspace } from "@renderer/data/start";
import type { Municipality } from "@shared/domain/organisation/municipality";
import { AppError } from "@shared/errors";
import { applyTerms } from "@shared/i18n/translate";
import type { i18n } from "i18next";
import { loadPage, StartPage } from "./routes";
import { whenIdle } from "./whenIdle";

/** How far the start is; `done` and `total` count journal entries, 0 of 0 while nothing is rebuilt. */
export type Starting =
  | { phase: "starting"; done: number; total: number }
  | { phase: "ready"; report: StartReport; municipality: Municipality | undefined }
  | { phase: "elsewhere" }
  | { phase: "failed"; thrown: unknown };

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
  const distrust = takeDistrust();
  try {
    const [report] = await Promise.all([
      startWorkspace((done, total) => show({ phase: "starting", done, total }), { distrust }),
      loadPage(pathname),
    ]);
    const municipality = await theMunicipality();
    if (!municipality) await Promise.allSettled([StartPage.load()]);
    applyTerms(words, municipality?.terms ?? {});
    show({ phase: "ready", report, municipality });
    whenIdle(() => void watchOver(report));
  } catch (thrown) {
    show({ phase: "failed", thrown });
  }
}

/**
 * Once the page stands, every record is read and held against the fingerprint, and the history against the files; only a state that passed is backed
 * up. What was altered is rebuilt from the files, but not twice in a row:
 * then they would not help, and the person decides.
 */
async function watchOver({ outcome }: StartReport): Promise<void> {
  const areRecordsRight = await examineInBackground();
  // A history that is still not that of the files after a rebuild must not keep anybody from working.
  if (areRecordsRight && (outcome === "repaired" || (await isHistoryWhole()))) {
    startSnapshots();
    await startBackups();
  } else if (outcome !== "repaired") beginAnewFromFiles();
  else
    show({
      phase: "failed",
      thrown: new AppError("storage", "The files do not help.", { reason: "mismatch" }),
    });
}

/** Makes this window the one that writes; the other one stops. */
export async function takeOver(): Promise<void> {
  await own({ takeOver: true });
  location.reload();
}
