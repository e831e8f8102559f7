import { settledRule, sideOfRule } from "./rule";
import { strategicOrder } from "./score";
import { type Answers, operationalQuestions, type Question } from "./triage";
import { settledUndertaking } from "./undertaking";

/** Whether the open questions of axis T can no longer change the rule, though some are open. */
export function mayStopEarly(answers: Answers): boolean {
  return (
    settledRule(answers) !== undefined && strategicOrder.some((question) => answers[question] === undefined)
  );
}

/** The questions this item is asked: axis T, and axis P once the point is known to be operational. */
export function questionsFor(answers: Answers): readonly Question[] {
  const rule = settledRule(answers);
  return rule && sideOfRule[rule] === "operational"
    ? [...strategicOrder, ...operationalQuestions]
    : strategicOrder;
}

/**
 * The next unanswered question after one, or undefined when the proposal is due. Questions the room left open
 * are not asked again; axis P ends as soon as it is settled, since nothing is learnt from the rest.
 */
export function questionAfter(
  current: Question | undefined,
  answers: Answers,
  leftOpen: ReadonlySet<Question>,
): Question | undefined {
  const questions = questionsFor(answers);
  const from = current === undefined ? 0 : questions.indexOf(current) + 1;
  const settled = settledUndertaking(answers) !== undefined;
  return questions
    .slice(from)
    .find(
      (question) =>
        answers[question] === undefined && !leftOpen.has(question) && !(settled && question.startsWith("P")),
    );
}
