import { barOf } from "@renderer/features/projects/timeline/barOf";
import { addMonths, monthsIn, periodsAround, placeOf } from "@renderer/features/projects/timeline/periods";
import {
  type BarPart,
  dragDates,
  movableEnds,
  shiftDates,
} from "@renderer/features/projects/timeline/shiftDates";
import { describe, expect, test } from "vitest";

const today = "2026-06-15";

describe("the periods of the timeline", () => {
  test("are whole years of quarters around the days, with today's year among them", () => {
    const periods = periodsAround(["2027-02-01", "2027-11-30"], today, "quarter");
    expect(periods).toHaveLength(8);
    expect(periods[0]).toEqual({ start: "2026-01-01", end: "2026-04-01", year: 2026, number: 1 });
    expect(periods.at(-1)).toEqual({ start: "2027-10-01", end: "2028-01-01", year: 2027, number: 4 });
  });

  test("are half-years on request", () => {
    const periods = periodsAround([], today, "halfYear");
    expect(periods.map(({ start, number }) => [start, number])).toEqual([
      ["2026-01-01", 1],
      ["2026-07-01", 2],
    ]);
  });

  test("do not stretch for one mistyped year", () => {
    expect(periodsAround(["0203-01-01", "2027-01-01"], today, "halfYear")).toHaveLength(4);
  });
});

describe("a day's place", () => {
  const periods = periodsAround(["2026-01-01"], today, "quarter");
  test.each([
    ["2026-01-01", 0],
    ["2026-04-01", 0.25],
    ["2026-02-15", 0.125],
    ["2025-01-01", 0],
    ["2027-01-01", 1],
    ["2030-01-01", 1],
  ])("%s is %s", (day, expected) => {
    expect(placeOf(day, periods)).toBeCloseTo(expected, 3);
  });
});

test.each([
  ["2026-01-31", 1, "2026-02-28"],
  ["2026-02-28", 1, "2026-03-31"],
  ["2026-01-30", 1, "2026-02-28"],
  ["2026-03-15", -3, "2025-12-15"],
  ["2026-12-31", 12, "2027-12-31"],
])("%s and %s months are %s", (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});

describe("a bar", () => {
  const periods = periodsAround(["2026-01-01"], today, "quarter");
  test.each<[string, object, object | undefined]>([
    [
      "spans from beginning to end",
      { startPlan: "2026-04-01", endPlan: "2026-10-01" },
      { left: 0.25, width: 0.5 },
    ],
    [
      "follows actual days",
      { startPlan: "2026-01-01", startActual: "2026-04-01", endPlan: "2026-10-01" },
      { left: 0.25, width: 0.5 },
    ],
    [
      "without an end is one period long and open",
      { startPlan: "2026-04-01" },
      { left: 0.25, width: 0.25, open: "end" },
    ],
    [
      "without a beginning ends where it must",
      { endPlan: "2026-10-01" },
      { left: 0.5, width: 0.25, open: "start" },
    ],
    ["is not there without days", {}, undefined],
    [
      "of one day can still be seen",
      { startPlan: "2026-04-01", endPlan: "2026-04-01" },
      { left: 0.25, width: 0.006 },
    ],
  ])("%s", (_, project, expected) => {
    expect(barOf(project, periods)).toEqual(expected);
  });
});

describe("moving a bar", () => {
  const dates = { startPlan: "2026-01-31", endPlan: "2026-06-30" };
  const begun = { ...dates, startActual: "2026-02-15" };
  test.each<[string, object, number, BarPart, object | undefined]>([
    ["takes the end alone", dates, 1, "end", { startPlan: "2026-01-31", endPlan: "2026-07-31" }],
    ["takes the beginning alone", dates, 2, "start", { startPlan: "2026-03-31", endPlan: "2026-06-30" }],
    ["takes both ends", dates, -1, "whole", { startPlan: "2025-12-31", endPlan: "2026-05-31" }],
    ["leaves a beginning that has happened", begun, 1, "whole", { ...dates, endPlan: "2026-07-31" }],
    ["has nothing to take where the beginning has happened", begun, 1, "start", undefined],
    ["stops at the beginning", { startPlan: "2026-06-15", endPlan: "2026-06-30" }, -1, "end", undefined],
    ["stops at a beginning that has happened", begun, -5, "end", undefined],
    ["leaves a finished project alone", { ...dates, endActual: "2026-05-01" }, 1, "whole", undefined],
    ["needs a day to move", {}, 1, "whole", undefined],
  ])("%s", (_, project, months, part, expected) => {
    expect(shiftDates(project, months, part)).toEqual(expected);
  });

  test("too far by dragging goes as far as it can", () => {
    expect(dragDates(dates, -12, "end")).toEqual({ startPlan: "2026-01-31", endPlan: "2026-01-31" });
    expect(dragDates(dates, 12, "start")).toEqual({ startPlan: "2026-06-30", endPlan: "2026-06-30" });
  });

  test("back to where it was changes nothing", () => {
    expect(dragDates(dates, 0, "whole")).toEqual(dates);
  });

  test.each([
    ["both ends while everything is planned", dates, ["start", "end"]],
    ["the end once it has begun", begun, ["end"]],
    ["nothing once it has ended", { ...dates, endActual: "2026-05-01" }, []],
    ["nothing without days", {}, []],
  ])("offers %s", (_, project, expected) => {
    expect(movableEnds(project)).toEqual(expected);
  });
});

test.each(["quarter", "halfYear"] as const)("a timeline of three years in %s spans 36 months", (zoom) => {
  expect(monthsIn(periodsAround(["2024-05-01"], today, zoom))).toBe(36);
});
