import type { Goal } from "../agenda/goal";
import type { Indicator } from "../agenda/indicator";
import type { Measure } from "../agenda/measure";
import { grouped } from "../grouped";
import type { Project } from "../projects/project";
import { byId, type Workspace } from "../workspace";

/** What the rules look at: the records in force, and who belongs to whom. Archived ones are not looked at. */
export type CheckContext = {
  workspace: Workspace;
  /** The same with archived records, which others may still refer to. */
  all: Workspace;
  goalById: ReadonlyMap<string, Goal>;
  /** A goal with all goals that are part of it, at any depth. */
  withParts: (goal: Goal) => readonly Goal[];
  indicatorsOf: (goal: Goal) => readonly Indicator[];
  /** Measures serving a goal, without dropped ones. */
  measuresOf: (goal: Goal) => readonly Measure[];
  /** Whether an indicator is promised for a day that has not passed ("folgt bis", DOMAIN.md (d)). */
  isPromised: (record: Pick<Goal, "indicatorFollowsBy">) => boolean;
  /** Projects serving a goal, directly or through a measure, without cancelled ones. */
  projectsOf: (goal: Goal) => readonly Project[];
};

const inForce = <T extends { archivedAt?: string }>(records: readonly T[]): T[] =>
  records.filter((record) => record.archivedAt === undefined);

/** Prepares a workspace for the rules; linear in the number of records. */
export function checkContext(all: Workspace, today?: string): CheckContext {
  const workspace: Workspace = {
    ...all,
    actionFields: inForce(all.actionFields),
    goals: inForce(all.goals),
    indicators: inForce(all.indicators),
    measures: inForce(all.measures),
    projects: inForce(all.projects),
  };
  const { goals, indicators, measures, projects } = workspace;
  const partsOf = grouped(goals, (goal) => goal.parentGoalId);
  const indicatorsOf = grouped(indicators, (indicator) => indicator.goalId);
  const serving = measures
    .filter((measure) => measure.status !== "dropped")
    .flatMap((measure) => measure.goalIds.map((goalId) => ({ measure, goalId })));
  const measuresOf = grouped(serving, ({ goalId }) => goalId);
  const measureById = byId(measures);
  const projectsOf = grouped(
    projects
      .filter((project) => project.phase !== "cancelled")
      .flatMap((project) => goalIdsOf(project, measureById).map((goalId) => ({ project, goalId }))),
    ({ goalId }) => goalId,
  );
  const withParts = (goal: Goal, found: Goal[] = []): Goal[] => {
    if (found.includes(goal)) return found;
    found.push(goal);
    for (const part of partsOf.get(goal.id) ?? []) withParts(part, found);
    return found;
  };
  return {
    workspace,
    all,
    goalById: byId(goals),
    isPromised: ({ indicatorFollowsBy: day }) => day !== undefined && (today === undefined || day >= today),
    withParts: (goal) => withParts(goal),
    indicatorsOf: (goal) => indicatorsOf.get(goal.id) ?? [],
    measuresOf: (goal) => (measuresOf.get(goal.id) ?? []).map(({ measure }) => measure),
    projectsOf: (goal) => (projectsOf.get(goal.id) ?? []).map(({ project }) => project),
  };
}

/** Goals a project serves: those it names and those of its measure. */
export function goalIdsOf(
  project: Pick<Project, "goalIds" | "measureId">,
  measureById: ReadonlyMap<string, Measure>,
): string[] {
  const measure = project.measureId ? measureById.get(project.measureId) : undefined;
  return [...new Set([...project.goalIds, ...(measure?.goalIds ?? [])])];
}
