import { Button, UnstyledButton } from "@mantine/core";
import { useSingleKeys } from "@renderer/ui/useSingleKeys";
import { useWords } from "@renderer/ui/useWords";
import { mayStopEarly, questionsFor } from "@shared/domain/triage/asking";
import { leaningOf } from "@shared/domain/triage/rule";
import { strategicOrder } from "@shared/domain/triage/score";
import { suggestionFor } from "@shared/domain/triage/suggestion";
import { type Answer, answerValues, operationalQuestions } from "@shared/domain/triage/triage";
import { sideSentence } from "@shared/i18n/triageWords";
import { IconCheck } from "@tabler/icons-react";
import { useId } from "react";
import { answerKeys, openKey } from "./choices";
import { KeyCap } from "./KeyCap";
import { Progress } from "./Progress";
import classes from "./Question.module.css";
import { StepTitle } from "./StepTitle";
import type { Session } from "./session";
import frame from "./TriageDialog.module.css";

type Props = {
  session: Session;
  onAnswer: (value: Answer) => void;
  onLeaveOpen: () => void;
  onStopEarly: () => void;
};

/** One question, its example and three large answers. */
export function QuestionStep({ session, onAnswer, onLeaveOpen, onStopEarly }: Props) {
  const { t } = useWords();
  const areOn = useSingleKeys();
  const titleId = useId();
  const { question, answers } = session;
  const questions = questionsFor(answers);
  const isStrategic = question.startsWith("T");
  const axis: readonly string[] = isStrategic ? strategicOrder : operationalQuestions;
  const words = { number: axis.indexOf(question) + 1, total: axis.length };
  const leaning = leaningOf(answers);
  return (
    <section className={frame.step} aria-labelledby={titleId}>
      <Progress questions={questions} session={session}>
        {isStrategic ? t("triage.dialog.progress", words) : t("triage.dialog.sizeProgress", words)}
      </Progress>
      <StepTitle id={titleId} focusKey={question}>
        {t(`triage.questions.${question}.text`)}
      </StepTitle>
      <p className={classes.example}>{t(`triage.questions.${question}.example`)}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need its legend inside */}
      <div role="group" aria-labelledby={titleId} className={classes.answers}>
        {answerValues.map((value, index) => (
          <UnstyledButton
            key={value}
            className={classes.answer}
            aria-pressed={answers[question] === value}
            aria-keyshortcuts={areOn ? answerKeys[index] : undefined}
            onClick={() => onAnswer(value)}
          >
            <span className={classes.answerHead}>
              <KeyCap hidden>{answerKeys[index] ?? ""}</KeyCap>
              {answers[question] === value && <IconCheck size="1.5em" stroke={2} aria-hidden />}
            </span>
            <span className={classes.answerLabel}>{t(`triage.questions.${question}.answers.${value}`)}</span>
            <span className={classes.answerHint}>{t(`triage.questions.${question}.hints.${value}`)}</span>
          </UnstyledButton>
        ))}
      </div>
      <div className={classes.below}>
        <Button
          variant="subtle"
          color="gray"
          size="md"
          leftSection={<KeyCap hidden>{openKey}</KeyCap>}
          aria-keyshortcuts={areOn ? openKey : undefined}
          onClick={onLeaveOpen}
        >
          {t("triage.dialog.leaveOpen")}
        </Button>
        {leaning && isStrategic && !mayStopEarly(answers) && (
          <span className={frame.quiet}>{t(`triage.dialog.leaning.${leaning}`)}</span>
        )}
      </div>
      {isStrategic && mayStopEarly(answers) && <EarlyStop session={session} onStopEarly={onStopEarly} />}
    </section>
  );
}

/** Says that the rest can change nothing any more, and lets the room go on all the same. */
function EarlyStop({ session, onStopEarly }: { session: Session; onStopEarly: () => void }) {
  const { t } = useWords();
  const { side, because, rule } = suggestionFor(session.answers);
  if (!side) return null;
  const words = sideSentence(t, side, because);
  const sentence = words.charAt(0).toLowerCase() + words.slice(1);
  return (
    <div className={classes.early} role="status">
      <span style={{ fontSize: "var(--aside)" }}>
        {rule === "R1"
          ? t("triage.dialog.early.T1T5", { sentence })
          : t("triage.dialog.early.other", { sentence })}
      </span>
      <Button size="md" variant="light" onClick={onStopEarly} rightSection={<KeyCap hidden>↵</KeyCap>}>
        {t("triage.dialog.early.go")}
      </Button>
      <span className={frame.quiet}>{t("triage.dialog.early.goOn")}</span>
    </div>
  );
}
