import { expiryDays } from "@electron/host/backupExpiry";
import type { Backup, BackupReason } from "@shared/desktopBackups";
import { expect, test } from "vitest";

const now = Date.parse("2026-11-18T10:00:00Z");
const backup = (seq: number, time: string, reason: BackupReason = "work"): Backup => ({
  file: `${seq}.agenda`,
  seq,
  time,
  reason,
  bytes: 1,
  sha256: "",
  stateHash: "",
  holdsErasedSince: "2026-11-18T09:45:00.000Z",
});
/** A backup of this day, the newest before it, and one at the end of a month. */
const present = [
  backup(1, "2026-10-31T16:00:00.000Z"),
  backup(2, "2026-11-18T08:00:00.000Z"),
  backup(3, "2026-11-18T09:00:00.000Z"),
];
const dayOf = (backups: readonly Backup[], file: string) =>
  expiryDays(backups.toReversed(), new Set([file]), now).get(file);

test.each([
  ["one of the morning goes a day later, when its day has a newer one", "2.agenda", "2026-11-19"],
  ["the last one of a day goes fourteen days later", "3.agenda", "2026-12-02"],
  ["the last one of a month goes with the sixth month after it", "1.agenda", "2027-04-01"],
])("%s", (_case, file, day) => {
  expect(dayOf(present, file)).toBe(day);
});

test("no day can be told for one before a large step: it stays until ten others came", () => {
  const large = backup(4, "2026-11-18T09:30:00.000Z", "import");
  expect(dayOf([...present, large], "4.agenda")).toBeUndefined();
});

test("ten large steps later it has a day like any other", () => {
  const steps = Array.from({ length: 11 }, (_, at) =>
    backup(4 + at, `2026-11-18T09:${30 + at}:00.000Z`, "import"),
  );
  expect(dayOf([...present, ...steps], "4.agenda")).toBe("2026-11-19");
  expect(dayOf([...present, ...steps], "5.agenda")).toBeUndefined();
});
