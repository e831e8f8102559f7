import { multiplierView } from "@shared/domain/stakeholders/multipliers";
import { makeRecord, uuid } from "@tests/shared/domain/makeRecord";
import { expect, test } from "vitest";

const unit = (number: number, kind: "top" | "department" | "office" | "team", parent?: number) =>
  makeRecord("orgUnits", number, {
    name: `Einheit ${number}`,
    kind,
    position: `a${number}`,
    ...(parent === undefined ? {} : { parentId: uuid(parent) }),
  });
const multiplier = (number: number, fields: object) =>
  makeRecord("stakeholders", number, {
    label: `Multiplikator/in ${number}`,
    isMultiplier: true,
    position: `a${number}`,
    ...fields,
  });
const house = [unit(1, "top"), unit(2, "department", 1), unit(3, "department", 1), unit(4, "team", 2)];
const labels = (view: ReturnType<typeof multiplierView>) => ({
  departments: view.departments.map(({ unit: { name }, multipliers }) => [
    name,
    multipliers.map(({ label }) => label),
  ]),
  elsewhere: view.elsewhere.map(({ label }) => label),
});

test("a multiplier stands in the own department, in that of the team's and in that of the person's", () => {
  const person = makeRecord("persons", 9, { displayName: "Anna Beispiel", orgUnitId: uuid(3) });
  const found = multiplierView({
    units: house,
    persons: [person],
    stakeholders: [
      multiplier(11, { orgUnitId: uuid(2) }),
      multiplier(12, { orgUnitId: uuid(4) }),
      multiplier(13, { personId: uuid(9) }),
      multiplier(14, { orgUnitId: uuid(1) }),
      multiplier(15, {}),
    ],
  });
  expect(labels(found)).toEqual({
    departments: [
      ["Einheit 2", ["Multiplikator/in 11", "Multiplikator/in 12"]],
      ["Einheit 3", ["Multiplikator/in 13"]],
    ],
    elsewhere: ["Multiplikator/in 14", "Multiplikator/in 15"],
  });
});

test.each([
  ["nobody", []],
  ["somebody who is no multiplier", [multiplier(11, { orgUnitId: uuid(2), isMultiplier: false })]],
  ["one that was archived", [multiplier(11, { orgUnitId: uuid(2), archivedAt: "2026-11-02T08:00:00.000Z" })]],
])("a department with %s is a gap", (_, stakeholders) => {
  const [department] = multiplierView({ units: house, persons: [], stakeholders }).departments;
  expect(department?.multipliers).toEqual([]);
});

test("a house without departments is counted by its offices, and units that were put away are left out", () => {
  const { departments } = multiplierView({
    units: [
      unit(1, "top"),
      unit(2, "office", 1),
      { ...unit(3, "department", 1), archivedAt: "2026-11-02T08:00:00.000Z" },
    ],
    persons: [],
    stakeholders: [],
  });
  expect(departments.map(({ unit: { name } }) => name)).toEqual(["Einheit 2"]);
});

test("units that lie in each other end the search", () => {
  const { elsewhere } = multiplierView({
    units: [unit(2, "team", 3), unit(3, "team", 2)],
    persons: [],
    stakeholders: [multiplier(11, { orgUnitId: uuid(2) })],
  });
  expect(elsewhere).toHaveLength(1);
});
