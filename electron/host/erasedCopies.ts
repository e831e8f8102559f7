import { join } from "node:path";
import type { BackupList } from "@electron/host/backupList";
import { isBackupName } from "@electron/host/backupName";
import { type Disk, readIfThere } from "@electron/host/disk";
import { copyProblem } from "@electron/host/secondPlace";
import { sha256Of } from "@electron/host/sha256";
import { writeWholeFile } from "@electron/host/wholeFile";
import type { Backup, OldCopies } from "@shared/desktopBackups";

/** Adds one more erasure to what is still to be done: each folder stands once, since its first. */
export function withOldCopies(known: readonly OldCopies[], added: OldCopies): OldCopies[] {
  const same = known.find(({ folder }) => folder === added.folder);
  const upToSeq = Math.max(added.upToSeq, same?.upToSeq ?? 0);
  return [
    ...known.filter((one) => one !== same),
    { folder: added.folder, since: same?.since ?? added.since, upToSeq },
  ];
}

/**
 * Cleans every place of which it is noted that copies there may hold what was erased. One that cannot be reached
 * stays in the list; where it is the second place, the list says why and since when.
 */
export async function cleanOldCopies(disk: Disk, list: BackupList, here: string): Promise<void> {
  const left: OldCopies[] = [];
  for (const copies of list.oldCopies ?? [])
    try {
      await cleanCopies(disk, copies, list.backups, here);
    } catch (thrown) {
      left.push(copies);
      const place = list.secondPlace;
      if (place?.folder !== copies.folder) continue;
      const since = place.problem?.since ?? new Date().toISOString();
      list.secondPlace = { ...place, problem: { reason: copyProblem(thrown), since } };
    }
  list.oldCopies = left;
}

/**
 * Makes the copies in a place like the backups here, since something was erased from these: a copy that says
 * something else is written anew, one that is not kept here any more is removed. Backups that could not be written
 * anew here are left as they are there too; they are told of by themselves. Files of other programs are not touched.
 * @throws the operating system's error where the place cannot be reached
 */
async function cleanCopies(
  disk: Disk,
  { folder, upToSeq }: OldCopies,
  backups: readonly Backup[],
  here: string,
): Promise<void> {
  const known = new Map(backups.map((backup) => [backup.file, backup]));
  for (const name of await disk.readdir(folder)) {
    if (!isBackupName(name) || Number(name.slice(0, 12)) > upToSeq) continue;
    const path = join(folder, name);
    const backup = known.get(name);
    if (!backup) await disk.rm(path, { force: true });
    else if (!backup.holdsErasedSince) await renew(disk, path, await readIfThere(disk, join(here, name)));
  }
}

/** A backup that was lost here leaves nothing that could be put there. */
async function renew(disk: Disk, path: string, bytes: Buffer | null): Promise<void> {
  if (!bytes) return disk.rm(path, { force: true });
  const there = await readIfThere(disk, path);
  if (!there || sha256Of(there) !== sha256Of(bytes)) await writeWholeFile(disk, path, bytes);
}
