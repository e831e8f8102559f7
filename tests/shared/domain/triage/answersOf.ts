import { type Answers, answer, operationalQuestions, strategicQuestions } from "@shared/domain/triage/triage";

/**
 * Answers in the notation of DOMAIN.md (d): T1 to T7, then P1 to P4 after a slash ("0122001/2222"); "-" leaves a
 * question open.
 */
export function answersOf(notation: string): Answers {
  const [strategic = "", operational = ""] = notation.split("/");
  const answers: Answers = {};
  for (const [questions, digits] of [
    [strategicQuestions, strategic],
    [operationalQuestions, operational],
  ] as const)
    questions.forEach((question, index) => {
      const digit = digits[index] ?? "-";
      if (digit !== "-") answers[question] = answer.parse(Number(digit));
    });
  return answers;
}
