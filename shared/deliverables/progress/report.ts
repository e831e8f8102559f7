import type { RecordOf } from "../../domain/kinds";
import { isFinishedIn, isReportedOn, leftOutOfReport, reportsAsOf } from "../../domain/papers/progress";
import { type ReportPeriod, reportPeriod } from "../../domain/papers/reportPeriod";
import type { StatusReport } from "../../domain/projects/statusReport";
import type { Context } from "../context";

/** What all parts of a progress report share. */
export type Report = {
  period: ReportPeriod;
  /** Newest report of each project at the end of the period, and at its beginning. */
  newest: ReadonlyMap<string, StatusReport>;
  before: ReadonlyMap<string, StatusReport>;
  /** Open projects the report tells of, in the order of their codes. */
  told: readonly RecordOf<"projects">[];
  /** Ideas and applications without a report; the summary says how many. */
  leftOut: readonly RecordOf<"projects">[];
  finished: readonly RecordOf<"projects">[];
};

/** Gathers what the audience may see, as of the day of the document. */
export function reportOf(context: Context): Report {
  const { workspace, options } = context;
  const period = reportPeriod(options.date, options.since);
  const projects = context.byCode(workspace.projects);
  const newest = reportsAsOf(workspace.statusReports, period.to);
  return {
    period,
    newest,
    before: reportsAsOf(workspace.statusReports, period.from),
    told: projects.filter((project) => isReportedOn(project, newest)),
    leftOut: leftOutOfReport(projects, newest),
    finished: projects.filter((project) => isFinishedIn(project, period)),
  };
}
