import { isSwitchedOff } from "@renderer/ui/singleKeys";
import { useSingleKeys } from "@renderer/ui/useSingleKeys";
import { useWords } from "@renderer/ui/useWords";
import { mayStopEarly } from "@shared/domain/triage/asking";
import { suggestionFor } from "@shared/domain/triage/suggestion";
import type { Answer, TriageOutcome } from "@shared/domain/triage/triage";
import type { KeyboardEvent } from "react";
import { answerKeys, answerOfKey, openKey, outcomeOfKey } from "./choices";
import type { KeyHint } from "./KeyHints";
import type { Session } from "./session";

type Actions = {
  session: Session;
  onAnswer: (value: Answer) => void;
  onLeaveOpen: () => void;
  onStopEarly: () => void;
  onBack: () => void;
  onSkip: () => void;
  onChoose: (outcome: TriageOutcome) => void;
  onDecide: () => void;
  onPark: () => void;
};

const fields =
  "input, textarea, select, [contenteditable=true], [role=combobox], [role=listbox], [role=dialog] [role=dialog]";
const controls = "button, a, summary";

/** The keys of the step that is shown, and what they are called. Keys pressed in a field belong to the field. */
export function useStepKeys(actions: Actions): {
  hints: KeyHint[];
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
} {
  const { t } = useWords();
  const areOn = useSingleKeys();
  const { session } = actions;
  const isEarly =
    session.step === "question" && session.question.startsWith("T") && mayStopEarly(session.answers);

  const keyOf = (key: string): (() => void) | undefined => {
    if (key === "Backspace" || key === "ArrowLeft") return actions.onBack;
    if (key === "ArrowRight") return actions.onSkip;
    if (session.step === "question") {
      const given = answerOfKey(key);
      if (given !== undefined) return () => actions.onAnswer(given);
      if (key === openKey) return actions.onLeaveOpen;
      return key === "Enter" && isEarly ? actions.onStopEarly : undefined;
    }
    if (session.step === "proposal") {
      const outcome = key === "Enter" ? suggestionFor(session.answers).outcome : outcomeOfKey(key);
      return outcome && (() => actions.onChoose(outcome));
    }
    if (key === "1") return actions.onDecide;
    return key === "8" ? actions.onPark : undefined;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    if (isSwitchedOff(event.key)) return;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    // Portals send their keys here too, though they lie elsewhere on the page.
    if (!event.currentTarget.contains(target) || target.closest(fields)) return;
    if (event.key === "Enter" && target.closest(controls)) return;
    const run = keyOf(event.key);
    if (!run) return;
    event.preventDefault();
    run();
  };

  const word = (key: "answers" | "open" | "back" | "skip" | "close" | "choose" | "accept") =>
    t(`triage.dialog.keys.${key}`);
  const around: KeyHint[] = [
    { keys: ["←"], words: word("back") },
    { keys: ["→"], words: word("skip") },
    { keys: ["Esc"], words: word("close") },
  ];
  const hints: Record<Session["step"], KeyHint[]> = {
    question: [
      { keys: answerKeys, words: word("answers") },
      { keys: [openKey], words: word("open") },
      ...around,
    ],
    proposal: session.decision
      ? // The field for the reason has the cursor and keeps its keys.
        [{ keys: [t("triage.dialog.keys.enter")], words: t("triage.proposal.next") }, ...around.slice(2)]
      : [
          { keys: ["1", "…", "9"], words: word("choose") },
          { keys: [t("triage.dialog.keys.enter")], words: word("accept") },
          ...around,
        ],
    gate: [
      { keys: ["1"], words: t("triage.gate.decide") },
      { keys: ["8"], words: t("triage.gate.parkPlain") },
      ...around,
    ],
  };
  const isNamed = ({ keys }: KeyHint) => areOn || !keys.some((key) => /^\d$/.test(key));
  return { hints: hints[session.step].filter(isNamed), onKeyDown };
}
