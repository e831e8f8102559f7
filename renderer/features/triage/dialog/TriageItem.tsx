import { showError } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { RecordOf } from "@shared/domain/kinds";
import { missingFor } from "@shared/domain/triage/gate";
import { needsReason, suggestionFor } from "@shared/domain/triage/suggestion";
import type { TriageOutcome } from "@shared/domain/triage/triage";
import { questionNames } from "@shared/i18n/triageWords";
import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from "react";
import { isAside } from "./choices";
import { GateStep } from "./GateStep";
import type { GateChoices } from "./gateForm";
import { ItemHeadline } from "./ItemHeadline";
import { KeyHints } from "./KeyHints";
import { ProposalStep } from "./ProposalStep";
import { QuestionStep } from "./QuestionStep";
import * as steps from "./session";
import classes from "./TriageDialog.module.css";
import { triageScene } from "./triageScene";
import { useStepKeys } from "./useStepKeys";
import { useTriageOnWall } from "./useTriageOnWall";

/** What the room decided, ready to be stored. */
export type Decided = {
  decision: TriageOutcome;
  reason: string;
  intended?: TriageOutcome;
  session: steps.Session;
};

type Props = {
  item: RecordOf<"inboxItems">;
  begin: steps.Session;
  choices: GateChoices;
  decidedBy: string;
  onDecidedBy: (who: string) => void;
  /** Keeps the session, should the dialog be closed before the decision. */
  onChange: (session: steps.Session) => void;
  onDecided: (decided: Decided) => Promise<void>;
  onSkip: () => void;
  /** What the item led to when it was sorted before. */
  earlier?: ReactNode;
};

/** One item from the first question to the decision. */
export function TriageItem(props: Props) {
  const { item, begin, choices, decidedBy, onDecidedBy, onChange, onDecided, onSkip, earlier } = props;
  const { t } = useWords();
  const headlineId = useId();
  const [session, setSession] = useState(begin);
  const [running, setRunning] = useState(false);
  const latest = useRef(session);
  const isDeciding = useRef(false);
  const gateForm = useRef<HTMLFormElement>(null);
  const root = useRef<HTMLDivElement>(null);
  latest.current = session;
  useEffect(() => onChange(session), [session, onChange]);
  useTriageOnWall(triageScene(t, item.text, session));

  const { step } = session;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step begins at the top
  useEffect(() => {
    root.current?.closest("[role=dialog]")?.scrollTo({ top: 0 });
  }, [step]);

  const apply = useCallback((change: (session: steps.Session) => steps.Session) => setSession(change), []);

  const decide = async (decision: TriageOutcome, reason: string, intended?: TriageOutcome) => {
    if (isDeciding.current) return;
    isDeciding.current = true;
    setRunning(true);
    try {
      await onDecided({ decision, reason, intended, session: latest.current });
    } catch (thrown) {
      showError(t, thrown);
    } finally {
      isDeciding.current = false;
      setRunning(false);
    }
  };

  /** Follows the proposal at once; anything else waits for its reason. */
  const chooseOutcome = (outcome: TriageOutcome) => {
    const suggestion = suggestionFor(session.answers);
    if (outcome === "parked" && suggestion.outcome === "parked")
      return void decide(
        "parked",
        t("triage.proposal.unanswered", { questions: questionNames(t, suggestion.open) }),
      );
    const chosen = steps.choose(session, outcome);
    setSession(needsReason(suggestion.outcome, outcome) ? chosen : steps.toGate(chosen));
  };

  const afterReason = () =>
    session.decision && isAside(session.decision)
      ? void decide(session.decision, session.reason)
      : apply(steps.toGate);

  /** Waits for a day that was just typed to be taken up. */
  const decideAtGate = () =>
    void setTimeout(() => {
      const { decision, prepared, reason } = latest.current;
      if (decision && missingFor(decision, prepared).length === 0) void decide(decision, reason);
    });

  const parkAtGate = () => {
    const missing = missingFor(session.decision ?? "parked", session.prepared);
    if (missing.length === 0) return apply((now) => steps.choose({ ...now, step: "proposal" }, "parked"));
    const items = missing.map((one) => t(`triage.gate.items.${one}`)).join(", ");
    void decide("parked", t("triage.proposal.missing", { items }), session.decision);
  };

  const { hints, onKeyDown } = useStepKeys({
    session,
    onAnswer: (value) => apply((now) => steps.answer(now, value)),
    onLeaveOpen: () => apply(steps.leaveOpen),
    onStopEarly: () => apply(steps.stopEarly),
    onBack: () => apply(steps.back),
    onSkip,
    onChoose: chooseOutcome,
    onDecide: () => gateForm.current?.requestSubmit(),
    onPark: parkAtGate,
  });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the whole dialog; every one has a button
    <div ref={root} className={classes.item} onKeyDown={onKeyDown}>
      <div className={`${classes.stage} ${session.step === "gate" ? classes.stageTop : ""}`}>
        <ItemHeadline
          item={item}
          units={choices.orgUnits}
          small={session.step !== "question"}
          id={headlineId}
        />
        {earlier}
        {session.step === "question" && (
          <QuestionStep
            session={session}
            onAnswer={(value) => apply((now) => steps.answer(now, value))}
            onLeaveOpen={() => apply(steps.leaveOpen)}
            onStopEarly={() => apply(steps.stopEarly)}
          />
        )}
        {session.step === "proposal" && (
          <ProposalStep
            session={session}
            onChoose={chooseOutcome}
            onCorrect={(question) => apply((now) => steps.correct(now, question))}
            onReason={(reason) => apply((now) => ({ ...now, reason }))}
            onGoOn={afterReason}
          />
        )}
        {session.step === "gate" && session.decision && (
          <GateStep
            formRef={gateForm}
            decision={session.decision}
            prepared={session.prepared}
            choices={choices}
            decidedBy={decidedBy}
            running={running}
            onDecidedBy={onDecidedBy}
            onPrepare={(patch) => apply((now) => steps.prepare(now, patch))}
            onDecide={decideAtGate}
            onPark={parkAtGate}
          />
        )}
      </div>
      <KeyHints hints={hints} />
    </div>
  );
}
