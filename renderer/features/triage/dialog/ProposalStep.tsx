import { useWords } from "@renderer/ui/useWords";
import { suggestionFor } from "@shared/domain/triage/suggestion";
import type { Question, TriageOutcome } from "@shared/domain/triage/triage";
import { questionNames, suggestionSentences } from "@shared/i18n/triageWords";
import { useId } from "react";
import { AnswerList } from "./AnswerList";
import { outcomeIcons } from "./choices";
import { OutcomeChoices } from "./OutcomeChoices";
import classes from "./Proposal.module.css";
import { ReasonForm } from "./ReasonForm";
import { ScoreScale } from "./ScoreScale";
import { StepTitle } from "./StepTitle";
import type { Session } from "./session";
import frame from "./TriageDialog.module.css";

type Props = {
  session: Session;
  onChoose: (outcome: TriageOutcome) => void;
  onCorrect: (question: Question) => void;
  onReason: (reason: string) => void;
  onGoOn: () => void;
};

/** The proposal with its rule and its two decisive answers; people decide, and say why when they decide otherwise. */
export function ProposalStep({ session, onChoose, onCorrect, onReason, onGoOn }: Props) {
  const { t } = useWords();
  const titleId = useId();
  const suggestion = suggestionFor(session.answers);
  const { outcome, rule, open } = suggestion;
  const Icon = outcomeIcons[outcome];
  const isWaiting = open.length > 0;
  return (
    <section className={frame.step} aria-labelledby={titleId}>
      <div className={classes.proposal}>
        <div>
          <span className={frame.quiet}>{t("triage.proposal.title")}</span>
          <StepTitle id={titleId} focusKey={outcome}>
            <span className={classes.outcome}>
              {!isWaiting && <Icon size="1.15em" stroke={1.5} aria-hidden />}
              {isWaiting ? t("triage.proposal.none") : t(`enumerations.triageOutcome.${outcome}`)}
            </span>
          </StepTitle>
          <p className={classes.reasons}>
            {suggestionSentences(t, suggestion).join(" ")}
            {isWaiting && ` ${t("triage.proposal.waiting", { questions: questionNames(t, open) })}`}
          </p>
          {rule && (
            <p className={classes.rule}>
              <strong>{t("triage.proposal.ruleName", { rule })}</strong> · {t(`triage.rules.${rule}`)}
            </p>
          )}
          <ScoreScale score={suggestion.score} />
        </div>
        <AnswerList session={session} suggestion={suggestion} onCorrect={onCorrect} />
      </div>
      <h3 className={classes.decideTitle}>{t("triage.proposal.decide")}</h3>
      <OutcomeChoices suggestion={outcome} chosen={session.decision} onChoose={onChoose} />
      {session.decision && (
        <ReasonForm
          key={session.decision}
          decision={session.decision}
          hasProposal={!isWaiting}
          reason={session.reason}
          onReason={onReason}
          onGoOn={onGoOn}
        />
      )}
    </section>
  );
}
