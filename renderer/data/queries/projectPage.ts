import type { RecordOf } from "@shared/domain/kinds";
import { newestFirst } from "@shared/domain/projects/light";
import { byId, inOrder } from "@shared/domain/workspace";
import { db, tableOf } from "../db";

/** A link as the project's page shows it; the other end is a project or something outside in words. */
export type ProjectLink = { link: RecordOf<"dependencies">; other?: RecordOf<"projects"> };

/** A goal a project serves: its field and what else serves it. */
export type ServedGoal = {
  goal: RecordOf<"goals">;
  field?: RecordOf<"actionFields">;
  /** Other projects that serve the same goal. */
  siblings: readonly RecordOf<"projects">[];
  measures: readonly RecordOf<"measures">[];
};

/** Everything one project's page shows. */
export type ProjectPageData = {
  project: RecordOf<"projects">;
  goals: readonly ServedGoal[];
  measure?: RecordOf<"measures">;
  milestones: readonly RecordOf<"milestones">[];
  workPackages: readonly RecordOf<"workPackages">[];
  risks: readonly RecordOf<"risks">[];
  /** Newest first. */
  reports: readonly RecordOf<"statusReports">[];
  /** What this project waits for. */
  waitsFor: readonly ProjectLink[];
  /** What waits for this project. */
  awaitedBy: readonly ProjectLink[];
  /** What could be assigned. */
  allGoals: readonly RecordOf<"goals">[];
  allMeasures: readonly RecordOf<"measures">[];
  persons: ReadonlyMap<string, RecordOf<"persons">>;
  units: ReadonlyMap<string, RecordOf<"orgUnits">>;
  /** The stakeholder register: who could be an ally. */
  groups: readonly RecordOf<"stakeholders">[];
};

const pageTables = [
  "projects",
  "goals",
  "actionFields",
  "measures",
  "milestones",
  "workPackages",
  "risks",
  "statusReports",
  "dependencies",
  "persons",
  "orgUnits",
  "stakeholders",
] as const;

/** One project with all that belongs to it, or null when it is not there (any more). */
export function projectPage(id: string): Promise<ProjectPageData | null> {
  return db.transaction("r", pageTables, async () => {
    const project = await tableOf("projects").get(id);
    if (!project) return null;
    const partsOf = <K extends "milestones" | "workPackages" | "risks" | "statusReports">(kind: K) =>
      tableOf(kind).where("projectId").equals(id).toArray();
    const byDay = (a: { due?: string }, b: { due?: string }) => (a.due ?? "9").localeCompare(b.due ?? "9");
    return {
      project,
      goals: await servedGoals(project),
      measure: project.measureId ? await tableOf("measures").get(project.measureId) : undefined,
      milestones: (await partsOf("milestones")).sort(byDay),
      workPackages: (await partsOf("workPackages")).sort(byDay),
      risks: await partsOf("risks"),
      reports: newestFirst(await partsOf("statusReports")),
      waitsFor: await linksOf(id, "fromProjectId"),
      awaitedBy: await linksOf(id, "toProjectId"),
      allGoals: inOrder(await tableOf("goals").toArray()),
      allMeasures: inOrder(await tableOf("measures").toArray()),
      persons: byId(await tableOf("persons").toArray()),
      units: byId(await tableOf("orgUnits").toArray()),
      groups: inOrder(await tableOf("stakeholders").toArray()),
    };
  });
}

async function servedGoals(project: RecordOf<"projects">): Promise<ServedGoal[]> {
  const served: ServedGoal[] = [];
  for (const goalId of project.goalIds) {
    const goal = await tableOf("goals").get(goalId);
    if (!goal) continue;
    const others = await tableOf("projects").where("goalIds").equals(goalId).toArray();
    served.push({
      goal,
      field: goal.fieldId ? await tableOf("actionFields").get(goal.fieldId) : undefined,
      siblings: others.filter((other) => other.id !== project.id && other.archivedAt === undefined),
      measures: await tableOf("measures").where("goalIds").equals(goalId).toArray(),
    });
  }
  return served;
}

async function linksOf(id: string, end: "fromProjectId" | "toProjectId"): Promise<ProjectLink[]> {
  const links = await tableOf("dependencies").where(end).equals(id).toArray();
  const found: ProjectLink[] = [];
  for (const link of links) {
    const otherId = end === "fromProjectId" ? link.toProjectId : link.fromProjectId;
    found.push({ link, other: otherId ? await tableOf("projects").get(otherId) : undefined });
  }
  return found;
}

/** What a dependency can point to: every project's id, code and title. */
export async function projectChoices(): Promise<{ id: string; code: string; title: string }[]> {
  const projects = await tableOf("projects").toArray();
  return projects
    .filter((project) => project.archivedAt === undefined)
    .map(({ id, code, title }) => ({ id, code, title }));
}
