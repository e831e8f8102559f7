import { type Answers, operationalQuestions } from "./triage";

/** From this sum of axis P on, operational work is run as a project. DOMAIN.md (d). */
export const projectFrom = 4;

/** Form of operational work; the values are those of a project's field `undertaking`. */
export type OperationalOutcome = "project" | "quick_win" | "line_task";

/**
 * Axis P: recurring work is a duty of the line, a sum of four or more a project, everything else a quick win.
 * Undefined while the open questions could still change it. DOMAIN.md (d).
 */
export function settledUndertaking(answers: Answers): OperationalOutcome | undefined {
  if (answers.P1 === 0) return "line_task";
  if (answers.P1 === undefined) return undefined;
  const sum = operationalQuestions.reduce((total, question) => total + (answers[question] ?? 0), 0);
  if (sum >= projectFrom) return "project";
  const open = operationalQuestions.filter((question) => answers[question] === undefined).length;
  return sum + 2 * open < projectFrom ? "quick_win" : undefined;
}
