import type { UnitEffort } from "@shared/domain/projects/project";
import { effortUnitIds, withUnitEffort } from "@shared/domain/projects/unitEffort";
import { expect, test } from "vitest";

const hall: UnitEffort = { orgUnitId: "hall", days: 10 };
const office: UnitEffort = { orgUnitId: "office", days: 4 };

test.each<[string, UnitEffort[] | undefined, string, number | undefined, UnitEffort[] | undefined]>([
  ["the first department", undefined, "hall", 10, [hall]],
  ["another department", [hall], "office", 4, [hall, office]],
  ["other days of one", [{ ...hall, days: 2 }, office], "hall", 10, [office, hall]],
  ["no more days of one", [hall, office], "hall", undefined, [office]],
  ["no more days of the last", [hall], "hall", undefined, undefined],
  ["none at all, known to be none", [office], "hall", 0, [office, { orgUnitId: "hall", days: 0 }]],
])("efforts take %s", (_case, efforts, orgUnitId, days, expected) => {
  expect(withUnitEffort(efforts, orgUnitId, days)).toEqual(expected);
});

test("departments with effort are named once, the lead first", () => {
  const orgUnitIds = ["office", "lead"];
  expect(effortUnitIds({ leadUnitId: "lead", orgUnitIds, unitEfforts: [hall, office] })).toEqual([
    "lead",
    "office",
    "hall",
  ]);
});
