import type { RecordOf } from "../../domain/kinds";
import { overallLight } from "../../domain/projects/light";
import type { TrafficLight } from "../../domain/projects/statusReport";
import type { Context } from "../context";

/** The newest report on a project with its overall light; grey where there is none. */
export function latestReport(
  context: Context,
  project: { id: string },
): { report?: RecordOf<"statusReports">; light: TrafficLight } {
  const report = context.look.latestReports.get(project.id);
  return report ? { report, light: overallLight(report) } : { light: "grey" };
}
