import { dayAfter } from "@shared/domain/dayAfter";
import type { DraftOf } from "@shared/domain/kinds";
import { newestReports } from "@shared/domain/overview/decisions";
import { reportRhythmDays } from "@shared/domain/overview/due";
import { steeringItems } from "@shared/domain/overview/steering";
import { WorkspaceMaker } from "@tests/fixtures/records";
import { describe, expect, test } from "vitest";

const today = "2026-11-16";

type Project = Partial<DraftOf<"projects">>;
type Report = Partial<DraftOf<"statusReports">>;

/** What steering finds for one running project with perhaps a report of today. */
function found(project: Project, report?: Report) {
  const make = new WorkspaceMaker();
  const { id: ownerPersonId } = make.add("persons", { displayName: "Leitung Hauptamt" });
  const { id } = make.add("projects", {
    code: "P-01",
    title: "E-Akte",
    phase: "running",
    startActual: "2026-01-15",
    ownerPersonId,
    ...project,
  });
  if (report) make.add("statusReports", { date: today, projectId: id, ...report });
  const { projects, statusReports } = make.workspace;
  return steeringItems(projects, newestReports(statusReports), today);
}

const lines = (items: ReturnType<typeof found>) =>
  items.map(({ reason, actor, by, isOverdue }) => [
    reason,
    actor.kind === "named" ? actor.name : actor.kind,
    by,
    isOverdue,
  ]);

const old = dayAfter(today, -reportRhythmDays - 1);
const asking = { schedule: "red", decisionNeeded: "Geld", decisionByWhom: " Stadtrat " } as const;

describe("who must act", () => {
  test.each<[string, Project, Report | undefined, ReturnType<typeof lines>]>([
    ["nobody, for a green project", {}, { schedule: "green" }, []],
    [
      "whom the report names, by the day it names",
      {},
      { ...asking, decisionBy: "2026-12-01" },
      [["decision", "Stadtrat", "2026-12-01", false]],
    ],
    [
      "today's decision is not overdue",
      {},
      { ...asking, decisionBy: today },
      [["decision", "Stadtrat", today, false]],
    ],
    [
      "yesterday's is",
      {},
      { ...asking, decisionBy: "2026-11-15" },
      [["decision", "Stadtrat", "2026-11-15", true]],
    ],
    [
      "nobody known, for a red project whose report names none",
      {},
      { cost: "red" },
      [["decision", "nobody", undefined, false]],
    ],
    [
      "somebody else, for a yellow project that asks for a decision",
      {},
      { ...asking, schedule: "yellow" },
      [["decision", "Stadtrat", undefined, false]],
    ],
    [
      "the owner, for a yellow project that steers itself",
      {},
      { scope: "yellow", steeringText: "Zwei Schritte" },
      [["ownSteering", "owner", undefined, false]],
    ],
    [
      "the overruled light counts",
      {},
      { schedule: "red", overallOverride: "green", overrideReason: "Entschieden" },
      [],
    ],
    [
      "the owner, for a running project that never reported",
      {},
      undefined,
      [["noReport", "owner", dayAfter("2026-01-15", reportRhythmDays), true]],
    ],
    [
      "the owner also where no start is known",
      { startActual: undefined },
      undefined,
      [["noReport", "owner", undefined, false]],
    ],
    [
      "nobody known, where a project has no owner",
      { startActual: undefined, ownerPersonId: undefined },
      undefined,
      [["noReport", "nobody", undefined, false]],
    ],
    [
      "the owner, for a report that is too old",
      {},
      { date: old, schedule: "green" },
      [["oldReport", "owner", "2026-11-15", true]],
    ],
    [
      "both, for an old report that asks for a decision",
      {},
      { ...asking, date: old },
      [
        ["decision", "Stadtrat", undefined, false],
        ["oldReport", "owner", "2026-11-15", true],
      ],
    ],
    ["nobody, for a report as old as may be", {}, { date: dayAfter(old, 1), schedule: "green" }, []],
    ["nobody, while a project is planned", { phase: "planning" }, undefined, []],
    ["nobody, for a quick win without report", { undertaking: "quick_win" }, undefined, []],
    ["nobody, for a completed project", { phase: "completed" }, asking, []],
    ["nobody, for an archived project", { archivedAt: "2026-11-01T00:00:00.000Z" }, undefined, []],
  ])("is %s", (_case, project, report, expected) => {
    expect(lines(found(project, report))).toEqual(expected);
  });

  test("puts red before yellow, decisions before steering, steering before reports", () => {
    const make = new WorkspaceMaker();
    const add = (code: string, report?: Report) => {
      const { id } = make.add("projects", { code, title: code, phase: "running", startPlan: today });
      if (report) make.add("statusReports", { date: today, projectId: id, ...report });
    };
    add("P-1");
    add("P-2", { schedule: "yellow" });
    add("P-3", { schedule: "yellow", decisionNeeded: "Wer", decisionBy: "2026-11-20" });
    add("P-4", { schedule: "red", decisionBy: "2026-12-20" });
    add("P-5", { schedule: "red", decisionBy: "2026-12-10" });
    const { projects, statusReports } = make.workspace;
    const items = steeringItems(projects, newestReports(statusReports), today);
    expect(items.map(({ project }) => project.code)).toEqual(["P-5", "P-4", "P-3", "P-2", "P-1"]);
  });
});
