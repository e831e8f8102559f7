import type { Project } from "@shared/domain/projects/project";
import { addMonths } from "./periods";

type Dates = Pick<Project, "startPlan" | "endPlan" | "startActual" | "endActual">;
export type PlannedDates = Pick<Project, "startPlan" | "endPlan">;

/** What of a bar is moved. */
export type BarPart = "start" | "end" | "whole";

/**
 * The planned days after moving a part of a bar by some months. A beginning that has happened stays. Undefined where
 * nothing can move: the project has ended, or the end would come to lie before the beginning.
 */
export function shiftDates(of: Dates, months: number, part: BarPart): PlannedDates | undefined {
  if (of.endActual !== undefined) return undefined;
  const moved = (day: string | undefined, moves: boolean) => (moves && day ? addMonths(day, months) : day);
  const startPlan = moved(of.startPlan, part !== "end" && of.startActual === undefined);
  const endPlan = moved(of.endPlan, part !== "start");
  if (startPlan === of.startPlan && endPlan === of.endPlan) return undefined;
  const start = of.startActual ?? startPlan;
  if (start !== undefined && endPlan !== undefined && endPlan < start) return undefined;
  return { startPlan, endPlan };
}

/** The planned days while a bar is dragged: as {@link shiftDates}, but as far as it goes where the bar comes to its end. */
export function dragDates(of: Dates, months: number, part: BarPart): PlannedDates {
  const { startPlan, endPlan } = of;
  for (let left = months; left !== 0; left -= Math.sign(left)) {
    const dates = shiftDates(of, left, part);
    if (dates) return dates;
  }
  return { startPlan, endPlan };
}

/** The ends of a bar that can be moved by themselves. */
export function movableEnds(of: Dates): Exclude<BarPart, "whole">[] {
  if (of.endActual !== undefined) return [];
  const start = of.startPlan !== undefined && of.startActual === undefined;
  return [...(start ? (["start"] as const) : []), ...(of.endPlan !== undefined ? (["end"] as const) : [])];
}
