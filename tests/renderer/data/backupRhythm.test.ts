import { nextBackupIn } from "@renderer/data/backupRhythm";
import { expect, test } from "vitest";

const minutes = 60_000;
const justNow = { sinceFirst: 0, sinceLast: 0, sinceBackup: 0 };

test.each([
  ["one command just now waits until there is enough", { pending: 1, ...justNow }, 8 * minutes],
  [
    "one command long after the last backup waits for a pause only",
    { pending: 1, ...justNow, sinceBackup: 11 * minutes },
    3000,
  ],
  ["twenty commands wait for a pause only", { pending: 20, ...justNow, sinceLast: 1000 }, 2000],
  ["twenty-five commands without any pause wait no longer", { pending: 25, ...justNow }, 0],
  ["the first command ever waits for a pause", { pending: 1, ...justNow, sinceBackup: Infinity }, 3000],
  [
    "work without any pause waits no longer than ten minutes, less what a backup takes",
    { pending: 19, sinceFirst: 9 * minutes, sinceLast: 0, sinceBackup: 9 * minutes },
    3000,
  ],
  [
    "and not at all then",
    { pending: 19, sinceFirst: 9.5 * minutes, sinceLast: 0, sinceBackup: 20 * minutes },
    0,
  ],
])("%s", (_case, work, wait) => {
  expect(nextBackupIn(work)).toBe(wait);
});
