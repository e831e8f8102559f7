import { grouped } from "../grouped";
import { budgetLeft } from "./budget";
import type { Project } from "./project";
import { periodOf } from "./schedule";

type Money = Pick<Project, "budgetPlan" | "budgetActual">;

/** Plan and actual of several projects, in cents. */
export type BudgetSum = {
  projects: number;
  /** Undefined where no project has a figure, which is not the same as nothing. */
  plan?: number;
  actual?: number;
  /**
   * What is left of the plan, over the projects that have both figures only: a plan without actual says nothing
   * about a deviation. Negative means overspent.
   */
  left?: number;
  /** Projects without a plan, and without an actual figure. */
  withoutPlan: number;
  withoutActual: number;
  /** Projects that spent more than planned. */
  overspent: number;
};

const plus = (sum: number | undefined, value: number | undefined) =>
  value === undefined ? sum : (sum ?? 0) + value;

/** Sums plan, actual and what is left. Integer cents, so nothing is lost by rounding. */
export function budgetSum(projects: readonly Money[]): BudgetSum {
  const sum: BudgetSum = { projects: 0, withoutPlan: 0, withoutActual: 0, overspent: 0 };
  for (const project of projects) {
    const left = budgetLeft(project);
    sum.projects += 1;
    sum.plan = plus(sum.plan, project.budgetPlan);
    sum.actual = plus(sum.actual, project.budgetActual);
    sum.left = plus(sum.left, left);
    if (project.budgetPlan === undefined) sum.withoutPlan += 1;
    if (project.budgetActual === undefined) sum.withoutActual += 1;
    if (left !== undefined && left < 0) sum.overspent += 1;
  }
  return sum;
}

/**
 * Whether a project's money is part of a sum, the one rule for all of them: what was given up or put away is not. Where
 * a sum leaves such money out it says so.
 */
export const countsForBudget = ({ phase, archivedAt }: Pick<Project, "phase" | "archivedAt">): boolean =>
  phase !== "cancelled" && archivedAt === undefined;

/** Whether anybody wrote down money for a project. */
export const hasBudget = ({ budgetPlan, budgetActual }: Money): boolean =>
  budgetPlan !== undefined || budgetActual !== undefined;

/** Sums of the projects that share a key, in the order the keys first appear; each project counts once. */
export function budgetSums<P extends Money>(
  projects: readonly P[],
  keyOf: (project: P) => string,
): ReadonlyMap<string, BudgetSum> {
  return new Map([...grouped(projects, keyOf)].map(([key, group]) => [key, budgetSum(group)]));
}

/**
 * The year a project's money belongs to: a year ("2026") where begin and end lie in one, "several" where they do
 * not, "unknown" without both. A project has one budget for all its years, so it is never divided by guessing.
 */
export function budgetYear(project: Parameters<typeof periodOf>[0]): string {
  const { start, end } = periodOf(project);
  if (start === undefined || end === undefined) return "unknown";
  return start.slice(0, 4) === end.slice(0, 4) ? start.slice(0, 4) : "several";
}

/** The one field a project's money is counted to: of one field, of "several", or of "none". */
export function budgetField(fieldIds: readonly string[]): string {
  const [only, ...others] = [...new Set(fieldIds)];
  if (only === undefined) return "none";
  return others.length === 0 ? only : "several";
}
