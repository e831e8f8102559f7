import type { KindName, RecordOf } from "@shared/domain/kinds";
import { isNewer, overallLight } from "@shared/domain/projects/light";
import type { TrafficLight } from "@shared/domain/projects/statusReport";
import { byId } from "@shared/domain/workspace";
import { db, tableOf } from "../db";

type Lookup<K extends KindName> = ReadonlyMap<string, RecordOf<K>>;

/** A project as lists show it. */
export type PortfolioRow = {
  id: string;
  project: RecordOf<"projects">;
  /** The newest one. */
  report?: RecordOf<"statusReports">;
  /** Of that report; grey before the first. */
  light: TrafficLight;
  /** Fields of the goals it serves. */
  fieldIds: readonly string[];
};

/** The projects, oldest code first, and what their references are called. */
export type Portfolio = {
  rows: readonly PortfolioRow[];
  /** How many projects were put away. */
  archivedCount: number;
  goals: Lookup<"goals">;
  fields: Lookup<"actionFields">;
  measures: Lookup<"measures">;
  units: Lookup<"orgUnits">;
  persons: Lookup<"persons">;
};

const portfolioTables = [
  "projects",
  "statusReports",
  "goals",
  "actionFields",
  "measures",
  "orgUnits",
  "persons",
] as const;

/** The whole portfolio, read in one transaction. Archived projects are left out unless asked for alone. */
export function portfolio(options: { archived?: boolean } = {}): Promise<Portfolio> {
  const { archived = false } = options;
  return db.transaction("r", portfolioTables, async () => {
    const [projects, reports, goals, fields, measures, units, persons] = await Promise.all([
      tableOf("projects").toArray(),
      tableOf("statusReports").toArray(),
      tableOf("goals").toArray(),
      tableOf("actionFields").toArray(),
      tableOf("measures").toArray(),
      tableOf("orgUnits").toArray(),
      tableOf("persons").toArray(),
    ]);
    const goalsById = byId(goals);
    const newest = newestReports(reports);
    const rows = projects
      .filter((project) => (project.archivedAt !== undefined) === archived)
      .map((project) => rowOf(project, newest.get(project.id), goalsById));
    return {
      rows: inCodeOrder(rows),
      archivedCount: archived ? rows.length : projects.length - rows.length,
      goals: goalsById,
      fields: byId(fields),
      measures: byId(measures),
      units: byId(units),
      persons: byId(persons),
    };
  });
}

function rowOf(
  project: RecordOf<"projects">,
  report: RecordOf<"statusReports"> | undefined,
  goals: Lookup<"goals">,
): PortfolioRow {
  const fieldIds = new Set<string>();
  for (const id of project.goalIds) {
    const fieldId = goals.get(id)?.fieldId;
    if (fieldId) fieldIds.add(fieldId);
  }
  const light = report ? overallLight(report) : "grey";
  return { id: project.id, project, report, light, fieldIds: [...fieldIds] };
}

/** The newest report of each project. */
function newestReports(
  reports: readonly RecordOf<"statusReports">[],
): ReadonlyMap<string, RecordOf<"statusReports">> {
  const newest = new Map<string, RecordOf<"statusReports">>();
  for (const report of reports) {
    const known = newest.get(report.projectId);
    if (!known || isNewer(report, known)) newest.set(report.projectId, report);
  }
  return newest;
}

/** P-2 before P-10: codes count, so their numbers decide. */
function inCodeOrder(rows: readonly PortfolioRow[]): PortfolioRow[] {
  const number = (row: PortfolioRow) => Number(/\d+$/.exec(row.project.code)?.[0] ?? 0);
  return rows
    .map((row) => ({ row, number: number(row) }))
    .sort((a, b) => a.number - b.number)
    .map(({ row }) => row);
}

/** A project that serves a goal or carries out a measure; `via` names the measure between it and the goal. */
export type ServingProject = PortfolioRow & { via?: RecordOf<"measures"> };

/**
 * "Projektansicht eines Ziels": the projects that serve a goal, directly or by carrying out one of its measures, or
 * that carry out a measure. Each stands once; the direct link goes before the one through a measure.
 */
export function projectsServing(of: { goalId: string } | { measureId: string }): Promise<ServingProject[]> {
  return db.transaction("r", ["projects", "statusReports", "goals", "measures"], async () => {
    const found = new Map<string, ServingProject>();
    const goals = byId(await tableOf("goals").toArray());
    const add = async (project: RecordOf<"projects">, via?: RecordOf<"measures">) => {
      if (found.has(project.id) || project.archivedAt !== undefined) return;
      const reports = await tableOf("statusReports").where("projectId").equals(project.id).toArray();
      found.set(project.id, { ...rowOf(project, newestReports(reports).get(project.id), goals), via });
    };
    if ("measureId" in of)
      for (const project of await tableOf("projects").where("measureId").equals(of.measureId).toArray())
        await add(project);
    else {
      for (const project of await tableOf("projects").where("goalIds").equals(of.goalId).toArray())
        await add(project);
      for (const measure of await tableOf("measures").where("goalIds").equals(of.goalId).toArray())
        for (const project of await tableOf("projects").where("measureId").equals(measure.id).toArray())
          await add(project, measure);
    }
    return inCodeOrder([...found.values()]);
  });
}
