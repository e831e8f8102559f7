import {
  countedLights,
  endangeredProjects,
  fundingSums,
  isReportedOn,
  leftOutOfReport,
  majorProjects,
  reportsAsOf,
} from "@shared/domain/papers/progress";
import { isWithin, monthsAfter, reportPeriod } from "@shared/domain/papers/reportPeriod";
import { makeRecord, uuid } from "@tests/shared/domain/makeRecord";
import { describe, expect, test } from "vitest";

const period = { from: "2026-01-01", to: "2026-06-30" };

describe("the period of a report", () => {
  test.each([
    ["half a year back where nothing is asked for", "2026-06-30", undefined, "2025-12-30"],
    ["to the last day of a shorter month", "2026-08-31", undefined, "2026-02-28"],
    ["from the day asked for", "2026-06-30", "2026-03-01", "2026-03-01"],
    ["half a year where the day asked for lies behind the end", "2026-06-30", "2026-07-01", "2025-12-30"],
  ])("reaches %s", (_, to, since, from) => {
    expect(reportPeriod(to, since)).toEqual({ from, to });
  });

  test("counts months over the end of a year", () => {
    expect(monthsAfter("2026-11-30", 3)).toBe("2027-02-28");
  });

  test("holds its first and last day and no other", () => {
    const days = ["2025-12-31", "2026-01-01", "2026-06-30", "2026-07-01", undefined];
    expect(days.map((day) => isWithin(day, period))).toEqual([false, true, true, false, false]);
  });
});

const project = (number: number, draft: Partial<Parameters<typeof makeRecord<"projects">>[2]> = {}) =>
  makeRecord("projects", number, { title: `Projekt ${number}`, phase: "running", ...draft });
const report = (number: number, of: number, date: string, light: "green" | "yellow" | "red") =>
  makeRecord("statusReports", number, { projectId: uuid(of), date, schedule: light });

const projects = [project(1), project(2), project(3), project(4, { phase: "idea" })];
const reports = [
  report(11, 1, "2026-01-15", "green"),
  report(12, 1, "2026-06-01", "red"),
  report(13, 2, "2026-06-15", "yellow"),
  report(14, 1, "2026-07-05", "green"),
  report(15, 4, "2026-06-15", "red"),
];

test("lights are those of the newest report as of a day, grey before the first", () => {
  const of = (day: string) => countedLights(projects.slice(0, 3), reportsAsOf(reports, day));
  expect(of("2026-01-31")).toEqual({ green: 1, yellow: 0, red: 0, grey: 2 });
  expect(of("2026-06-30")).toEqual({ green: 0, yellow: 1, red: 1, grey: 1 });
});

test.each<[string, Parameters<typeof project>[1], { reported: boolean; alone: boolean }]>([
  ["an idea", { phase: "idea" }, { reported: true, alone: false }],
  ["an application", { phase: "application" }, { reported: true, alone: false }],
  ["what runs", {}, { reported: true, alone: true }],
  ["what rests", { phase: "paused" }, { reported: true, alone: true }],
  ["what is completed", { phase: "completed" }, { reported: false, alone: false }],
  ["what was given up", { phase: "cancelled" }, { reported: false, alone: false }],
])("a report tells of %s: with a status report, and without", (_, draft, { reported, alone }) => {
  const one = project(1, draft);
  const newest = reportsAsOf(reports, "2026-06-30");
  expect(isReportedOn(one, newest)).toBe(reported);
  expect(isReportedOn(one, new Map())).toBe(alone);
  expect(leftOutOfReport([one], newest)).toEqual([]);
  expect(leftOutOfReport([one], new Map())).toEqual(reported && !alone ? [one] : []);
});

test("endangered is what is open on red whatever its phase, then on yellow", () => {
  const found = endangeredProjects(
    [project(2), project(1), project(3), projects[3]].flatMap((one) => one ?? []),
    reportsAsOf(reports, "2026-06-30"),
  );
  expect(found.map(({ project: { id }, light }) => [id, light])).toEqual([
    [uuid(1), "red"],
    [uuid(4), "red"],
    [uuid(2), "yellow"],
  ]);
});

describe("major projects", () => {
  test.each<[string, Parameters<typeof project>[1], boolean]>([
    ["under way", {}, true],
    ["paused", { phase: "paused" }, true],
    ["only an idea", { phase: "idea" }, false],
    ["completed in the period", { phase: "completed", endActual: "2026-03-01" }, true],
    ["completed before", { phase: "completed", endActual: "2025-12-31" }, false],
    ["completed on a day nobody wrote down", { phase: "completed" }, false],
    ["a quick win", { undertaking: "quick_win" }, false],
  ])("what is %s", (_, draft, isMajor) => {
    expect(majorProjects([project(1, draft)], new Map(), period).length > 0).toBe(isMajor);
  });

  test("are flagships and those in danger where there are too many to be read", () => {
    const many = [
      ...Array.from({ length: 30 }, (_, at) => project(100 + at)),
      project(1),
      project(50, { flagship: true }),
    ];
    const found = majorProjects(many, reportsAsOf(reports, "2026-06-30"), period);
    expect(found.map(({ id }) => id)).toEqual([uuid(1), uuid(50)]);
  });
});

test("money is summed by kind of funding; who says nothing about money is counted apart", () => {
  const { sums, without } = fundingSums([
    project(1, { fundingSource: "own", budgetPlan: 100, budgetActual: 40 }),
    project(2, { fundingSource: "own", budgetPlan: 50 }),
    project(3, { fundingSource: "grant", budgetActual: 10 }),
    project(4, { budgetPlan: 7 }),
    project(5),
  ]);
  expect(without).toBe(1);
  expect(sums).toEqual([
    { funding: "own", plan: 150, spent: 40 },
    { funding: "grant", plan: 0, spent: 10 },
    { funding: undefined, plan: 7, spent: 0 },
  ]);
});
