import type { DecisiveAnswer } from "../domain/triage/decisive";
import type { Side } from "../domain/triage/rule";
import type { Suggestion } from "../domain/triage/suggestion";
import type { Question } from "../domain/triage/triage";
import { type Translate, wordsFor } from "./translate";

const clause = (t: Translate, { question, answer }: DecisiveAnswer) =>
  wordsFor(t, `triage.because.${question}.${answer}`);

/** Why a point is strategic, operational or both: its decisive answers as a sentence. DOMAIN.md (d). */
export function sideSentence(t: Translate, side: Side, because: readonly DecisiveAnswer[]): string {
  const [first, second] = because;
  if (!first) return "";
  if (!second) return t(`triage.proposal.sideOne.${side}`, { first: clause(t, first) });
  const clauses = { first: clause(t, first), second: clause(t, second) };
  const isOpposed = first.answer === 2 && second.answer === 0;
  return side === "mixed" && !isOpposed
    ? t("triage.proposal.even", clauses)
    : t(`triage.proposal.side.${side}`, clauses);
}

/** Why operational work is a project, a quick win or a duty of the line, as a sentence. */
function sizeSentence(t: Translate, { outcome, becauseOfSize }: Suggestion): string {
  const [first, second] = becauseOfSize;
  if (!first) return "";
  const clauses = { first: clause(t, first), second: second ? clause(t, second) : "" };
  return wordsFor(
    t,
    `triage.proposal.${second || outcome === "line_task" ? "size" : "sizeOne"}.${outcome}`,
    clauses,
  );
}

/** A proposal's decisive answers in words: one sentence for the side, one for the form of operational work. */
export function suggestionSentences(t: Translate, suggestion: Suggestion): string[] {
  const { side, because } = suggestion;
  if (!side) return [];
  return [sideSentence(t, side, because), sizeSentence(t, suggestion)].filter((sentence) => sentence !== "");
}

/** Short names of questions, for lists of what is open. */
export function questionNames(t: Translate, questions: readonly Question[]): string {
  return questions.map((question) => t(`triage.questions.${question}.short`)).join("; ");
}
