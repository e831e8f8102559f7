import type { AppInfo, JournalState } from "@shared/desktop";
import type { BackupState } from "@shared/desktopBackups";
import { isAppError } from "@shared/errors";
import { callHost } from "../desktop";
import { lookAtDatabase, type SeenDatabase } from "./rawDatabase";
import type { RecoveryReason } from "./reasons";
import { within } from "./within";

/** How the outer journal stands; "newer" is a newer program's and not for this one. */
export type SeenFiles =
  | { state: "read"; journal: JournalState; savedAt: string | undefined }
  | { state: "none" | "unreadable" | "newer" };

/** Everything the page knows before it offers anything. */
export type Facts = {
  info: AppInfo | undefined;
  files: SeenFiles;
  /** Undefined where they cannot be read. */
  backups: BackupState | undefined;
  database: SeenDatabase | { state: "notOpened" };
};

const patience = 15_000;

/** Reads what there is, each part by itself. A newer program's data are left alone altogether. */
export async function readFacts(reason: RecoveryReason): Promise<Facts> {
  const [info, files, backups] = await Promise.all([
    orNothing(callHost("app.info", {})),
    lookAtFiles(),
    orNothing(callHost("backup.state", {})),
  ]);
  const isNewer = reason === "newerData" || files.state === "newer";
  return { info, files, backups, database: isNewer ? { state: "notOpened" } : await lookAtDatabase() };
}

/** A fact that cannot be had is one the page does without: it says so where it matters. */
async function orNothing<T>(answer: Promise<T>): Promise<T | undefined> {
  const [settled] = await Promise.allSettled([within(patience, answer)]);
  return settled.status === "fulfilled" ? settled.value : undefined;
}

async function lookAtFiles(): Promise<SeenFiles> {
  try {
    const journal = await within(patience, callHost("journal.state", {}));
    if (journal === null) return { state: "none" };
    return { state: "read", journal, savedAt: await orNothing(momentOf(journal.lastSeq)) };
  } catch (thrown) {
    return { state: isAppError(thrown, "newerData") ? "newer" : "unreadable" };
  }
}

/** When an entry was written, by its own word. */
async function momentOf(seq: number): Promise<string | undefined> {
  if (seq === 0) return undefined;
  const { entries } = await callHost("journal.read", { afterSeq: seq - 1, limit: 1 });
  const entry: unknown = JSON.parse(entries[0]?.line ?? "null");
  const at: unknown = typeof entry === "object" && entry !== null ? Reflect.get(entry, "at") : undefined;
  return typeof at === "string" && !Number.isNaN(Date.parse(at)) ? at : undefined;
}
