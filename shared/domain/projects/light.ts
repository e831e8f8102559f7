import type { StatusReport, TrafficLight } from "./statusReport";

/** From calm to urgent; grey is no rating and takes no part in a comparison. */
const urgency: readonly TrafficLight[] = ["green", "yellow", "red"];

/** What needs attention first; what nobody has rated yet comes last. */
export const lightsInOrder: readonly TrafficLight[] = ["red", "yellow", "green", "grey"];

/** Parts of a project a report rates. */
export const ratedParts = ["schedule", "cost", "scope"] as const;
export type RatedPart = (typeof ratedParts)[number];

type Rated = Pick<StatusReport, RatedPart>;

/** The worst of the rated parts, grey where none is rated. DOMAIN.md (c) Projects: "overall = worst". */
export function computedLight(of: Rated): TrafficLight {
  const worst = Math.max(...ratedParts.map((part) => urgency.indexOf(of[part])));
  return urgency[worst] ?? "grey";
}

/** The report's overall light: the computed one unless somebody overruled it. */
export function overallLight(of: Rated & Pick<StatusReport, "overallOverride">): TrafficLight {
  return of.overallOverride ?? computedLight(of);
}

type Dated = Pick<StatusReport, "date" | "createdAt">;

/** Reports from the newest to the oldest; of two on one day the later written is newer. */
export function newestFirst<T extends Dated>(reports: readonly T[]): T[] {
  return [...reports].sort((a, b) => b.date.localeCompare(a.date) || b.createdAt.localeCompare(a.createdAt));
}

/** Whether a report is newer than another. */
export function isNewer(report: Dated, than: Dated): boolean {
  return report.date > than.date || (report.date === than.date && report.createdAt > than.createdAt);
}

/** The light a project shows now: that of its newest report, grey before the first. */
export function currentLight(reports: readonly StatusReport[]): TrafficLight {
  const newest = newestFirst(reports)[0];
  return newest ? overallLight(newest) : "grey";
}

export const trends = ["better", "same", "worse"] as const;
export type Trend = (typeof trends)[number];

/** How a light changed since the one before; undefined where either is not rated. */
export function trendBetween(before: TrafficLight, now: TrafficLight): Trend | undefined {
  const change = urgency.indexOf(now) - urgency.indexOf(before);
  if (before === "grey" || now === "grey") return undefined;
  return change === 0 ? "same" : change > 0 ? "worse" : "better";
}
