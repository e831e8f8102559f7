import { isAside, isOldVersion, placeReminder } from "@renderer/features/overview/reminderRules";
import type { Backup, SecondPlace } from "@shared/desktopBackups";
import { describe, expect, test } from "vitest";

const now = Date.parse("2027-03-15T10:00:00.000Z");
const folder = "/media/stick";
const backup = (time: string) => ({ time }) as Backup;
const failing = (since: string) => ({ reason: "missing", since }) as const;

describe("the second place", () => {
  test.each<[string, string[], SecondPlace | null, unknown]>([
    ["without backups", [], null, undefined],
    ["missing on the first days", ["2027-03-09T10:00:00.000Z"], null, undefined],
    [
      "missing for a week",
      ["2027-03-15T09:00:00.000Z", "2027-03-08T10:00:00.000Z"],
      null,
      { what: "missing", since: "2027-03-08T10:00:00.000Z" },
    ],
    ["that works", ["2026-01-01T10:00:00.000Z"], { folder, copiedAt: "2027-01-01T10:00:00.000Z" }, undefined],
    [
      "out of reach since yesterday",
      ["2026-01-01T10:00:00.000Z"],
      { folder, copiedAt: "2027-03-14T09:00:00.000Z", problem: failing("2027-03-14T10:00:00.000Z") },
      undefined,
    ],
    [
      "out of reach for a week and a day",
      ["2026-01-01T10:00:00.000Z"],
      { folder, copiedAt: "2027-03-07T09:00:00.000Z", problem: failing("2027-03-07T10:00:00.000Z") },
      { what: "unreachable", since: "2027-03-07T09:00:00.000Z" },
    ],
    [
      "never reached for a week",
      ["2026-01-01T10:00:00.000Z"],
      { folder, problem: failing("2027-03-08T10:00:00.000Z") },
      { what: "unreachable", since: "2027-03-08T10:00:00.000Z" },
    ],
    ["missing, by a clock that was put back", ["2029-03-08T10:00:00.000Z"], null, undefined],
  ])("%s", (_, times, secondPlace, reminder) => {
    expect(placeReminder({ backups: times.map(backup), secondPlace }, now)).toEqual(reminder);
  });
});

test.each([
  ["never", null, false],
  ["just now", "2027-03-15T10:00:00.000Z", true],
  ["29 days ago", "2027-02-14T10:00:00.000Z", true],
  ["30 days ago", "2027-02-13T10:00:00.000Z", false],
  ["two years ahead, by another clock", "2029-03-15T10:00:00.000Z", false],
  ["at no moment at all", "gestern", false],
])("a reminder laid aside %s stays away: %s %s", (_, at, stays) => {
  expect(isAside(at, now)).toBe(stays);
});

test.each([
  ["2027-03-15", false],
  ["2026-10-01", false],
  ["2026-09-13", true],
  ["2020-01-01", true],
  ["2029-01-01", false],
  [undefined, false],
])("a version of %s says that it is old: %s", (builtOn, says) => {
  expect(isOldVersion(builtOn, now)).toBe(says);
});
