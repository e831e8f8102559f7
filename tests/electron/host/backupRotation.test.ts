import { backupsToKeep } from "@electron/host/backupRotation";
import type { Backup, BackupReason } from "@shared/desktopBackups";
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
/** Numbers of those that stay, of a list in the order of writing. */
const keptOf = (backups: readonly Backup[]): number[] =>
  [...backupsToKeep(backups.toReversed())].map((file) => Number.parseInt(file, 10)).sort((a, b) => a - b);

describe("the backups that stay", () => {
  test.each([
    ["none of none", [], 0],
    ["all of a working day, at most forty-eight", every(hour / 4, 32), 32],
    ["forty-eight of a day with more, and the very first", every(hour / 6, 60), 48 + 1],
    ["the newest forty-eight, however long ago", every(30 * day, 48), 48],
    ["one of each of the weeks and months before, and the very first", every(day, 300), 48 + 1 + 4 + 1],
  ])("%s", (_case, backups, count) => {
    expect(keptOf(backups)).toHaveLength(count);
  });

  test("of a year of daily work reach back months, weeks and days", () => {
    const kept = keptOf(every(day, 365));
    expect(kept.at(-1)).toBe(365);
    expect(kept.filter((seq) => seq > 365 - 48)).toHaveLength(48);
    expect(kept[1]).toBeLessThan(365 - 120);
    expect(kept.length).toBeLessThanOrEqual(48 + 8 + 6 + 1);
  });

  test("include ten before large steps, however old", () => {
    const old = Array.from({ length: 12 }, (_, index) => backup(index + 1, at(index * hour), "import"));
    const since = every(day, 200).map((one) => backup(one.seq + 100, at(one.seq * day)));
    const isOld = (seq: number): boolean => seq > 1 && seq <= 12;
    expect(keptOf([...old, ...since]).filter(isOld)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  test("include the first and the last of each shape of the data, however old", () => {
    const ofShapes = ["1.1", "1.2", "2.3"].flatMap((shape, at) =>
      every(hour, 100).map((one) => ({ ...backup(one.seq + 100 * at, one.time), shape })),
    );
    expect(keptOf(ofShapes)).toEqual(expect.arrayContaining([1, 100, 101, 200, 201, 300]));
  });

  test("are gone by their turn where they may hold what was erased, the first of a shape too", () => {
    const first = { ...backup(1, at(0)), holdsErasedSince: at(hour) };
    const since = every(day, 400).map((one) => backup(one.seq + 1, at(one.seq * day)));
    expect(keptOf([first, backup(2, at(hour))])).toEqual([1, 2]);
    expect(keptOf([first, ...since])).not.toContain(1);
  });

  test("are not fewer because the clock was wrong for an hour", () => {
    const working = every(hour / 6, 40);
    const wrong = backup(41, at(730 * day));
    const right = backup(42, at(7 * hour));
    expect(keptOf([...working, wrong, right])).toHaveLength(42);
  });

  test("are those written last where another database began with the first number", () => {
    const [before, since] = [every(day, 80), every(day, 3)];
    const kept = backupsToKeep([
      ...since.map((one) => ({ ...one, file: `new-${one.seq}` })).toReversed(),
      ...before.toReversed(),
    ]);
    expect([...kept].filter((file) => file.startsWith("new-"))).toHaveLength(3);
  });

  test("always include the newest, wherever the clock jumped", () => {
    const times = fc.integer({ min: -730, max: 730 }).map((days) => at(days * day));
    fc.assert(
      fc.property(fc.array(times, { minLength: 1, maxLength: 200 }), (moments) => {
        const backups = moments.map((time, index) => backup(index + 1, time));
        const kept = keptOf(backups);
        expect(kept.at(-1)).toBe(moments.length);
        expect(kept.length).toBeLessThanOrEqual(48 + 14 + 8 + 6 + 10 + 1);
      }),
    );
  });

  test("stay the same when asked again", () => {
    const backups = every(5 * hour, 300).toReversed();
    const kept = backupsToKeep(backups);
    expect(backupsToKeep(backups.filter(({ file }) => kept.has(file)))).toEqual(kept);
  });
});
