import type { Process } from "../processes/process";
import { overallLight } from "../projects/light";
import { fundingSources, isOpen, type Project } from "../projects/project";
import type { StatusReport, TrafficLight } from "../projects/statusReport";
import { newestReports } from "./decisions";

/** From what needs somebody to what nobody has rated yet. */
export const lightsInOrder: readonly TrafficLight[] = ["red", "yellow", "green", "grey"];

/** How many open projects show which light; every light is there. */
export function lightCounts(
  projects: readonly Project[],
  reports: readonly StatusReport[],
): Record<TrafficLight, number> {
  const newest = newestReports(reports);
  const counts = { red: 0, yellow: 0, green: 0, grey: 0 };
  for (const project of projects) {
    if (project.archivedAt !== undefined || !isOpen(project)) continue;
    const report = newest.get(project.id);
    counts[report ? overallLight(report) : "grey"] += 1;
  }
  return counts;
}

/** Levels of `internalLevel`, DOMAIN.md (c) Processes. */
export const processLevels = [0, 1, 2, 3, 4] as const;
export type ProcessLevel = (typeof processLevels)[number];

/** How many processes stand on which level; `unknown` are those nobody has looked at yet. */
export type LevelCounts = { level: ProcessLevel | "unknown"; count: number }[];

/** Processes per level from paper to end to end, unknown ones last; empty without processes. */
export function levelCounts(processes: readonly Process[]): LevelCounts {
  const inForce = processes.filter(({ archivedAt }) => archivedAt === undefined);
  if (inForce.length === 0) return [];
  const counted = (level: ProcessLevel | undefined) =>
    inForce.filter(({ internalLevel }) => internalLevel === level).length;
  const unknown = counted(undefined);
  const rows: LevelCounts = processLevels.map((level) => ({ level, count: counted(level) }));
  return unknown > 0 ? [...rows, { level: "unknown", count: unknown }] : rows;
}

/** Planned and spent money of the projects of one source, in cents. */
export type BudgetLine = {
  source: (typeof fundingSources)[number] | "unknown";
  plan: number;
  actual: number;
};

/** Money of all projects that are not given up, by where it comes from; sources without any are left out. */
export function budgetLines(projects: readonly Project[]): BudgetLine[] {
  const counted = projects.filter(
    ({ archivedAt, phase }) => archivedAt === undefined && phase !== "cancelled",
  );
  return [...fundingSources, "unknown" as const].flatMap((source) => {
    const of = counted.filter(({ fundingSource = "unknown" }) => fundingSource === source);
    const sum = (field: "budgetPlan" | "budgetActual") =>
      of.reduce((total, project) => total + (project[field] ?? 0), 0);
    const [plan, actual] = [sum("budgetPlan"), sum("budgetActual")];
    return plan + actual > 0 ? [{ source, plan, actual }] : [];
  });
}
