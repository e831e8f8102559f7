import { type DecisiveAnswer, decisiveForRule, decisiveForUndertaking } from "./decisive";
import { type Side, settledRule, sideOfRule } from "./rule";
import { scoreOf, strategicOrder } from "./score";
import {
  type Answers,
  operationalQuestions,
  type Question,
  type TriageOutcome,
  type TriageRule,
} from "./triage";
import { settledUndertaking } from "./undertaking";

/** What the answers propose, and why. Advice: people decide, a deviation needs a reason (DOMAIN.md 0.8, (d)). */
export type Suggestion = {
  /** "parked" while the answers do not carry a proposal. */
  outcome: TriageOutcome;
  side?: Side;
  rule?: TriageRule;
  /** 0 to 100, only with all seven questions answered. */
  score?: number;
  /** Two answers of axis T, strongest first. */
  because: readonly DecisiveAnswer[];
  /** Answers of axis P, for operational work. */
  becauseOfSize: readonly DecisiveAnswer[];
  /** Questions whose answers the proposal still waits for; empty when it stands. */
  open: readonly Question[];
};

/** Applies the rules of DOMAIN.md (d) to whatever has been answered. */
export function suggestionFor(answers: Answers): Suggestion {
  const openStrategic = strategicOrder.filter((question) => answers[question] === undefined);
  const score = openStrategic.length === 0 ? scoreOf(answers) : undefined;
  const rule = settledRule(answers);
  if (!rule) return { outcome: "parked", because: [], becauseOfSize: [], open: openStrategic };
  const known = { side: sideOfRule[rule], rule, score, because: decisiveForRule(answers, rule) };
  if (known.side !== "operational")
    return {
      ...known,
      outcome: rule === "R2" ? "guideline" : rule === "R3" ? "goal" : "split",
      becauseOfSize: [],
      open: [],
    };
  const undertaking = settledUndertaking(answers);
  if (!undertaking)
    return {
      ...known,
      outcome: "parked",
      becauseOfSize: [],
      open: operationalQuestions.filter((question) => answers[question] === undefined),
    };
  return {
    ...known,
    outcome: undertaking,
    becauseOfSize: decisiveForUndertaking(answers, undertaking),
    open: [],
  };
}

/**
 * Whether a decision goes another way than the proposal and so needs a reason. R3 proposes "a goal, or a measure
 * under a goal": both follow it.
 */
export function isDeviation(suggestion: TriageOutcome | undefined, decision: TriageOutcome): boolean {
  if (suggestion === "goal" && decision === "measure") return false;
  return suggestion !== decision;
}

/** Whether a decision must state a reason: a deviation, or putting something aside. */
export function needsReason(suggestion: TriageOutcome | undefined, decision: TriageOutcome): boolean {
  return decision === "parked" || decision === "discarded" || isDeviation(suggestion, decision);
}
