import type { BackupState, Erasure } from "@shared/desktopBackups";
import type { Forgotten } from "@shared/domain/traces/forgetting";
import { callHost } from "../desktop";
import type { BackupChanged } from "./backupFile";
import { backupView, makeBackup, showBackups } from "./backups";
import { askBackupWorker } from "./workers/backupClient";

/**
 * Writes a backup anew without the traces of a person. Gives whether there were any.
 * @throws AppError where the backup cannot be read or written
 */
export async function replaceBackup(file: string, forgotten: Forgotten): Promise<boolean> {
  const { base64 } = await callHost("backup.read", { file });
  const { changed } = await askBackupWorker<{ changed: BackupChanged | null }>({
    type: "forget",
    base64,
    forgotten,
  });
  if (changed)
    showBackups({ ...backupView.read(), state: await callHost("backup.replace", { file, ...changed }) });
  return changed !== null;
}

/** Whether backups or copies of them may still hold what was erased. */
export function isErasureUnfinished({ backups, oldCopies }: BackupState): boolean {
  return oldCopies !== undefined || backups.some(({ holdsErasedSince }) => holdsErasedSince !== undefined);
}

/** Notes how far an erasure has come; gives what is left of it, as the host sees it. */
export async function noteErasure(erasure: Erasure): Promise<BackupState> {
  const state = await callHost("backup.erased", erasure);
  showBackups({ ...backupView.read(), state });
  return state;
}

/**
 * Cleans what an erasure could not reach: copies in the second place are made like the backups here, and backups that
 * could not be written anew are removed, after one of the present state was made.
 */
export async function cleanUpBackups(): Promise<BackupState> {
  await makeBackup("asked");
  const state = await callHost("backup.cleanUp", { removes: true });
  showBackups({ ...backupView.read(), state });
  return state;
}

/** The person has seen to the old copies in a place. */
export async function letGoOfCopies(folder: string): Promise<void> {
  showBackups({ ...backupView.read(), state: await callHost("backup.letGo", { folder }) });
}
