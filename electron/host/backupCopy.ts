import { join } from "node:path";
import type { BackupList } from "@electron/host/backupList";
import { isBackupName } from "@electron/host/backupName";
import { backupsToKeep } from "@electron/host/backupRotation";
import { type Disk, namesIn } from "@electron/host/disk";
import { copyProblem } from "@electron/host/secondPlace";
import { writeWholeFile } from "@electron/host/wholeFile";
import type { Backup } from "@shared/desktopBackups";

/**
 * Copies a backup to the second place and clears away what has had its turn there. Never fails: what went wrong
 * stands in the list, with the moment since when.
 */
export async function copyToSecondPlace(
  disk: Disk,
  list: BackupList,
  backup: Backup,
  bytes: Buffer,
): Promise<void> {
  const place = list.secondPlace;
  if (place === null) return;
  const { folder, copiedAt } = place;
  try {
    await disk.stat(folder);
    await writeWholeFile(disk, join(folder, backup.file), bytes);
    list.secondPlace = { folder, copiedAt: backup.time };
    const keep = backupsToKeep(list.backups);
    for (const name of await namesIn(disk, folder))
      if (isBackupName(name) && !keep.has(name) && Number(name.slice(0, 12)) <= backup.seq)
        await disk.rm(join(folder, name), { force: true });
  } catch (thrown) {
    const since = place.problem?.since ?? backup.time;
    list.secondPlace = {
      folder,
      ...(copiedAt ? { copiedAt } : {}),
      problem: { reason: copyProblem(thrown), since },
    };
  }
}
