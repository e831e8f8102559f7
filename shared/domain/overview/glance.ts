import { budgetSums, countsForBudget, hasBudget } from "../projects/budgetSums";
import { fundingSources } from "../projects/project";
import type { TrafficLight } from "../projects/statusReport";
import { lightCounts, maturityCounts, maturityLevels } from "../townFigures";
import type { Workspace } from "../workspace";

/** How many processes stand on which level; `unknown` are those nobody has looked at yet. */
export type LevelCount = { level: (typeof maturityLevels)[number] | "unknown"; count: number };

/** Planned and spent money of the projects of one source, in cents. */
export type BudgetLine = {
  source: (typeof fundingSources)[number] | "unknown";
  plan: number;
  actual: number;
};

/** What the overview shows as bars. */
export type Glance = {
  /** Open projects by their newest light. */
  lights: Readonly<Record<TrafficLight, number>>;
  /** From paper to end to end, unknown ones last where there are some; empty without processes. */
  levels: LevelCount[];
  /** Projects that count, by where their money comes from; sources without any are left out. */
  budget: BudgetLine[];
  /** Projects with money that the lines leave out. */
  budgetLeftOut: number;
};

type Source = Pick<Workspace, "projects" | "statusReports" | "processes">;

/** Lights, maturity and money of everything that is not in the archive; what was given up costs nothing more. */
export function glanceAt({ projects: all, statusReports, processes }: Source): Glance {
  const projects = inForce(all);
  return {
    lights: lightCounts({ projects, statusReports }),
    levels: levelsOf(inForce(processes)),
    budget: budgetLines(all.filter(countsForBudget)),
    budgetLeftOut: all.filter((project) => hasBudget(project) && !countsForBudget(project)).length,
  };
}

const inForce = <T extends { archivedAt?: string }>(records: readonly T[]) =>
  records.filter(({ archivedAt }) => archivedAt === undefined);

function levelsOf(processes: Workspace["processes"]): LevelCount[] {
  if (processes.length === 0) return [];
  const { levels, unknown } = maturityCounts({ processes });
  const known: LevelCount[] = maturityLevels.map((level, at) => ({ level, count: levels[at] ?? 0 }));
  return unknown > 0 ? [...known, { level: "unknown", count: unknown }] : known;
}

function budgetLines(projects: Workspace["projects"]): BudgetLine[] {
  const sums = budgetSums(projects, ({ fundingSource = "unknown" }) => fundingSource);
  return [...fundingSources, "unknown" as const].flatMap((source) => {
    const { plan = 0, actual = 0 } = sums.get(source) ?? {};
    return plan + actual > 0 ? [{ source, plan, actual }] : [];
  });
}
