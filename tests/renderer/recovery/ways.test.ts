import type { Facts } from "@renderer/recovery/facts";
import { type RecoveryReason, reasonIn, reasonOf, recoveryReasons } from "@renderer/recovery/reasons";
import { offersFor } from "@renderer/recovery/ways";
import { wordsIn } from "@renderer/recovery/words";
import type { Backup } from "@shared/desktopBackups";
import { AppError } from "@shared/errors";
import { describe, expect, test } from "vitest";

const backup: Backup = {
  file: "000000000007-2026-11-20T10-00-00-000Z-work.agenda",
  seq: 7,
  time: "2026-11-20T10:00:00.000Z",
  reason: "work",
  bytes: 2048,
  sha256: "",
  stateHash: "0123456789abcdef",
};

const journal = {
  dbId: "11111111-2222-4333-8444-555555555555",
  lastSeq: 9,
  stateHash: "0123",
  schemaVersion: 1,
  snapshotSeq: 0,
  looseBytes: 0,
};

const everything: Facts = {
  info: undefined,
  files: { state: "read", journal, savedAt: "2026-11-22T15:05:00.000Z" },
  backups: { backups: [backup], secondPlace: null },
  database: { state: "read", records: 12, seq: 9, contentHash: "0123", schemaVersion: 1 },
};
const without: Record<string, Partial<Facts>> = {
  nothing: {},
  files: { files: { state: "unreadable" } },
  "entries in the files": {
    files: { state: "read", journal: { ...journal, lastSeq: 0 }, savedAt: undefined },
  },
  "their beginning": {
    files: { state: "read", journal: { ...journal, isIncomplete: true }, savedAt: undefined },
  },
  backups: { backups: { backups: [], secondPlace: null } },
  "files and backups": { files: { state: "unreadable" }, backups: undefined },
  database: { database: { state: "unreadable" } },
};

const recommended = (reason: RecoveryReason, facts: Facts): string | undefined =>
  offersFor(reason, facts).find(({ isRecommended }) => isRecommended)?.way;

describe("the recovery page", () => {
  test("offers its ways in their order, and nothing that deletes", () => {
    expect(offersFor("crashed", everything).map(({ way }) => way)).toEqual([
      "rebuild",
      "backup",
      "look",
      "save",
      "diagnosis",
      "again",
    ]);
  });

  test.each<{ reason: RecoveryReason; lacking: string; way: string | undefined }>([
    { reason: "mismatch", lacking: "nothing", way: "rebuild" },
    { reason: "broken", lacking: "files", way: "backup" },
    { reason: "broken", lacking: "entries in the files", way: "backup" },
    { reason: "broken", lacking: "files and backups", way: undefined },
    { reason: "unhelped", lacking: "nothing", way: "backup" },
    { reason: "unhelped", lacking: "backups", way: undefined },
    { reason: "locked", lacking: "nothing", way: undefined },
    { reason: "incomplete", lacking: "their beginning", way: "backup" },
    { reason: "empty", lacking: "entries in the files", way: "backup" },
    { reason: "engine", lacking: "database", way: "rebuild" },
    { reason: "engine", lacking: "files", way: undefined },
    { reason: "late", lacking: "nothing", way: "again" },
    { reason: "full", lacking: "nothing", way: "again" },
    { reason: "newerData", lacking: "nothing", way: undefined },
  ])(
    "recommends $way where the reason is $reason and there is all but $lacking",
    ({ reason, lacking, way }) => {
      expect(recommended(reason, { ...everything, ...without[lacking] })).toBe(way);
    },
  );

  test.each([
    { lacking: "files", way: "rebuild" },
    { lacking: "entries in the files", way: "rebuild" },
    { lacking: "their beginning", way: "rebuild" },
    { lacking: "backups", way: "backup" },
    { lacking: "database", way: "look" },
  ])("shows without $lacking that $way is not possible now", ({ lacking, way }) => {
    const offers = offersFor("crashed", { ...everything, ...without[lacking] });
    expect(offers.filter(({ isPossible }) => !isPossible).map((offer) => offer.way)).toEqual([way]);
  });

  test.each([
    ["by the start", "newerData", everything],
    ["by the files", "late", { ...everything, files: { state: "newer" } }],
  ] as const)("opens and changes nothing of a newer program, told %s", (_how, reason, facts) => {
    expect(offersFor(reason, facts).map(({ way }) => way)).toEqual(["diagnosis", "again"]);
  });

  test("lets the database be kept only where two copies contradict each other", () => {
    const keeping = recoveryReasons.filter((reason) =>
      offersFor(reason, everything).some(({ way }) => way === "keep"),
    );
    expect(keeping).toEqual(["mismatch"]);
  });

  test("has words for every reason in both languages", () => {
    for (const language of ["de", "en"] as const)
      expect(Object.keys(wordsIn(language).reasons).sort()).toEqual([...recoveryReasons].sort());
  });
});

test.each([
  [new AppError("newerData", ""), "newerData"],
  [new AppError("storage", "", { reason: "mismatch" }), "mismatch"],
  [new AppError("storage", "", { reason: "engine" }), "engine"],
  [new AppError("storage", "", { reason: "unsaved" }), "broken"],
  [new TypeError("x is not a function"), "broken"],
] as const)("a start that fails with %s is told as %s", (thrown, reason) => {
  expect(reasonOf(thrown)).toBe(reason);
  expect(reasonIn(`#${reason}`)).toBe(reason);
});

test.each(["", "#", "#start=geheim", "#<b>"])(
  "an address that names no reason is read as %s: broken",
  (hash) => {
    expect(reasonIn(hash)).toBe("broken");
  },
);

test.each([
  ["de", 1, "1 Zeile am Montag"],
  ["de", 1234, "1.234 Zeilen am Montag"],
  ["en", 1234, "1,234 Zeilen am Montag"],
] as const)("a sentence takes number and values in their places (%s, %i)", (language, count, sentence) => {
  const forms = { one: "{{count}} Zeile am {{day}}", other: "{{count}} Zeilen am {{day}}" };
  expect(wordsIn(language).counted(forms, count, { day: "Montag" })).toBe(sentence);
});
