import { project } from "@shared/domain/projects/project";
import { endDelay, isLate, milestoneStatus, periodOf } from "@shared/domain/projects/schedule";
import { describe, expect, test } from "vitest";

const fresh = () => ({
  id: crypto.randomUUID(),
  createdAt: "2026-01-01T08:00:00.000Z",
  updatedAt: "2026-01-01T08:00:00.000Z",
});
const aProject = (draft: object = {}) =>
  project.parse({ ...fresh(), code: "P-01", title: "Ratsinfo", ...draft });

describe("the schedule", () => {
  test.each<[string, object, boolean]>([
    ["past its planned end", { phase: "running", endPlan: "2026-05-31" }, true],
    ["on its planned end", { phase: "running", endPlan: "2026-06-01" }, false],
    ["paused", { phase: "paused", endPlan: "2026-01-01" }, false],
    ["completed", { phase: "completed", endPlan: "2026-01-01" }, false],
    ["without a planned end", { phase: "running" }, false],
  ])("calls a project %s late: %s", (_, draft, expected) => {
    expect(isLate(aProject(draft), "2026-06-01")).toBe(expected);
  });

  test.each<[string, object, number | undefined]>([
    ["ended later", { phase: "completed", endPlan: "2026-03-01", endActual: "2026-03-11" }, 10],
    ["ended earlier", { phase: "completed", endPlan: "2026-03-11", endActual: "2026-03-01" }, -10],
    ["still runs behind its end", { phase: "running", endPlan: "2026-05-30" }, 2],
    ["still has time", { phase: "running", endPlan: "2026-12-31" }, undefined],
  ])("counts the days of a project that %s", (_, draft, expected) => {
    expect(endDelay(aProject(draft), "2026-06-01")).toBe(expected);
  });

  test.each([
    ["open", "2026-05-31", "late"],
    ["open", "2026-06-01", "open"],
    ["late", "2026-07-01", "late"],
    ["done", "2026-01-01", "done"],
    ["dropped", "2026-01-01", "dropped"],
  ] as const)("shows a milestone stored as %s and due %s as %s", (status, due, expected) => {
    expect(milestoneStatus({ status, due }, "2026-06-01")).toBe(expected);
  });

  test("takes actual days before planned ones and never ends before it starts", () => {
    expect(periodOf({ startPlan: "2026-01-01", startActual: "2026-02-01", endPlan: "2026-12-31" })).toEqual({
      start: "2026-02-01",
      end: "2026-12-31",
    });
    expect(periodOf({ startActual: "2027-02-01", endPlan: "2026-12-31" })).toEqual({
      start: "2027-02-01",
      end: "2027-02-01",
    });
  });
});
