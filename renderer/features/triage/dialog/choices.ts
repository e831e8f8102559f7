import { type Answer, answerValues, type TriageOutcome, triageOutcomes } from "@shared/domain/triage/triage";
import {
  IconArrowsSplit2,
  IconBan,
  IconBolt,
  IconClockPause,
  IconLayoutKanban,
  IconListCheck,
  IconRepeat,
  IconSignRight,
  IconTarget,
} from "@tabler/icons-react";

/** Keys of the three answers, left to right: the number on the button, not the value counted. */
export const answerKeys = ["1", "2", "3"] as const satisfies readonly string[];

/** The answer a key gives, or undefined. */
export function answerOfKey(key: string): Answer | undefined {
  return answerValues[(answerKeys as readonly string[]).indexOf(key)];
}

/** Key that leaves a question open. */
export const openKey = "0";

/** Key of an outcome: its place in the list, 1 to 9. */
export function keyOfOutcome(outcome: TriageOutcome): string {
  return String(triageOutcomes.indexOf(outcome) + 1);
}

/** The outcome a key chooses, or undefined. */
export function outcomeOfKey(key: string): TriageOutcome | undefined {
  return /^[1-9]$/.test(key) ? triageOutcomes[Number(key) - 1] : undefined;
}

/** Outcomes as they stand side by side. */
export const outcomeGroups = [
  { group: "strategic", outcomes: ["goal", "measure", "guideline"] },
  { group: "mixed", outcomes: ["split"] },
  { group: "operational", outcomes: ["project", "quick_win", "line_task"] },
  { group: "aside", outcomes: ["parked", "discarded"] },
] as const satisfies readonly { group: string; outcomes: readonly TriageOutcome[] }[];

/** Whether an outcome makes nothing. */
export const isAside = (outcome: TriageOutcome): outcome is "parked" | "discarded" =>
  outcome === "parked" || outcome === "discarded";

export const outcomeIcons = {
  goal: IconTarget,
  measure: IconListCheck,
  guideline: IconSignRight,
  split: IconArrowsSplit2,
  project: IconLayoutKanban,
  quick_win: IconBolt,
  line_task: IconRepeat,
  parked: IconClockPause,
  discarded: IconBan,
} as const satisfies Record<TriageOutcome, typeof IconTarget>;
