import type { Milestone, milestoneStatuses } from "./milestone";
import { isOpen, type Project } from "./project";

/** Days from one calendar day to another. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

type Dates = Pick<Project, "startPlan" | "endPlan" | "startActual" | "endActual">;

/** When a project runs as far as anybody knows: actual days where there are some, planned ones otherwise. */
export function periodOf(of: Dates): { start?: string; end?: string } {
  const start = of.startActual ?? of.startPlan;
  const end = of.endActual ?? of.endPlan;
  return start !== undefined && end !== undefined && end < start ? { start, end: start } : { start, end };
}

/** Whether a project still runs although its planned end has passed. Paused ones wait, they are not late. */
export function isLate(of: Pick<Project, "phase" | "endPlan" | "endActual">, today: string): boolean {
  return (
    isOpen(of) &&
    of.phase !== "paused" &&
    of.endActual === undefined &&
    of.endPlan !== undefined &&
    of.endPlan < today
  );
}

/** Days the actual (or, while it runs, today's) end lies behind the planned one; negative means earlier. */
export function endDelay(of: Dates & Pick<Project, "phase">, today: string): number | undefined {
  if (of.endPlan === undefined) return undefined;
  if (of.endActual !== undefined) return daysBetween(of.endPlan, of.endActual);
  return isLate(of, today) ? daysBetween(of.endPlan, today) : undefined;
}

/** A milestone's status as of today: an open one whose day has passed is late, whatever was stored. */
export function milestoneStatus(
  of: Pick<Milestone, "status" | "due">,
  today: string,
): (typeof milestoneStatuses)[number] {
  if (of.status !== "open" && of.status !== "late") return of.status;
  return of.due !== undefined && of.due < today ? "late" : of.status;
}
