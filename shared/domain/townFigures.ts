import { grouped } from "./grouped";
import type { RecordOf } from "./kinds";
import { countsForBudget } from "./projects/budgetSums";
import { newestFirst, overallLight } from "./projects/light";
import { isOpen } from "./projects/project";
import { type TrafficLight, trafficLights } from "./projects/statusReport";
import { byId, inOrder, type Workspace } from "./workspace";

type Field = RecordOf<"actionFields">;

/** Figures of one field of action; no field stands for what belongs to several or none. */
export type OfField<T> = T & { field?: Field };

/** How many measures each field has, also those without any; measures of no field last, where there are some. */
export function measuresPerField({
  actionFields,
  measures,
}: Pick<Workspace, "actionFields" | "measures">): OfField<{ count: number }>[] {
  const fields = byId(actionFields);
  const byField = grouped(measures, ({ fieldId }) => (fieldId && fields.has(fieldId) ? fieldId : undefined));
  const without = byField.get(undefined)?.length ?? 0;
  return [
    ...inOrder(actionFields).map((field) => ({ field, count: byField.get(field.id)?.length ?? 0 })),
    ...(without > 0 ? [{ count: without }] : []),
  ];
}

/** How many open undertakings show which light in their newest report; grey before the first. */
export function lightCounts({
  projects,
  statusReports,
}: Pick<Workspace, "projects" | "statusReports">): Record<TrafficLight, number> {
  const newest = new Map(
    newestFirst(statusReports)
      .reverse()
      .map((report) => [report.projectId, report]),
  );
  const counts = Object.fromEntries(trafficLights.map((light) => [light, 0])) as Record<TrafficLight, number>;
  for (const project of projects.filter(isOpen)) {
    const report = newest.get(project.id);
    counts[report ? overallLight(report) : "grey"] += 1;
  }
  return counts;
}

export type Budget = { plan: number; actual: number };

/**
 * Cents planned and spent by all undertakings of each field: that of the measure they carry out, else of the first
 * goal they serve. Fields without any amount are left out, as is the money of what was given up.
 */
export function budgetPerField(
  workspace: Pick<Workspace, "actionFields" | "measures" | "goals" | "projects">,
): OfField<Budget>[] {
  const fields = byId(workspace.actionFields);
  const measures = byId(workspace.measures);
  const goals = byId(workspace.goals);
  const fieldOf = ({ measureId, goalIds }: RecordOf<"projects">) =>
    [measureId ? measures.get(measureId)?.fieldId : undefined, ...goalIds.map((id) => goals.get(id)?.fieldId)]
      .filter((id) => id !== undefined)
      .find((id) => fields.has(id));
  const byField = grouped(workspace.projects.filter(countsForBudget), fieldOf);
  const sums = (projects: readonly RecordOf<"projects">[] = []): Budget => ({
    plan: projects.reduce((sum, { budgetPlan = 0 }) => sum + budgetPlan, 0),
    actual: projects.reduce((sum, { budgetActual = 0 }) => sum + budgetActual, 0),
  });
  return [
    ...inOrder(workspace.actionFields).map((field) => ({ field, ...sums(byField.get(field.id)) })),
    sums(byField.get(undefined)),
  ].filter(({ plan, actual }) => plan !== 0 || actual !== 0);
}

/** Steps of `internalLevel`. DOMAIN.md (c). */
export const maturityLevels = [0, 1, 2, 3, 4] as const;

/** How many processes stand on which level, and of how many it is not known. */
export function maturityCounts({ processes }: Pick<Workspace, "processes">): {
  levels: readonly number[];
  unknown: number;
} {
  return {
    levels: maturityLevels.map((level) => processes.filter((one) => one.internalLevel === level).length),
    unknown: processes.filter(({ internalLevel }) => internalLevel === undefined).length,
  };
}
