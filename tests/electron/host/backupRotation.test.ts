import { backupsToKeep } from "@electron/host/backupRotation";
import type { Backup, BackupReason } from "@shared/desktop";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const backup = (seq: number, time: string, reason: BackupReason = "work"): Backup => ({
  file: `${seq}.agenda`,
  seq,
  time,
  reason,
  bytes: 1,
  sha256: "",
  stateHash: "",
});
const hour = 3_600_000;
const day = 24 * hour;
const start = Date.parse("2026-01-05T08:00:00Z");
const at = (milliseconds: number): string => new Date(start + milliseconds).toISOString();
/** One backup every so often, the first one with number 1. */
const every = (milliseconds: number, count: number): Backup[] =>
  Array.from({ length: count }, (_, index) => backup(index + 1, at(index * milliseconds)));
const keptOf = (backups: readonly Backup[]): number[] =>
  [...backupsToKeep(backups)].map((file) => Number.parseInt(file, 10)).sort((a, b) => a - b);

describe("the backups that stay", () => {
  test.each([
    ["none of none", [], 0],
    ["all of a working day, at most forty-eight", every(hour / 4, 32), 32],
    ["forty-eight of a day with more", every(hour / 6, 60), 48],
    ["one of each of the last fourteen days, and of weeks and months before", every(day, 28), 14 + 2],
  ])("%s", (_case, backups, count) => {
    expect(keptOf(backups)).toHaveLength(count);
  });

  test("of a year of daily work reach back months, weeks and days", () => {
    const kept = keptOf(every(day, 365));
    expect(kept.at(-1)).toBe(365);
    expect(kept.filter((seq) => seq > 365 - 14)).toHaveLength(14);
    expect(kept[0]).toBeLessThan(365 - 120);
    expect(kept.length).toBeLessThanOrEqual(14 + 8 + 6);
  });

  test("include ten before large steps, however old", () => {
    const old = Array.from({ length: 12 }, (_, index) => backup(index + 1, at(index * hour), "import"));
    const since = every(day, 200).map((one) => backup(one.seq + 100, at(one.seq * day)));
    expect(keptOf([...old, ...since]).filter((seq) => seq <= 12)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  test("always include the newest by number, wherever the clock jumped", () => {
    const times = fc.integer({ min: -730, max: 730 }).map((days) => at(days * day));
    fc.assert(
      fc.property(fc.array(times, { minLength: 1, maxLength: 200 }), (moments) => {
        const backups = moments.map((time, index) => backup(index + 1, time));
        const kept = keptOf(backups);
        expect(kept.at(-1)).toBe(moments.length);
        expect(kept.length).toBeLessThanOrEqual(48 + 14 + 8 + 6 + 10);
      }),
    );
  });

  test("do not depend on the order of the list", () => {
    const backups = every(7 * hour, 90);
    expect(keptOf(backups.toReversed())).toEqual(keptOf(backups));
  });

  test("stay the same when asked again", () => {
    const backups = every(5 * hour, 300);
    const kept = backupsToKeep(backups);
    expect(backupsToKeep(backups.filter(({ file }) => kept.has(file)))).toEqual(kept);
  });
});
