import { glanceAt } from "@shared/domain/overview/glance";
import { process } from "@shared/domain/processes/process";
import { type ProjectPhase, project } from "@shared/domain/projects/project";
import { statusReport, type TrafficLight } from "@shared/domain/projects/statusReport";
import { expect, test } from "vitest";

const base = { createdAt: "2026-09-01T08:00:00.000Z", updatedAt: "2026-09-01T08:00:00.000Z" };
const made = (more: object = {}) =>
  project.parse({ ...base, position: "a", id: crypto.randomUUID(), code: "P-01", title: "Portal", ...more });
const reportOf = (projectId: string, schedule: TrafficLight, date = "2026-09-01") =>
  statusReport.parse({ ...base, id: crypto.randomUUID(), projectId, date, schedule });
const processOf = (more: object = {}) =>
  process.parse({
    ...base,
    position: "a",
    id: crypto.randomUUID(),
    code: "PR-001",
    name: "Hund anmelden",
    ...more,
  });
const glanceOf = (records: Partial<Parameters<typeof glanceAt>[0]>) =>
  glanceAt({ projects: [], statusReports: [], processes: [], ...records });

test("lights count open projects by their newest report, those without one as not rated", () => {
  const [late, steered, silent] = [made(), made(), made()];
  const closed = made({ phase: "completed" });
  const put = made({ archivedAt: base.createdAt });
  const reports = [
    reportOf(late.id, "green", "2026-08-01"),
    reportOf(late.id, "red", "2026-09-01"),
    reportOf(steered.id, "yellow"),
    reportOf(closed.id, "red"),
    reportOf(put.id, "red"),
  ];
  expect(glanceOf({ projects: [late, steered, silent, closed, put], statusReports: reports }).lights).toEqual(
    {
      red: 1,
      yellow: 1,
      green: 0,
      grey: 1,
    },
  );
});

test.each([
  ["no process", [], []],
  ["an archived one only", [{ internalLevel: 2, archivedAt: base.createdAt }], []],
  ["all rated", [{ internalLevel: 0 }, { internalLevel: 4 }, { internalLevel: 4 }], [1, 0, 0, 0, 2]],
  ["some not rated yet", [{ internalLevel: 1 }, {}, {}], [0, 1, 0, 0, 0, 2]],
])("levels of %s", (_, processes, counts) => {
  expect(glanceOf({ processes: processes.map(processOf) }).levels.map(({ count }) => count)).toEqual(counts);
});

test("budget lines sum plan and spent per source and leave out what was given up or put away, which they count", () => {
  const projects = [
    made({ fundingSource: "own", budgetPlan: 100_00, budgetActual: 40_00 }),
    made({ fundingSource: "own", budgetPlan: 50_00, phase: "completed" as ProjectPhase }),
    made({ budgetActual: 10_00 }),
    made({ fundingSource: "grant", budgetPlan: 900_00, phase: "cancelled" as ProjectPhase }),
    made({ fundingSource: "grant", budgetPlan: 300_00, archivedAt: base.createdAt }),
    made({ fundingSource: "mixed", phase: "cancelled" as ProjectPhase }),
    made({ fundingSource: "mixed" }),
  ];
  expect(glanceOf({ projects }).budgetLeftOut).toBe(2);
  expect(glanceOf({ projects }).budget).toEqual([
    { source: "own", plan: 150_00, actual: 40_00 },
    { source: "unknown", plan: 0, actual: 10_00 },
  ]);
});
