import type { OrgUnit } from "@shared/domain/organisation/orgUnit";
import { type UnitMove, unitLines, unitPlace } from "@shared/domain/organisation/unitTree";
import { WorkspaceMaker } from "@tests/fixtures/records";
import { describe, expect, test } from "vitest";

/** Rathaus > Hauptamt > (Personal, IT), Kämmerei. */
function house() {
  const make = new WorkspaceMaker();
  const unit = (name: string, parent?: OrgUnit) => make.add("orgUnits", { name, parentId: parent?.id });
  const top = unit("Rathaus");
  const main = unit("Hauptamt", top);
  const staff = unit("Personal", main);
  const it = unit("IT", main);
  const money = unit("Kämmerei", top);
  return { units: make.workspace.orgUnits, top, main, staff, it, money, make };
}

describe("the tree of units", () => {
  test("shows each unit above its parts, siblings in their order", () => {
    expect(unitLines(house().units).map(({ unit, depth }) => `${depth} ${unit.name}`)).toEqual([
      "1 Rathaus",
      "2 Hauptamt",
      "3 Personal",
      "3 IT",
      "2 Kämmerei",
    ]);
  });

  test("loses no unit whose parent is gone or who stands below itself", () => {
    const { units, top, main, it } = house();
    const broken = units
      .filter(({ id }) => id !== top.id)
      .map((unit) => (unit.id === main.id ? { ...unit, parentId: it.id } : unit));
    expect(unitLines(broken)).toHaveLength(broken.length);
  });

  test.each([
    ["up", "IT", "Hauptamt", null],
    ["down", "Personal", "Hauptamt", "IT"],
    ["indent", "IT", "Personal", null],
    ["indent", "Kämmerei", "Hauptamt", "IT"],
    ["outdent", "IT", "Rathaus", "Hauptamt"],
  ] as [UnitMove, string, string, string | null][])(
    "moves %s: %s below %s behind %s",
    (move, name, parent, after) => {
      const { units } = house();
      const called = (wanted: string) => units.find((unit) => unit.name === wanted) as OrgUnit;
      expect(unitPlace(units, called(name), move)).toEqual({
        parentId: called(parent).id,
        after: after === null ? null : called(after).id,
      });
    },
  );

  test.each([
    ["up", "Personal"],
    ["down", "IT"],
    ["indent", "Rathaus"],
    ["outdent", "Rathaus"],
  ] as [UnitMove, string][])("cannot move %s: %s", (move, name) => {
    const { units } = house();
    expect(unitPlace(units, units.find((unit) => unit.name === name) as OrgUnit, move)).toBeUndefined();
  });
});
