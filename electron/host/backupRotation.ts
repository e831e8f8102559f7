import type { Backup, BackupReason } from "@shared/desktopBackups";

const dayMs = 86_400_000;

/**
 * How many backups of each kind are kept (RELIABILITY 3.5). The newest ones are counted, not reckoned by the hours
 * since: a clock that was wrong for an hour would else cost a whole day of them.
 */
const kept = { newest: 48, days: 14, weeks: 8, months: 6, beforeLargeSteps: 10 } as const;

const dayOf = ({ time }: Backup): string => time.slice(0, 10);
const monthOf = ({ time }: Backup): string => time.slice(0, 7);
/** Number of the seven-day stretch since a Monday long ago. */
const weekOf = (backup: Backup): string =>
  String(Math.floor((Date.parse(dayOf(backup)) - Date.parse("2024-01-01")) / (7 * dayMs)));

/**
 * Which backups stay, of a list in the order in which they were written, newest first. The newest stay, and the
 * newest of each of the last days, weeks and months that occur, so that a clock that jumped can neither delete the
 * newest nor keep everything. Of each shape of the data the first and the last one stay for ever: the last one is
 * the way back from the next shape.
 */
export function backupsToKeep(newestFirst: readonly Backup[]): ReadonlySet<string> {
  const large = newestFirst.filter(({ reason }) => isBeforeLargeStep(reason)).slice(0, kept.beforeLargeSteps);
  // What may still hold a person who was to be forgotten stays no longer than its turn.
  const others = newestFirst.filter(({ holdsErasedSince }) => !holdsErasedSince);
  const [newest] = newestFirst;
  return new Set(
    [
      ...newestFirst.slice(0, kept.newest).filter((one) => !one.holdsErasedSince || isOfSameDay(one, newest)),
      ...large,
      ...newestOfEach(newestFirst, dayOf, kept.days),
      ...newestOfEach(newestFirst, weekOf, kept.weeks),
      ...newestOfEach(newestFirst, monthOf, kept.months),
      ...newestOfEach(others, shapeOf),
      ...newestOfEach(others.toReversed(), shapeOf),
    ].map(({ file }) => file),
  );
}

/** Within twenty-four hours, by what the clock said. */
const isOfSameDay = (one: Backup, newest: Backup | undefined): boolean =>
  newest !== undefined && Math.abs(Date.parse(newest.time) - Date.parse(one.time)) < dayMs;

const shapeOf = ({ shape = "" }: Backup): string => shape;

const isBeforeLargeStep = (reason: BackupReason): boolean =>
  reason !== "start" && reason !== "work" && reason !== "asked";

function newestOfEach(
  newestFirst: readonly Backup[],
  groupOf: (backup: Backup) => string,
  most = Number.POSITIVE_INFINITY,
): Backup[] {
  const found = new Map<string, Backup>();
  for (const backup of newestFirst) {
    const group = groupOf(backup);
    if (!found.has(group) && found.size < most) found.set(group, backup);
  }
  return [...found.values()];
}
