import { dayAfter } from "@shared/domain/dayAfter";
import type { DraftOf } from "@shared/domain/kinds";
import { fieldBalances } from "@shared/domain/overview/balance";
import { newestReports, steeringThemselves, waitingProjects } from "@shared/domain/overview/decisions";
import { type DueItem, dueItems, dueWithinDays, reportRhythmDays } from "@shared/domain/overview/due";
import { sampleTown } from "@shared/transfer/sampleTown/sampleTown";
import { WorkspaceMaker } from "@tests/fixtures/records";
import { describe, expect, test } from "vitest";

const today = "2026-11-16";
const running = { code: "P-01", title: "E-Akte", phase: "running", startActual: today } as const;

/** One project with one milestone and perhaps one report. */
function one(
  project: Partial<DraftOf<"projects">>,
  milestone?: Partial<DraftOf<"milestones">>,
  report?: Partial<DraftOf<"statusReports">>,
) {
  const make = new WorkspaceMaker();
  const { id } = make.add("projects", { ...running, ...project });
  if (milestone) make.add("milestones", { title: "Abnahme", projectId: id, ...milestone });
  if (report) make.add("statusReports", { date: today, projectId: id, ...report });
  const { projects, milestones, statusReports } = make.workspace;
  return { projects, milestones, newest: newestReports(statusReports) };
}

describe("what is due", () => {
  test.each([
    ["an open milestone of yesterday is overdue", {}, { due: "2026-11-15" }, ["milestone overdue"]],
    ["a milestone of today is due", {}, { due: today }, ["milestone"]],
    ["one at the edge of the window is due", {}, { due: dayAfter(today, dueWithinDays) }, ["milestone"]],
    ["one behind the window is not", {}, { due: dayAfter(today, dueWithinDays + 1) }, []],
    ["one that was reached is not", {}, { due: "2026-11-15", status: "done" }, []],
    ["one of a paused project is not", { phase: "paused" }, { due: "2026-11-15" }, []],
    ["one of a completed project is not", { phase: "completed" }, { due: "2026-11-15" }, []],
    [
      "one of an archived project is not",
      { archivedAt: "2026-11-01T00:00:00.000Z" },
      { due: "2026-11-15" },
      [],
    ],
    ["a project past its planned end is overdue", { endPlan: "2026-11-15" }, undefined, ["end overdue"]],
  ] as const)("%s", (_case, project, milestone, expected) => {
    const found = dueItems(one(project, milestone), today);
    expect(found.map(({ kind, isOverdue }) => (isOverdue ? `${kind} overdue` : kind))).toEqual(expected);
  });

  test.each([
    ["in time", { date: dayAfter(today, -reportRhythmDays) }, {}, 0],
    ["late by a day", { date: dayAfter(today, -reportRhythmDays - 1) }, {}, 1],
    ["never written since the start", undefined, { startActual: "2026-01-01" }, 1],
    ["never owed by a quick win", undefined, { startActual: "2026-01-01", undertaking: "quick_win" }, 0],
    ["never owed while planning", undefined, { startActual: "2026-01-01", phase: "planning" }, 0],
  ] as const)("a status report is %s", (_case, report, project, count) => {
    const found = dueItems(one(project, undefined, report), today);
    expect(found.filter(({ kind }) => kind === "report")).toHaveLength(count);
  });

  test("in the sample town is the late milestones, the report of P-10, and the next weeks", () => {
    const town = sampleTown();
    const due = dueItems({ ...town, newest: newestReports(town.statusReports) }, today);
    const named = (item: DueItem) =>
      item.kind === "committee"
        ? `${item.kind} ${item.forum}`
        : "project" in item
          ? `${item.kind} ${item.project.code}`
          : item.kind;
    expect(due.filter(({ isOverdue }) => isOverdue).map(named)).toEqual([
      "report P-10",
      "milestone P-03",
      "milestone P-01",
    ]);
    expect(due.map(named)).toContain("committee Technischer Ausschuss");
  });
});

describe("who must act", () => {
  test.each([
    ["a red light waits, even without a text", { schedule: "red" }, {}, 1],
    ["a decision asked for waits on yellow too", { schedule: "yellow", decisionNeeded: "Ort?" }, {}, 1],
    ["a yellow light without a question does not", { schedule: "yellow" }, {}, 0],
    ["a closed project does not", { schedule: "red" }, { phase: "cancelled" }, 0],
  ] as const)("%s", (_case, report, project, count) => {
    const { projects, newest } = one(project, undefined, report);
    expect(waitingProjects(projects, newest)).toHaveLength(count);
  });

  test("an answered question of an older report does not wait", () => {
    const make = new WorkspaceMaker();
    const { id } = make.add("projects", running);
    make.add("statusReports", {
      projectId: id,
      date: "2026-10-01",
      schedule: "red",
      decisionNeeded: "Geld?",
    });
    make.add("statusReports", { projectId: id, date: "2026-11-01", schedule: "green" });
    const { projects, statusReports } = make.workspace;
    expect(waitingProjects(projects, newestReports(statusReports))).toEqual([]);
  });

  test("comes red first, then by the day the decision is needed", () => {
    const { projects, statusReports } = sampleTown();
    const newest = newestReports(statusReports);
    expect(waitingProjects(projects, newest).map(({ project, light }) => `${project.code} ${light}`)).toEqual(
      ["P-03 red", "P-15 yellow", "P-01 yellow", "P-06 yellow"],
    );
    expect(steeringThemselves(projects, newest).map(({ code }) => code)).toEqual([
      "P-10",
      "P-16",
      "P-18",
      "P-19",
    ]);
  });
});

describe("strategy beside operations", () => {
  test("counts per field, a project in each field it serves, what belongs to none at the end", () => {
    const make = new WorkspaceMaker();
    const [a, b] = ["HF-1", "HF-2"].map((code) => make.add("actionFields", { code, title: code }));
    const first = make.add("goals", { code: "Z-1.1", title: "Ziel", fieldId: a?.id });
    const second = make.add("goals", { code: "Z-2.1", title: "Ziel", fieldId: b?.id });
    make.add("goals", { code: "Z-2.2", title: "Allein", fieldId: b?.id });
    make.add("goals", { code: "Z-2.3", title: "Aufgegeben", fieldId: b?.id, status: "dropped" });
    const measure = make.add("measures", { code: "M-01", title: "M", fieldId: b?.id, goalIds: [second.id] });
    const both = make.add("projects", { ...running, goalIds: [first.id], measureId: measure.id });
    make.add("projects", { ...running, code: "P-02", title: "Ohne Ziel" });
    make.add("projects", {
      ...running,
      code: "P-03",
      title: "Fertig",
      phase: "completed",
      goalIds: [first.id],
    });
    make.add("statusReports", { projectId: both.id, date: today, cost: "red" });
    const { statusReports, ...records } = make.workspace;
    const balances = fieldBalances({ ...records, newest: newestReports(statusReports) });
    expect(balances.map(({ field, ...counts }) => ({ field: field?.code, ...counts }))).toEqual([
      { field: "HF-1", goals: 1, goalsWithoutProject: 0, measures: 0, projects: 1, red: 1, yellow: 0 },
      { field: "HF-2", goals: 2, goalsWithoutProject: 1, measures: 1, projects: 1, red: 1, yellow: 0 },
      { field: undefined, goals: 0, goalsWithoutProject: 0, measures: 0, projects: 1, red: 0, yellow: 0 },
    ]);
  });
});
