import { budgetPerField, lightCounts, maturityCounts, measuresPerField } from "@shared/domain/townFigures";
import { expect, test } from "vitest";
import { makeRecord, uuid } from "./makeRecord";

const fields = [1, 2].map((at) =>
  makeRecord("actionFields", at, { code: `HF-${at}`, title: `Feld ${at}`, position: `a${at}` }),
);
const measure = (number: number, fieldId?: string) =>
  makeRecord("measures", number, { title: "Schritt", fieldId });

test("measures are counted for every field, also one without any, and those of no field last", () => {
  const measures = [measure(11, uuid(2)), measure(12, uuid(2)), measure(13), measure(14, uuid(99))];
  expect(
    measuresPerField({ actionFields: fields, measures }).map(({ field, count }) => [field?.code, count]),
  ).toEqual([
    ["HF-1", 0],
    ["HF-2", 2],
    [undefined, 2],
  ]);
});

test("lights count the newest report of each open undertaking; those without a report are grey", () => {
  const project = (number: number, phase: "running" | "completed") =>
    makeRecord("projects", number, { title: "P", phase });
  const report = (number: number, projectId: string, date: string, schedule: "red" | "green") =>
    makeRecord("statusReports", number, { projectId, date, schedule });
  const projects = [project(21, "running"), project(22, "running"), project(23, "completed")];
  const statusReports = [
    report(31, uuid(21), "2026-01-01", "green"),
    report(32, uuid(21), "2026-03-01", "red"),
    report(33, uuid(23), "2026-03-01", "red"),
  ];
  expect(lightCounts({ projects, statusReports })).toEqual({ green: 0, yellow: 0, red: 1, grey: 1 });
});

test("a budget belongs to the field of the measure, else of the first goal; fields without amounts are left out", () => {
  const goals = [makeRecord("goals", 41, { title: "Ziel", fieldId: uuid(2) })];
  const measures = [measure(11, uuid(1))];
  const projects = [
    makeRecord("projects", 51, { title: "A", measureId: uuid(11), goalIds: [uuid(41)], budgetPlan: 100 }),
    makeRecord("projects", 52, { title: "B", goalIds: [uuid(41)], budgetPlan: 7, budgetActual: 5 }),
    makeRecord("projects", 53, { title: "C", budgetActual: 3 }),
    makeRecord("projects", 54, { title: "D" }),
    makeRecord("projects", 55, { title: "E", phase: "cancelled", budgetPlan: 900 }),
  ];
  const sums = (all: Parameters<typeof budgetPerField>[0]) =>
    budgetPerField(all).map(({ field, plan, actual }) => [field?.code, plan, actual]);
  expect(sums({ actionFields: fields, goals, measures, projects })).toEqual([
    ["HF-1", 100, 0],
    ["HF-2", 7, 5],
    [undefined, 0, 3],
  ]);
  expect(sums({ actionFields: fields, goals, measures, projects: projects.slice(3) })).toEqual([]);
});

test("maturity counts every level and how many are not known", () => {
  const process = (number: number, internalLevel?: number) =>
    makeRecord("processes", number, { name: "Prozess", internalLevel });
  expect(
    maturityCounts({ processes: [process(61, 0), process(62, 4), process(63, 4), process(64)] }),
  ).toEqual({
    levels: [1, 0, 0, 0, 2],
    unknown: 1,
  });
});
