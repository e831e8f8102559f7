import { expiryDays } from "@electron/host/backupExpiry";
import type { Backup, BackupState, OldCopies, SecondPlace } from "@shared/desktopBackups";
import { AppError } from "@shared/errors";

/** What the host notes of the backups beside them. */
export type BackupList = {
  format: 1;
  backups: Backup[];
  secondPlace: SecondPlace | null;
  oldCopies?: OldCopies[];
};

/** The list as the window sees it. */
export function stateOf({ backups, secondPlace, oldCopies = [] }: BackupList): BackupState {
  const marked = backups.filter(({ holdsErasedSince }) => holdsErasedSince);
  const days = expiryDays(backups, new Set(marked.map(({ file }) => file)), Date.now());
  return {
    backups: backups.map((backup) => {
      const goneOn = days.get(backup.file);
      return goneOn ? { ...backup, goneOn } : backup;
    }),
    secondPlace,
    ...(oldCopies.length > 0 && { oldCopies: [...oldCopies] }),
  };
}

/** @throws AppError `notFound` for a name that is not in the list */
export function find(list: BackupList, file: string): Backup {
  const backup = list.backups.find((known) => known.file === file);
  if (!backup) throw new AppError("notFound", "There is no such backup.");
  return backup;
}

/** The list as it was stored, or null where it is not there or damaged: then the folder itself tells. */
export function listIn(bytes: Buffer | null): BackupList | null {
  try {
    const list: unknown = JSON.parse(bytes?.toString("utf8") ?? "null");
    return typeof list === "object" && list !== null && "format" in list && "backups" in list
      ? (list as BackupList)
      : null;
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return null;
    throw thrown;
  }
}
