import { countsBelow, levelOf, lineOfRecord } from "@shared/domain/agenda/outlineLine";
import { visibleRows } from "@shared/domain/agenda/outlineRows";
import { expect, test } from "vitest";
import { makeRecord, uuid } from "../makeRecord";
import { pictureOf } from "./outlinePicture";
import { byField, byGoal, line, town } from "./town";

test("field first: goals with their sub-goals and measures, measures without goal in their field", () => {
  expect(pictureOf(byField())).toEqual([
    "F1",
    "  Z1",
    "    M1",
    "    M2",
    "  Z2",
    "    T2",
    "      M3",
    "F2",
    "  Z3",
    "    (M2)",
    "  M4",
  ]);
});

test("goal first: the fields a goal touches below it, what has no goal at the end", () => {
  expect(pictureOf(byGoal())).toEqual([
    "Z1",
    "  F1",
    "    M1",
    "    M2",
    "Z2",
    "  T2",
    "    (F1)",
    "      M3",
    "  (F1)",
    "Z3",
    "  (F1)",
    "    (M2)",
    "  F2",
    "withoutGoal",
    "  (F2)",
    "    M4",
  ]);
});

const goal = (number: number, title: string, rest: object = {}) =>
  makeRecord("goals", number, { title, position: `a${number}`, ...rest });

test.each([
  [
    "a goal without field",
    { ...town, goals: [goal(11, "Z1")], measures: [] },
    ["F1", "F2", "withoutField", "  Z1"],
  ],
  [
    "a goal whose field is not there",
    { ...town, goals: [goal(11, "Z1", { fieldId: uuid(99) })], measures: [] },
    ["F1", "F2", "withoutField", "  Z1"],
  ],
  [
    "a measure whose goal is archived",
    {
      ...town,
      goals: [goal(11, "Z1", { fieldId: uuid(1), archivedAt: "2026-01-01T00:00:00.000Z" })],
      measures: [makeRecord("measures", 21, { title: "M1", fieldId: uuid(1), goalIds: [uuid(11)] })],
    },
    ["F1", "  M1", "F2"],
  ],
  [
    "goals that are part of each other in a circle",
    {
      actionFields: [],
      goals: [
        goal(1, "A", { parentGoalId: uuid(2) }),
        goal(2, "B", { parentGoalId: uuid(1) }),
        goal(3, "C", { parentGoalId: uuid(1) }),
      ],
      measures: [],
    },
    ["withoutField", "  A", "    C", "  B"],
  ],
  ["nothing at all", { actionFields: [], goals: [], measures: [] }, []],
])("no record is lost: %s", (_, records, expected) => {
  expect(pictureOf(byField(records))).toEqual(expected);
});

test.each([
  ["field first", byField],
  ["goal first", byGoal],
])("every record has exactly one first line, %s", (_, build) => {
  const first = [...build().byKey.values()].flatMap((one) =>
    one.type === "item" && !one.again ? [one.record.id] : [],
  );
  const all = [...town.actionFields, ...town.goals, ...town.measures].map((record) => record.id);
  expect(first.sort()).toEqual(all.sort());
});

test("records stand in the order of their positions, not of their making", () => {
  const turned = {
    ...town,
    actionFields: [...town.actionFields].reverse(),
    measures: [...town.measures].reverse(),
  };
  expect(pictureOf(byField(turned))).toEqual(pictureOf(byField()));
});

test("a line counts the goals and measures below it once each", () => {
  const outline = byField();
  expect(countsBelow(line(outline, "F1"))).toEqual({ goals: 3, measures: 3 });
  expect(countsBelow(line(outline, "M1"))).toEqual({ goals: 0, measures: 0 });
});

test("a record is found by its id, also where it only appears below others", () => {
  const outline = byGoal();
  expect(lineOfRecord(outline, uuid(1))?.key).toBe(uuid(1));
  expect(lineOfRecord(outline, uuid(99))).toBeUndefined();
  expect(levelOf(line(outline, "M3"))).toBe(4);
});

test("rows tell level, place and whether they are open; a closed line hides what is below", () => {
  const rows = visibleRows(byField(), new Set([uuid(1)]));
  expect(
    rows.map(({ line: at, level, place, of, expanded }) => [at.key, level, place, of, expanded]),
  ).toEqual([
    [uuid(1), 1, 1, 2, false],
    [uuid(2), 1, 2, 2, true],
    [uuid(14), 2, 1, 2, true],
    [`${uuid(14)}/${uuid(22)}`, 3, 1, 1, undefined],
    [uuid(24), 2, 2, 2, undefined],
  ]);
});

test("a filter shows the lines wanted and what leads to them, also through closed lines", () => {
  const rows = visibleRows(
    byField(),
    new Set([uuid(1)]),
    (at) => at.type === "item" && at.record.title === "M3",
  );
  expect(rows.map((row) => (row.line.type === "item" ? row.line.record.title : ""))).toEqual([
    "F1",
    "Z2",
    "T2",
    "M3",
  ]);
});
