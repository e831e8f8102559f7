import { missingGroups, standingGroupsOf } from "@shared/domain/stakeholders/standingGroups";
import { expect, test } from "vitest";

test("an empty register lacks all eight groups, in the order in which they are usually told", () => {
  expect(missingGroups([], { kind: "city" })).toEqual([
    "leadership",
    "department",
    "staff_council",
    "it",
    "council",
    "citizens",
    "partner",
    "district_office",
  ]);
});

test.each([
  ["a town", { kind: "city" } as const, true],
  ["a municipality", { kind: "municipality" } as const, true],
  ["a house not yet named", undefined, true],
  ["a district", { kind: "district" } as const, false],
])("%s has the Landratsamt among its groups: %s", (_, house, expected) => {
  expect(standingGroupsOf(house).includes("district_office")).toBe(expected);
});

test("a group that is there once is not missing, entries without a group and other groups change nothing", () => {
  const there = [
    { groupKind: "it" as const },
    { groupKind: "it" as const },
    { groupKind: undefined },
    { groupKind: "media" as const },
  ];
  const missing = missingGroups(there, undefined);
  expect(missing).not.toContain("it");
  expect(missing).toHaveLength(7);
  expect(
    missingGroups(
      standingGroupsOf(undefined).map((groupKind) => ({ groupKind })),
      undefined,
    ),
  ).toEqual([]);
});
