import { nextBackupIn } from "@renderer/data/backupRhythm";
import { expect, test } from "vitest";

const minutes = 60_000;

test.each([
  [
    "one command just now waits for the ten minutes",
    { pending: 1, sinceCommit: 0, sinceBackup: 0 },
    10 * minutes,
  ],
  [
    "one command long after the last backup waits for a pause only",
    { pending: 1, sinceCommit: 0, sinceBackup: 11 * minutes },
    3000,
  ],
  ["thirty commands wait for a pause only", { pending: 30, sinceCommit: 1000, sinceBackup: 0 }, 2000],
  ["sixty commands without any pause wait no longer", { pending: 60, sinceCommit: 0, sinceBackup: 0 }, 0],
  ["the first command ever waits for a pause", { pending: 1, sinceCommit: 0, sinceBackup: Infinity }, 3000],
  [
    "a clock that was put back does not put the backup off beyond the ten minutes and the pause",
    { pending: 30, sinceCommit: -86_400_000, sinceBackup: 0 },
    3000,
  ],
  [
    "a clock that was put back a year",
    { pending: 1, sinceCommit: 0, sinceBackup: -365 * 86_400_000 },
    10 * minutes,
  ],
])("%s", (_case, work, wait) => {
  expect(nextBackupIn(work)).toBe(wait);
});
