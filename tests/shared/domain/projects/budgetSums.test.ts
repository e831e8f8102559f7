import {
  type BudgetSum,
  budgetField,
  budgetSum,
  budgetSums,
  budgetYear,
  countsForBudget,
} from "@shared/domain/projects/budgetSums";
import { type Project, projectPhases } from "@shared/domain/projects/project";
import { expect, test } from "vitest";

type Money = Pick<Project, "budgetPlan" | "budgetActual">;
const nothing: BudgetSum = { projects: 0, withoutPlan: 0, withoutActual: 0, overspent: 0 };

test.each<[string, Money[], Partial<BudgetSum>]>([
  ["no project", [], {}],
  ["a project without figures", [{}], { projects: 1, withoutPlan: 1, withoutActual: 1 }],
  [
    "plan and actual",
    [{ budgetPlan: 100_00, budgetActual: 60_00 }],
    { projects: 1, plan: 100_00, actual: 60_00, left: 40_00 },
  ],
  [
    "a plan nobody spent from yet, which is no deviation",
    [{ budgetPlan: 100_00, budgetActual: 60_00 }, { budgetPlan: 500_00 }],
    { projects: 2, plan: 600_00, actual: 60_00, left: 40_00, withoutActual: 1 },
  ],
  [
    "spent without plan, which is no deviation either",
    [{ budgetActual: 60_00 }],
    { projects: 1, actual: 60_00, withoutPlan: 1 },
  ],
  [
    "one overspent among others",
    [
      { budgetPlan: 100_00, budgetActual: 150_00 },
      { budgetPlan: 100_00, budgetActual: 20_00 },
    ],
    { projects: 2, plan: 200_00, actual: 170_00, left: 30_00, overspent: 1 },
  ],
  [
    "nothing planned and nothing spent, both known",
    [{ budgetPlan: 0, budgetActual: 0 }],
    { projects: 1, plan: 0, actual: 0, left: 0 },
  ],
  [
    "cents that floating point would not hold",
    [{ budgetPlan: 10 }, { budgetPlan: 20 }],
    { projects: 2, plan: 30, withoutActual: 2 },
  ],
])("sums %s", (_case, projects, expected) => {
  expect(budgetSum(projects)).toEqual({ ...nothing, ...expected });
});

test.each(projectPhases)(
  "a project in phase %s counts unless it was given up, and never from the archive",
  (phase) => {
    expect(countsForBudget({ phase })).toBe(phase !== "cancelled");
    expect(countsForBudget({ phase, archivedAt: "2026-09-01T08:00:00.000Z" })).toBe(false);
  },
);

test("groups add up to the whole", () => {
  const projects = [
    { budgetPlan: 1, fundingSource: "own" },
    { budgetPlan: 2, fundingSource: "grant" },
    { budgetPlan: 4, fundingSource: "own" },
  ];
  const sums = budgetSums(projects, ({ fundingSource }) => fundingSource);
  expect([...sums].map(([key, { plan }]) => [key, plan])).toEqual([
    ["own", 5],
    ["grant", 2],
  ]);
});

test.each([
  ["within a year", { startPlan: "2026-02-01", endPlan: "2026-11-30" }, "2026"],
  ["across years", { startPlan: "2026-02-01", endPlan: "2027-01-31" }, "several"],
  [
    "that really ended in the year",
    { startPlan: "2026-02-01", endPlan: "2027-01-31", endActual: "2026-12-01" },
    "2026",
  ],
  ["without end", { startPlan: "2026-02-01" }, "unknown"],
])("the year of a project %s", (_case, dates, year) => {
  expect(budgetYear(dates)).toBe(year);
});

test.each([
  [[], "none"],
  [["a"], "a"],
  [["a", "a"], "a"],
  [["a", "b"], "several"],
])("a project of fields %j counts to %s", (fieldIds, key) => {
  expect(budgetField(fieldIds)).toBe(key);
});
