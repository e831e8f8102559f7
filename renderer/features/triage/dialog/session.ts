import type { RecordOf } from "@shared/domain/kinds";
import { questionAfter, questionsFor } from "@shared/domain/triage/asking";
import { type Preparation, preparationFor } from "@shared/domain/triage/preparation";
import { strategicOrder } from "@shared/domain/triage/score";
import { suggestionFor } from "@shared/domain/triage/suggestion";
import {
  type Answer,
  type Answers,
  operationalQuestions,
  type Question,
  type TriageOutcome,
} from "@shared/domain/triage/triage";
import { settledUndertaking } from "@shared/domain/triage/undertaking";

export type Step = "question" | "proposal" | "gate";

/** One item on its way through the dialog. Changed by the functions below only; nothing is stored before the decision. */
export type Session = {
  step: Step;
  question: Question;
  answers: Answers;
  /** Questions the room could not answer. */
  leftOpen: readonly Question[];
  /** One answer is being corrected from the proposal, which then comes back. */
  isCorrecting: boolean;
  decision?: TriageOutcome;
  reason: string;
  prepared: Preparation;
};

type Item = Pick<RecordOf<"inboxItems">, "text" | "departmentIds">;

const firstQuestion: Question = strategicOrder[0];

/**
 * Where an item begins: at the first question, at the proposal when it was sorted before, or at the completeness
 * gate when it was parked there, with everything that had been filled in.
 */
export function beginSession(item: Item, earlier?: RecordOf<"triages">): Session {
  const answers = earlier?.answers ?? {};
  const prepared = { ...preparationFor(item, answers.T1 === 2), ...earlier?.preparation };
  const begun: Session = {
    step: "question",
    question: firstQuestion,
    answers,
    leftOpen: [],
    isCorrecting: false,
    reason: "",
    prepared,
  };
  if (earlier?.decision === "parked" && earlier.intended)
    return { ...begun, step: "gate", decision: earlier.intended };
  return Object.keys(answers).length === 0 ? begun : atNext({ ...begun }, undefined);
}

/** The session at the next open question after one, or at the proposal when nothing is left to ask. */
function atNext(session: Session, current: Question | undefined): Session {
  const next = questionAfter(current, session.answers, new Set(session.leftOpen));
  return next
    ? { ...session, step: "question", question: next, isCorrecting: false }
    : { ...session, step: "proposal", isCorrecting: false };
}

/** Takes up an answer and goes on. The answer "an effect" makes the item's own words the outcome sentence. */
export function answer(session: Session, value: Answer): Session {
  const { question, prepared } = session;
  const answers = { ...session.answers, [question]: value };
  const describesEffect = question === "T1" && value === 2 && !prepared.outcomeStatement;
  return goOn({
    ...session,
    answers,
    leftOpen: session.leftOpen.filter((open) => open !== question),
    prepared: describesEffect ? { ...prepared, outcomeStatement: prepared.title } : prepared,
    decision: undefined,
  });
}

/** The room cannot answer this question: it stays open, and the next one comes. */
export function leaveOpen(session: Session): Session {
  const { [session.question]: _, ...answers } = session.answers;
  const leftOpen = [...new Set([...session.leftOpen, session.question])];
  return goOn({ ...session, answers, leftOpen, decision: undefined });
}

function goOn(session: Session): Session {
  if (!session.isCorrecting) return atNext(session, session.question);
  const { open } = suggestionFor(session.answers);
  const unasked = open.find((question) => isOperational(question) && !session.leftOpen.includes(question));
  return unasked
    ? { ...session, question: unasked, isCorrecting: false }
    : { ...session, step: "proposal", isCorrecting: false };
}

const isOperational = (question: Question) =>
  (operationalQuestions as readonly Question[]).includes(question);

/** The rule is settled and the room does not want to go on: axis P, or the proposal. */
export function stopEarly(session: Session): Session {
  const { side } = suggestionFor(session.answers);
  const unasked = operationalQuestions.find((question) => session.answers[question] === undefined);
  return side === "operational" && unasked && !settledUndertaking(session.answers)
    ? { ...session, question: unasked }
    : { ...session, step: "proposal" };
}

/** Opens one answer for correction. */
export function correct(session: Session, question: Question): Session {
  return { ...session, step: "question", question, isCorrecting: true, decision: undefined };
}

/** Questions the room has dealt with, in the order they are asked. */
function visited({ answers, leftOpen }: Session): Question[] {
  return questionsFor(answers).filter(
    (question) => answers[question] !== undefined || leftOpen.includes(question),
  );
}

/** One step back; the first question stays where it is. */
export function back(session: Session): Session {
  if (session.step === "gate") return { ...session, step: "proposal", decision: undefined, reason: "" };
  if (session.step === "proposal") {
    const last = visited(session).at(-1) ?? firstQuestion;
    return session.decision
      ? { ...session, decision: undefined, reason: "" }
      : { ...session, step: "question", question: last };
  }
  if (session.isCorrecting) return { ...session, step: "proposal", isCorrecting: false };
  const order = questionsFor(session.answers);
  const before = visited(session).filter(
    (question) => order.indexOf(question) < order.indexOf(session.question),
  );
  return { ...session, question: before.at(-1) ?? session.question };
}

/** Chooses an outcome; `toGate` goes on once a needed reason is there. */
export function choose(session: Session, decision: TriageOutcome): Session {
  const reason = session.decision === decision ? session.reason : "";
  return { ...session, decision, reason, prepared: titled(session.prepared, decision) };
}

/** The mixed form needs two titles: the item's words are those of the delivery, the effect gets its own. */
function titled(prepared: Preparation, decision: TriageOutcome): Preparation {
  const { title, projectTitle } = prepared;
  if (decision === "split" && title === projectTitle) return { ...prepared, title: "" };
  return decision !== "split" && title === "" ? { ...prepared, title: projectTitle } : prepared;
}

/** On to what the chosen outcome still needs. */
export function toGate(session: Session): Session {
  return { ...session, step: "gate" };
}

/** Takes up what was filled in. */
export function prepare(session: Session, patch: Partial<Preparation>): Session {
  return { ...session, prepared: { ...session.prepared, ...patch } };
}

/** Whether anything was said about the item that closing the dialog would lose. */
export function isBegun(session: Session): boolean {
  return (
    Object.keys(session.answers).length > 0 || session.leftOpen.length > 0 || session.decision !== undefined
  );
}
