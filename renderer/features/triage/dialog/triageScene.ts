import type { WallScene } from "@shared/domain/events/wall";
import { questionsFor } from "@shared/domain/triage/asking";
import { suggestionFor } from "@shared/domain/triage/suggestion";
import { answerValues } from "@shared/domain/triage/triage";
import type { Translate } from "@shared/i18n/translate";
import { suggestionSentences } from "@shared/i18n/triageWords";
import type { Session } from "./session";

/**
 * What the room sees of a decision under way: the words of the item, the question with its three answers, and the
 * proposal with what decided it. What is filled in at the gate (persons, days) stays with the moderator.
 */
export function triageScene(
  t: Translate,
  text: string,
  { step, question, answers, decision }: Session,
): Extract<WallScene, { name: "triage" }> {
  if (step === "question") {
    const questions = questionsFor(answers);
    return {
      name: "triage",
      text,
      question: {
        text: t(`triage.questions.${question}.text`),
        answers: answerValues.map((value) => t(`triage.questions.${question}.answers.${value}`)),
        number: questions.indexOf(question) + 1,
        of: questions.length,
      },
    };
  }
  const suggestion = suggestionFor(answers);
  return {
    name: "triage",
    text,
    proposal: {
      outcome: t(`enumerations.triageOutcome.${decision ?? suggestion.outcome}`),
      because: suggestionSentences(t, suggestion).join(" "),
    },
  };
}
