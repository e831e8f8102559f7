import { quarterAfter, quarterOf, workingDays, workingDaysByQuarter } from "@shared/domain/projects/quarters";
import { expect, test } from "vitest";

test.each([
  ["2026-01-01", "2026-01-01"],
  ["2026-03-31", "2026-01-01"],
  ["2026-04-01", "2026-04-01"],
  ["2026-12-31", "2026-10-01"],
])("%s lies in the quarter that begins on %s", (day, quarter) => {
  expect(quarterOf(day)).toBe(quarter);
});

test.each([
  ["2026-10-01", 1, "2027-01-01"],
  ["2026-01-01", -1, "2025-10-01"],
  ["2026-04-01", 8, "2028-04-01"],
  ["2026-04-01", 0, "2026-04-01"],
])("from %s %i quarters on is %s", (quarter, count, expected) => {
  expect(quarterAfter(quarter, count)).toBe(expected);
});

test.each([
  ["a Monday", "2026-11-16", "2026-11-16", 1],
  ["a week", "2026-11-16", "2026-11-22", 5],
  ["a weekend", "2026-11-21", "2026-11-22", 0],
  ["Friday to Monday", "2026-11-20", "2026-11-23", 2],
  ["a year", "2026-01-01", "2026-12-31", 261],
  ["an end before the begin", "2026-11-17", "2026-11-16", 0],
])("working days of %s", (_case, from, to, expected) => {
  expect(workingDays(from, to)).toBe(expected);
});

test.each<[string, string, string, Record<string, number>]>([
  ["one day", "2026-11-16", "2026-11-16", { "2026-10-01": 1 }],
  ["across a quarter's end", "2026-03-30", "2026-04-03", { "2026-01-01": 2, "2026-04-01": 3 }],
  ["a weekend", "2026-11-21", "2026-11-22", { "2026-10-01": 1 }],
  ["a half year", "2026-01-01", "2026-06-30", { "2026-01-01": 64, "2026-04-01": 65 }],
])("working days by quarter of %s", (_case, start, end, expected) => {
  expect(Object.fromEntries(workingDaysByQuarter(start, end))).toEqual(expected);
});
