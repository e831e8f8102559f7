import { UnstyledButton } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { questionsFor } from "@shared/domain/triage/asking";
import type { Suggestion } from "@shared/domain/triage/suggestion";
import type { Question } from "@shared/domain/triage/triage";
import classes from "./Proposal.module.css";
import type { Session } from "./session";

type Props = { session: Session; suggestion: Suggestion; onCorrect: (question: Question) => void };

/** Everything the room answered; the decisive answers stand out. Each opens its question again. */
export function AnswerList({ session, suggestion, onCorrect }: Props) {
  const { t } = useWords();
  const { answers } = session;
  const decisive = new Set(
    [...suggestion.because, ...suggestion.becauseOfSize].map(({ question }) => question),
  );
  return (
    <section>
      <h4 className={classes.answersTitle}>{t("triage.proposal.answers")}</h4>
      <ul className={classes.given}>
        {questionsFor(answers).map((question) => {
          const given = answers[question];
          const name = t(`triage.questions.${question}.short`);
          return (
            <li key={question}>
              <UnstyledButton
                className={classes.givenRow}
                data-decisive={decisive.has(question) || undefined}
                title={t("triage.proposal.change", { question: name })}
                onClick={() => onCorrect(question)}
              >
                <span className={classes.givenQuestion}>{name}</span>
                <span className={given === undefined ? classes.open : classes.givenAnswer}>
                  {given === undefined
                    ? t("triage.proposal.openAnswer")
                    : t(`triage.questions.${question}.answers.${given}`)}
                </span>
              </UnstyledButton>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
