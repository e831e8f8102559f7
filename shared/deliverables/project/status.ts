import type { Block } from "../../document/model";
import type { RecordOf } from "../../domain/kinds";
import type { Context } from "../context";
import { factsOf } from "../parts/facts";
import { latestReport } from "../parts/light";

/** The newest status report in full: three lights, what was done, what comes, what must be decided. */
export function statusBlocks(context: Context, project: RecordOf<"projects">): Block[] {
  const { report } = latestReport(context, project);
  if (!report) return [];
  const light = (value: (typeof report)["schedule"]) => context.say(`project.lightShort.${value}`);
  return factsOf(context, "statusReports", report, {
    key: `status-${project.code}`,
    caption: context.say("project.statusOf", { date: context.format.date(report.date), code: project.code }),
    rows: [
      { field: "schedule", value: light(report.schedule) },
      { field: "cost", value: light(report.cost) },
      { field: "scope", value: light(report.scope) },
      { field: "doneText", value: report.doneText },
      { field: "nextText", value: report.nextText },
      { field: "problem", value: report.problem },
      { field: "steeringText", value: report.steeringText },
      { field: "decisionNeeded", value: report.decisionNeeded },
      { field: "decisionByWhom", value: report.decisionByWhom },
      { field: "decisionBy", value: context.format.date(report.decisionBy) },
    ],
  });
}
