import { operationalUpTo, scoreOf, strategicFrom, strategicOrder } from "./score";
import { type Answer, type Answers, answerValues, type StrategicQuestion, type TriageRule } from "./triage";

/** Which side of the house a point belongs to. */
export const sides = ["strategic", "mixed", "operational"] as const;
export type Side = (typeof sides)[number];

/** What each rule says. DOMAIN.md (d), rules in order. */
export const sideOfRule = {
  R1: "operational",
  R2: "strategic",
  R3: "strategic",
  R4: "operational",
  R5: "mixed",
} as const satisfies Record<TriageRule, Side>;

type AllAnswered = Readonly<Record<StrategicQuestion, Answer>>;

/** The first rule that matches seven answers. DOMAIN.md (d). */
export function ruleOf(answers: AllAnswered): TriageRule {
  if (answers.T1 === 0 && answers.T5 === 0) return "R1";
  if (answers.T7 === 2 && answers.T2 >= 1 && answers.T5 > 0) return "R2";
  const score = scoreOf(answers) ?? 0;
  if (score >= strategicFrom) return "R3";
  return score <= operationalUpTo ? "R4" : "R5";
}

/**
 * The rule that will match whatever the open questions are answered, or undefined while that depends on them.
 * Tries every completion: at most 3^7 of them.
 */
export function settledRule(answers: Answers): TriageRule | undefined {
  const open = strategicOrder.filter((question) => answers[question] === undefined);
  let found: TriageRule | undefined;
  const allAgree = (known: Answers, from: number): boolean => {
    const question = open[from];
    if (question === undefined) {
      const rule = ruleOf(known as AllAnswered);
      found ??= rule;
      return rule === found;
    }
    return answerValues.every((value) => allAgree({ ...known, [question]: value }, from + 1));
  };
  return allAgree(answers, 0) ? found : undefined;
}

/** Where the answers so far point, for a quiet line beside the question; not a proposal. */
export function leaningOf(answers: Answers): Side | undefined {
  const settled = settledRule(answers);
  if (settled) return sideOfRule[settled];
  const score = scoreOf(answers);
  if (score === undefined) return undefined;
  if (score >= strategicFrom) return "strategic";
  return score <= operationalUpTo ? "operational" : "mixed";
}
