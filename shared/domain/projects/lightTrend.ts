import { overallLight, type RatedPart, type Trend, trendBetween } from "./light";
import type { StatusReport, TrafficLight } from "./statusReport";

/** What a report rates: its parts, and all of it. */
export type Rated = RatedPart | "overall";

/** The light a report gives to a part or overall. */
export function lightOf(report: StatusReport, rated: Rated): TrafficLight {
  return rated === "overall" ? overallLight(report) : report[rated];
}

/** How a light changed, and against which day; unchanged: since which day. */
export type LightTrend = { trend: Trend; day: string };

/**
 * How the first of the reports (newest first) differs from the last one before that rated the same thing; reports
 * that did not rate it are passed over. Undefined where nothing was rated before.
 */
export function lightTrend(reports: readonly StatusReport[], rated: Rated): LightTrend | undefined {
  const [report, ...earlier] = reports;
  if (!report) return undefined;
  const now = lightOf(report, rated);
  const before = earlier.filter((one) => lightOf(one, rated) !== "grey");
  const last = before[0];
  const trend = last && trendBetween(lightOf(last, rated), now);
  if (!last || !trend) return undefined;
  if (trend !== "same") return { trend, day: last.date };
  const other = before.findIndex((one) => lightOf(one, rated) !== now);
  return { trend, day: before[(other < 0 ? before.length : other) - 1]?.date ?? last.date };
}
