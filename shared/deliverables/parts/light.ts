import type { RecordOf } from "../../domain/kinds";
import type { TrafficLight } from "../../domain/projects/statusReport";
import type { Context } from "../context";

type Report = RecordOf<"statusReports">;

const byWeight: readonly TrafficLight[] = ["grey", "green", "yellow", "red"];

/** The worst of the three lights, unless people overruled it with a reason. DOMAIN.md (c) Projects. */
export function overallLight(report: Report): TrafficLight {
  const worst = Math.max(
    ...[report.schedule, report.cost, report.scope].map((light) => byWeight.indexOf(light)),
  );
  return report.overallOverride ?? byWeight[worst] ?? "grey";
}

/** The newest report on a project with its overall light; grey where there is none. */
export function latestReport(
  context: Context,
  project: { id: string },
): { report?: Report; light: TrafficLight } {
  const report = context.look.latestReports.get(project.id);
  return report ? { report, light: overallLight(report) } : { light: "grey" };
}
