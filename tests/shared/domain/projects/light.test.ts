import { computedLight, currentLight, overallLight, trendBetween } from "@shared/domain/projects/light";
import { statusReport, type TrafficLight } from "@shared/domain/projects/statusReport";
import { describe, expect, test } from "vitest";

const fresh = () => ({
  id: crypto.randomUUID(),
  createdAt: "2026-01-01T08:00:00.000Z",
  updatedAt: "2026-01-01T08:00:00.000Z",
});
const report = (draft: object) =>
  statusReport.parse({ ...fresh(), projectId: crypto.randomUUID(), date: "2026-03-01", ...draft });

describe("lights", () => {
  test.each<[TrafficLight, TrafficLight, TrafficLight, TrafficLight]>([
    ["green", "green", "green", "green"],
    ["green", "yellow", "green", "yellow"],
    ["red", "yellow", "green", "red"],
    ["grey", "green", "grey", "green"],
    ["grey", "grey", "grey", "grey"],
    ["grey", "red", "yellow", "red"],
  ])("of schedule %s, cost %s and scope %s give %s overall", (schedule, cost, scope, expected) => {
    expect(computedLight({ schedule, cost, scope })).toBe(expected);
  });

  test("overruled show what was decided instead", () => {
    expect(overallLight(report({ schedule: "red", overallOverride: "yellow" }))).toBe("yellow");
  });

  test("of a project are those of its newest report, and grey before the first", () => {
    const older = report({ date: "2026-02-01", schedule: "red" });
    const newer = report({ date: "2026-03-01", schedule: "green" });
    const laterSameDay = {
      ...report({ date: "2026-03-01", cost: "yellow" }),
      createdAt: "2026-03-01T09:00:00.000Z",
    };
    expect(currentLight([older, newer])).toBe("green");
    expect(currentLight([laterSameDay, newer, older])).toBe("yellow");
    expect(currentLight([])).toBe("grey");
  });

  test.each<[TrafficLight, TrafficLight, string | undefined]>([
    ["green", "red", "worse"],
    ["red", "yellow", "better"],
    ["yellow", "yellow", "same"],
    ["grey", "red", undefined],
    ["green", "grey", undefined],
  ])("going from %s to %s are %s", (before, now, expected) => {
    expect(trendBetween(before, now)).toBe(expected);
  });
});
