import { goal } from "@shared/domain/agenda/goal";
import { measure } from "@shared/domain/agenda/measure";
import { project } from "@shared/domain/projects/project";
import { type RoadmapSource, roadmapEntries, roadmapGroups } from "@shared/domain/projects/roadmap";
import { describe, expect, test } from "vitest";

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const record = (number: number, code: string) => ({
  id: id(number),
  code,
  title: code,
  createdAt: "2026-01-01T00:00:00.000Z",
  updatedAt: "2026-01-01T00:00:00.000Z",
});
const [service, inside] = [id(1), id(2)];
const source: RoadmapSource = {
  goals: [
    goal.parse({ ...record(10, "Z-1"), fieldId: service, horizonYear: 2030 }),
    goal.parse({ ...record(11, "Z-2"), fieldId: inside }),
    goal.parse({ ...record(12, "Z-3"), fieldId: inside, status: "dropped" }),
  ],
  measures: [
    measure.parse({ ...record(20, "M-1"), goalIds: [id(11)], start: "2027-04-01", end: "2027-12-31" }),
    measure.parse({ ...record(21, "M-2"), fieldId: service, status: "dropped" }),
  ],
  projects: [
    project.parse({
      ...record(30, "P-1"),
      goalIds: [id(10)],
      measureId: id(20),
      startPlan: "2027-01-01",
      startActual: "2027-02-01",
      endPlan: "2027-06-30",
    }),
    project.parse({ ...record(31, "P-2") }),
    project.parse({ ...record(32, "P-3"), phase: "cancelled" }),
  ],
};
const entries = roadmapEntries(source);
const named = (code: string) => {
  const found = entries.find((entry) => entry.code === code);
  if (!found) throw new Error(`${code} is not on the roadmap.`);
  return found;
};

describe("what stands on the roadmap", () => {
  test("is every goal, measure and project that was not given up", () => {
    expect(entries.map(({ code }) => code)).toEqual(["Z-1", "Z-2", "M-1", "P-1", "P-2"]);
  });

  test.each([
    ["a goal ends with the year it is meant for", "Z-1", undefined, ["2030-12-31", "horizonYear"]],
    ["a goal without a year has no day", "Z-2", undefined, undefined],
    ["a measure has its own days", "M-1", ["2027-04-01", "start"], ["2027-12-31", "end"]],
    ["a project begins when it really did", "P-1", ["2027-02-01", "startActual"], ["2027-06-30", "endPlan"]],
    ["a project without days has none", "P-2", undefined, undefined],
  ])("%s", (_, code, start, end) => {
    const { start: begins, end: ends } = named(code);
    expect(begins && [begins.day, begins.field]).toEqual(start);
    expect(ends && [ends.day, ends.field]).toEqual(end);
  });

  test.each([
    ["a measure without a field through its goals", "M-1", [inside]],
    ["a project through its goals and its measure", "P-1", [service, inside]],
    ["a project without either in none", "P-2", []],
  ])("stands in a field: %s", (_, code, fieldIds) => {
    expect(named(code).fieldIds).toEqual(fieldIds);
  });
});

describe("the headings of the roadmap", () => {
  const shape = (by: "field" | "goal", ids: string[]) =>
    roadmapGroups(entries, by, ids).map((group) => [group.id, group.entries.map(({ code }) => code)]);

  test("are fields in their order, goals first, then by begin; what stands nowhere comes last", () => {
    expect(shape("field", [inside, service])).toEqual([
      [inside, ["Z-2", "P-1", "M-1"]],
      [service, ["Z-1", "P-1"]],
      [undefined, ["P-2"]],
    ]);
  });

  test("are goals with what serves them, without the headings nothing stands under", () => {
    expect(shape("goal", [id(10), id(11), id(99)])).toEqual([
      [id(10), ["Z-1", "P-1"]],
      [id(11), ["Z-2", "M-1"]],
      [undefined, ["P-2"]],
    ]);
  });
});
