import type { BackupState } from "@shared/desktopBackups";

const dayMs = 86_400_000;

/** So long the backups may do without a second place before somebody is reminded (RELIABILITY 3.5). */
const daysWithoutPlace = 7;
/** How long a reminder stays away once it was laid aside. */
export const daysAside = 30;
/** After about half a year a version says how old it is (RELIABILITY 4.3). */
const daysOfVersion = 183;

/** Whether a reminder was laid aside lately. A clock that was put back does not silence it for longer. */
export function isAside(laidAsideAt: string | null, now: number): boolean {
  const passed = now - Date.parse(laidAsideAt ?? "");
  return passed >= -dayMs && passed < daysAside * dayMs;
}

/**
 * What is to be said of the second place: that there is none although backups have been made for a week, or that no
 * copy has reached it for a week, with the ISO moment since when; undefined where all is well.
 */
export function placeReminder(
  { backups, secondPlace }: Pick<BackupState, "backups" | "secondPlace">,
  now: number,
): { what: "missing" | "unreachable"; since: string } | undefined {
  const oldest = backups.map(({ time }) => time).sort()[0];
  const since = secondPlace
    ? secondPlace.problem && (secondPlace.copiedAt ?? secondPlace.problem.since)
    : oldest;
  if (since === undefined || !(now - Date.parse(since) >= daysWithoutPlace * dayMs)) return undefined;
  return { what: secondPlace ? "unreachable" : "missing", since };
}

/** Whether a version built on a day (YYYY-MM-DD) is old enough to say so. */
export function isOldVersion(builtOn: string | undefined, now: number): boolean {
  return builtOn !== undefined && now - Date.parse(builtOn) >= daysOfVersion * dayMs;
}
