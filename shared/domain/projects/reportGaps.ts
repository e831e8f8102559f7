import { overallLight } from "./light";
import type { StatusReport } from "./statusReport";

type Field = "overrideReason" | "steeringText" | "decisionNeeded" | "decisionByWhom" | "decisionBy";

const isBlank = (text: string | undefined) => (text ?? "").trim() === "";

/**
 * Fields a report still lacks. A light says who must act, so it must say what: overruling needs its reason, yellow
 * the steering measures, red the decision, who takes it and by when. DOMAIN.md (c) Projects.
 */
export function reportGaps(
  report: Pick<StatusReport, Field | "schedule" | "cost" | "scope" | "overallOverride">,
): Field[] {
  const light = overallLight(report);
  const wanted: Field[] = [
    ...(report.overallOverride ? (["overrideReason"] as const) : []),
    ...(light === "yellow" ? (["steeringText"] as const) : []),
    ...(light === "red" ? (["decisionNeeded", "decisionByWhom", "decisionBy"] as const) : []),
  ];
  return wanted.filter((field) => isBlank(report[field]));
}
