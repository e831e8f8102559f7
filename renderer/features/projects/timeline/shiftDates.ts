import type { Project } from "@shared/domain/projects/project";
import { addMonths } from "./periods";

type Dates = Pick<Project, "startPlan" | "endPlan" | "endActual">;

/**
 * The planned days after moving a bar by some months: the end alone, or beginning and end together. Undefined where
 * nothing can move: the project has ended, or the end would come to lie before the beginning.
 */
export function shiftDates(
  of: Dates,
  months: number,
  whole: boolean,
): Pick<Project, "startPlan" | "endPlan"> | undefined {
  if (of.endActual !== undefined) return undefined;
  const startPlan = whole && of.startPlan ? addMonths(of.startPlan, months) : of.startPlan;
  const endPlan = of.endPlan && addMonths(of.endPlan, months);
  if (startPlan === of.startPlan && endPlan === of.endPlan) return undefined;
  if (startPlan !== undefined && endPlan !== undefined && endPlan < startPlan) return undefined;
  return { startPlan, endPlan };
}
