import type { RoadmapEntry } from "@shared/domain/projects/roadmap";
import { placedRoadmap, roadmapQuarters, roadmapSpan } from "@shared/domain/projects/roadmapHorizon";
import { describe, expect, test } from "vitest";

const today = "2026-11-23";
const entry = (start?: string, end?: string): RoadmapEntry => ({
  kind: "projects",
  id: "x",
  code: "P-1",
  title: "X",
  status: "running",
  start: start === undefined ? undefined : { day: start, field: "startPlan" },
  end: end === undefined ? undefined : { day: end, field: "endPlan" },
  sensitivity: "internal",
  fieldIds: [],
  goalIds: [],
});

test.each([
  ["four quarters begin with the present one", "4", [], ["2026-10-01", "2027-07-01", 4]],
  ["sixteen quarters are four years", "16", [], ["2026-10-01", "2030-07-01", 16]],
  ["all without entries is the present quarter", "all", [], ["2026-10-01", "2026-10-01", 1]],
  [
    "all reaches from the first day to the last",
    "all",
    [entry("2025-02-01", "2026-03-01"), entry(undefined, "2027-12-31")],
    ["2025-01-01", "2027-10-01", 12],
  ],
  [
    "all does not follow a mistyped year",
    "all",
    [entry("2027-01-01", "2207-01-01")],
    ["2026-10-01", "2027-01-01", 2],
  ],
] as const)("%s", (_, horizon, entries, [first, last, count]) => {
  const quarters = roadmapQuarters(entries, horizon, today);
  expect([quarters[0], quarters.at(-1), quarters.length]).toEqual([first, last, count]);
});

describe("a bar on four quarters from IV/2026 to III/2027", () => {
  const quarters = roadmapQuarters([], "4", today);
  const whole = { cut: { start: false, end: false }, open: { start: false, end: false } };

  test.each([
    ["inside", entry("2027-01-15", "2027-04-01"), { ...whole, from: 1, to: 2 }],
    [
      "begun before",
      entry("2025-01-01", "2026-12-31"),
      { ...whole, from: 0, to: 0, cut: { start: true, end: false } },
    ],
    [
      "ending after",
      entry("2027-09-30", "2029-01-01"),
      { ...whole, from: 3, to: 3, cut: { start: false, end: true } },
    ],
    [
      "over all of it",
      entry("2020-01-01", "2030-01-01"),
      { ...whole, from: 0, to: 3, cut: { start: true, end: true } },
    ],
    ["without an end", entry("2027-02-01"), { ...whole, from: 1, to: 1, open: { start: false, end: true } }],
    [
      "without a begin",
      entry(undefined, "2027-07-31"),
      { ...whole, from: 3, to: 3, open: { start: true, end: false } },
    ],
    ["over before", entry("2025-01-01", "2026-09-30"), undefined],
    ["that comes later", entry("2027-10-01", "2028-01-01"), undefined],
    ["without days", entry(), undefined],
  ])("%s", (_, one, expected) => {
    expect(roadmapSpan(one, quarters)).toEqual(expected);
  });

  test("leaves nothing out silently: shown, outside and without days together are all", () => {
    const all = [entry("2027-01-15"), entry("2020-01-01", "2020-02-01"), entry()];
    const placed = placedRoadmap(all, quarters);
    expect([placed.shown, placed.outside, placed.undated]).toEqual([[all[0]], [all[1]], [all[2]]]);
  });
});
