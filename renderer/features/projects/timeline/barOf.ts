import type { Project } from "@shared/domain/projects/project";
import { periodOf } from "@shared/domain/projects/schedule";
import { type Period, placeOf } from "./periods";

/** A bar in shares of the timeline's width, 0 to 1; `open` names the end nobody has set. */
export type Bar = { left: number; width: number; open?: "start" | "end" };

/** A day has some width, so that short projects stay visible. */
const leastWidth = 0.006;

/** Where a project stands on the timeline; undefined while it has no dates. One missing end is drawn one period long. */
export function barOf(
  project: Pick<Project, "startPlan" | "endPlan" | "startActual" | "endActual">,
  periods: readonly Period[],
): Bar | undefined {
  const { start, end } = periodOf(project);
  const one = 1 / Math.max(1, periods.length);
  if (start === undefined && end === undefined) return undefined;
  if (start === undefined || end === undefined) {
    const at = placeOf(start ?? end ?? "", periods);
    const left = start === undefined ? Math.max(0, at - one) : Math.min(at, 1 - one);
    return { left, width: one, open: start === undefined ? "start" : "end" };
  }
  const left = placeOf(start, periods);
  return { left, width: Math.max(leastWidth, placeOf(end, periods) - left) };
}
