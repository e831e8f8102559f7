import type { Backup, BackupReason } from "@shared/desktop";

const dayMs = 86_400_000;

/** How many backups of each kind are kept (RELIABILITY 3.5). */
const kept = { lastDay: 48, days: 14, weeks: 8, months: 6, beforeLargeSteps: 10 } as const;

const dayOf = ({ time }: Backup): string => time.slice(0, 10);
const monthOf = ({ time }: Backup): string => time.slice(0, 7);
/** Number of the seven-day stretch since a Monday long ago. */
const weekOf = (backup: Backup): string =>
  String(Math.floor((Date.parse(dayOf(backup)) - Date.parse("2024-01-01")) / (7 * dayMs)));

/**
 * Which backups stay. Walks from the newest entry number down and keeps the newest of each of the last days, weeks
 * and months that occur, so that a clock that jumped can neither delete the newest nor keep everything. The newest
 * always stays.
 */
export function backupsToKeep(backups: readonly Backup[]): ReadonlySet<string> {
  const newestFirst = [...backups].sort((a, b) => b.seq - a.seq || b.time.localeCompare(a.time));
  const [newest] = newestFirst;
  if (!newest) return new Set();
  const lastDay = newestFirst
    .filter(({ time }) => Math.abs(Date.parse(newest.time) - Date.parse(time)) < dayMs)
    .slice(0, kept.lastDay);
  const large = newestFirst.filter(({ reason }) => isBeforeLargeStep(reason)).slice(0, kept.beforeLargeSteps);
  return new Set(
    [
      newest,
      ...lastDay,
      ...large,
      ...newestOfEach(newestFirst, dayOf, kept.days),
      ...newestOfEach(newestFirst, weekOf, kept.weeks),
      ...newestOfEach(newestFirst, monthOf, kept.months),
    ].map(({ file }) => file),
  );
}

const isBeforeLargeStep = (reason: BackupReason): boolean =>
  reason === "import" || reason === "opening" || reason === "removal";

function newestOfEach(
  newestFirst: readonly Backup[],
  groupOf: (backup: Backup) => string,
  most: number,
): Backup[] {
  const found = new Map<string, Backup>();
  for (const backup of newestFirst) {
    const group = groupOf(backup);
    if (!found.has(group) && found.size < most) found.set(group, backup);
  }
  return [...found.values()];
}
