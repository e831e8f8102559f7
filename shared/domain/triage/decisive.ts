import { strategicWeights } from "./score";
import {
  type Answer,
  type Answers,
  type OperationalQuestion,
  type Question,
  type StrategicQuestion,
  strategicQuestions,
  type TriageRule,
} from "./triage";
import type { OperationalOutcome } from "./undertaking";

/** One answer that carries a proposal, to be put into words. */
export type DecisiveAnswer = { question: Question; answer: Answer };

const given = (answers: Answers, questions: readonly Question[]): DecisiveAnswer[] =>
  questions.flatMap((question) => {
    const answer = answers[question];
    return answer === undefined ? [] : [{ question, answer }];
  });

/** How far an answer pulls towards strategy (above 0) or operations (below 0). */
const pullOf = ({ question, answer }: DecisiveAnswer) =>
  strategicWeights[question as StrategicQuestion] * (answer - 1);

/** Whether nothing pulls either way: every answer is the middle one. */
const isNeutral = (sorted: readonly DecisiveAnswer[]) => sorted.every((found) => pullOf(found) === 0);

/**
 * The two answers that decided axis T, strongest first: those a rule names, or those that pull hardest its way;
 * for the mixed form the strongest of each side. DOMAIN.md (d), presentation.
 */
export function decisiveForRule(answers: Answers, rule: TriageRule): DecisiveAnswer[] {
  if (rule === "R1") return given(answers, ["T1", "T5"]);
  if (rule === "R2") return given(answers, ["T7", "T2"]);
  const towardsStrategy = given(answers, strategicQuestions).sort((a, b) => pullOf(b) - pullOf(a));
  const towardsOperations = given(answers, strategicQuestions).sort((a, b) => pullOf(a) - pullOf(b));
  if (rule === "R3") return towardsStrategy.slice(0, 2);
  if (rule === "R4") return towardsOperations.slice(0, 2);
  return isNeutral(towardsStrategy)
    ? given(answers, ["T1", "T5"])
    : [...towardsStrategy.slice(0, 1), ...towardsOperations.slice(0, 1)];
}

const sizeQuestions = ["P2", "P3", "P4"] as const satisfies readonly OperationalQuestion[];

/** The answers that decided axis P: that it recurs, or what makes it large or small. */
export function decisiveForUndertaking(answers: Answers, outcome: OperationalOutcome): DecisiveAnswer[] {
  if (outcome === "line_task") return given(answers, ["P1"]);
  const direction = outcome === "project" ? -1 : 1;
  return given(answers, sizeQuestions)
    .sort((a, b) => direction * (a.answer - b.answer))
    .slice(0, 2);
}
