import type { DraftOf } from "@shared/domain/kinds";
import type { StatusReport } from "@shared/domain/projects/statusReport";

/** A report while it is written: every text there, empty where nothing was said. */
export type ReportDraft = Required<
  Pick<
    StatusReport,
    | "schedule"
    | "cost"
    | "scope"
    | "overrideReason"
    | "doneText"
    | "nextText"
    | "problem"
    | "steeringText"
    | "decisionNeeded"
    | "decisionByWhom"
  >
> &
  Pick<StatusReport, "overallOverride" | "decisionBy"> & { date: string | undefined };

const blank: ReportDraft = {
  date: undefined,
  schedule: "grey",
  cost: "grey",
  scope: "grey",
  overallOverride: undefined,
  overrideReason: "",
  doneText: "",
  nextText: "",
  problem: "",
  steeringText: "",
  decisionNeeded: "",
  decisionByWhom: "",
  decisionBy: undefined,
};

/**
 * A new report begins where the last one ended: the lights and what is still open are carried over, what was next
 * is offered as done; overruling is decided anew each time.
 */
export function nextReport(last: StatusReport | undefined, today: string): ReportDraft {
  if (!last) return { ...blank, date: today };
  const { schedule, cost, scope, problem, steeringText, decisionNeeded, decisionByWhom, decisionBy } = last;
  return {
    ...blank,
    ...{ schedule, cost, scope, problem, steeringText, decisionNeeded, decisionByWhom, decisionBy },
    date: today,
    doneText: last.nextText,
  };
}

/** A stored report to be corrected. */
export function draftOf(report: StatusReport): ReportDraft {
  const { id, createdAt, updatedAt, note, sensitivity, archivedAt, projectId, ...draft } = report;
  return { ...blank, ...draft };
}

/**
 * What is stored: texts that belong to a light the report does not show are left out, so that a green report asks
 * nobody for a decision.
 */
export function storedReport(
  draft: ReportDraft & { date: string },
  overall: StatusReport["schedule"],
): Omit<DraftOf<"statusReports">, "projectId"> {
  const isRed = overall === "red";
  return {
    ...draft,
    overrideReason: draft.overallOverride ? draft.overrideReason : "",
    steeringText: overall === "yellow" || isRed ? draft.steeringText : "",
    decisionNeeded: isRed ? draft.decisionNeeded : "",
    decisionByWhom: isRed ? draft.decisionByWhom : "",
    decisionBy: isRed ? draft.decisionBy : undefined,
  };
}
