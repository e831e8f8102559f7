import type { RecordOf } from "../../domain/kinds";
import { isFinishedIn, isUnderWay, reportsAsOf } from "../../domain/papers/progress";
import { type ReportPeriod, reportPeriod } from "../../domain/papers/reportPeriod";
import type { StatusReport } from "../../domain/projects/statusReport";
import type { Context } from "../context";

/** What all parts of a progress report share. */
export type Report = {
  period: ReportPeriod;
  /** Newest report of each project at the end of the period, and at its beginning. */
  newest: ReadonlyMap<string, StatusReport>;
  before: ReadonlyMap<string, StatusReport>;
  /** In the order of their codes. */
  underWay: readonly RecordOf<"projects">[];
  finished: readonly RecordOf<"projects">[];
};

/** Gathers what the audience may see, as of the day of the document. */
export function reportOf(context: Context): Report {
  const { workspace, options } = context;
  const period = reportPeriod(options.date, options.since);
  const projects = context.byCode(workspace.projects);
  return {
    period,
    newest: reportsAsOf(workspace.statusReports, period.to),
    before: reportsAsOf(workspace.statusReports, period.from),
    underWay: projects.filter(isUnderWay),
    finished: projects.filter((project) => isFinishedIn(project, period)),
  };
}
