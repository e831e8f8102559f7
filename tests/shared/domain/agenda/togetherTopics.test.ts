import {
  guidelineCoverage,
  perspectiveCoverage,
  perspectiveTopics,
} from "@shared/domain/agenda/togetherTopics";
import { expect, test } from "vitest";

const view = (
  itemId: string,
  orgUnitId: string,
  weight: "core" | "important" | "marginal" | "not_affected",
) => ({
  itemId,
  orgUnitId,
  weight,
});
const units = ["Bau", "Schule", "Kasse"];
const items = [{ id: "Portal" }];

test.each([
  [
    "one department's centre and another's side note is a contradiction",
    [
      view("Portal", "Bau", "core"),
      view("Portal", "Schule", "marginal"),
      view("Portal", "Kasse", "important"),
    ],
    [{ kind: "contradiction", itemId: "Portal", core: ["Bau"], marginal: ["Schule"] }],
  ],
  [
    "a department that is not affected contradicts nobody",
    [
      view("Portal", "Bau", "core"),
      view("Portal", "Schule", "not_affected"),
      view("Portal", "Kasse", "core"),
    ],
    [],
  ],
  [
    "those who have not spoken are missing as soon as somebody has",
    [view("Portal", "Bau", "core")],
    [{ kind: "missing", itemId: "Portal", unitIds: ["Schule", "Kasse"] }],
  ],
  ["an item nobody spoke about is no topic yet", [], []],
  [
    "a department that is no column any more does not count",
    [
      view("Portal", "Aufgelöst", "marginal"),
      view("Portal", "Bau", "core"),
      view("Portal", "Schule", "core"),
      view("Portal", "Kasse", "core"),
    ],
    [],
  ],
])("%s", (_case, views, topics) => {
  expect(perspectiveTopics(items, units, views)).toEqual(topics);
});

test("coverage counts cells of today's rows and columns only", () => {
  const views = [
    view("Portal", "Bau", "core"),
    view("Portal", "Aufgelöst", "core"),
    view("Weg", "Bau", "core"),
  ];
  expect(perspectiveCoverage(items, units, views)).toEqual({ done: 1, all: 3 });
  const checks = [
    { measureId: "M", guidelineId: "L" },
    { measureId: "M", guidelineId: "weg" },
  ];
  expect(guidelineCoverage([{ id: "M" }], [{ id: "L" }, { id: "L2" }], checks)).toEqual({ done: 1, all: 2 });
});
