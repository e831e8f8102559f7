import { backupsToKeep } from "@electron/host/backupRotation";
import type { Backup } from "@shared/desktopBackups";

const dayMs = 86_400_000;
/** Longer than any turn lasts: the newest of a month stays for six further months. */
const mostDays = 400;

/**
 * The day on which each of some backups will be gone if work goes on and one backup is made every day from now on
 * (RELIABILITY 5): the rotation itself, played forward. ISO days by file; absent for one that is kept for as long as
 * no further large step comes, since no day can be told for it.
 */
export function expiryDays(
  backups: readonly Backup[],
  files: ReadonlySet<string>,
  now: number,
): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  let left = [...backups];
  let seq = Math.max(0, ...left.map((backup) => backup.seq));
  for (let day = 1; day <= mostDays && days.size < files.size; day += 1) {
    const time = new Date(now + day * dayMs).toISOString();
    seq += 1;
    left.unshift({ file: `${day}`, seq, time, reason: "work", bytes: 0, sha256: "", stateHash: "" });
    const kept = backupsToKeep(left);
    for (const { file } of left) if (files.has(file) && !kept.has(file)) days.set(file, time.slice(0, 10));
    left = left.filter(({ file }) => kept.has(file));
  }
  return days;
}
