import type { Project } from "./project";

/**
 * What is left of the planned budget in cents: negative when more was spent than planned. Undefined while either
 * figure is missing.
 */
export function budgetLeft(of: Pick<Project, "budgetPlan" | "budgetActual">): number | undefined {
  return of.budgetPlan === undefined || of.budgetActual === undefined
    ? undefined
    : of.budgetPlan - of.budgetActual;
}
