import { dayAfter } from "../dayAfter";
import type { OccasionKind } from "./affected";
import { dueDay } from "./communicationDebt";
import type { CommunicationChannel, CommunicationItem } from "./communicationItem";
import { longestWait, reachedBy } from "./communicationOrder";
import type { Occasion } from "./occasions";
import type { Stakeholder } from "./stakeholder";

/** Who must hear of an occasion, by when, how and in which order. */
export type Proposal = {
  occasion: Occasion;
  stakeholder: Stakeholder;
  day: string;
  channel: CommunicationChannel;
  /** Those who must have been told before, of the same occasion. */
  after: readonly Stakeholder[];
};

/** A day some days later; Saturdays and Sundays move on to Monday. */
export function workingDayAfter(day: string, days: number): string {
  const wished = dayAfter(day, days);
  const weekday = new Date(`${wished}T00:00:00Z`).getUTCDay();
  return dayAfter(wished, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
}

type Items = readonly Pick<
  CommunicationItem,
  "occasionKind" | "occasionId" | "stakeholderIds" | "status" | "doneOn" | "nextDate" | "firstDate"
>[];

/** What begins on its day is told before it; the last to hear do so on the day itself. */
const toldAhead: ReadonlySet<OccasionKind> = new Set(["measures", "projects", "events"]);

/**
 * One proposal per affected stakeholder of whom the plan says nothing yet (be it that the proposal was declined),
 * first to be told first. Whoever comes in a later step hears at least one working day after those before, also
 * where somebody changed their days. Days that have passed on `today` move to it. FIELD.md M14.
 */
export function proposalsFor(
  occasion: Occasion,
  affected: readonly Stakeholder[],
  items: Items,
  today = "",
): Proposal[] {
  const inOrder = [...affected].sort((a, b) => reachedBy(a).step - reachedBy(b).step);
  const ofOccasion = items.filter(
    ({ occasionKind, occasionId }) => occasionKind === occasion.kind && occasionId === occasion.id,
  );
  const from = toldAhead.has(occasion.kind) ? dayAfter(occasion.day, -longestWait) : occasion.day;
  const lastDayOfStep = new Map<number, string>();
  return inOrder.flatMap((stakeholder): Proposal[] => {
    const { step, days, channel } = reachedBy(stakeholder);
    const before = Math.max(-1, ...[...lastDayOfStep.keys()].filter((one) => one < step));
    const earliest = lastDayOfStep.get(before);
    const planned = ofOccasion.filter(({ stakeholderIds }) => stakeholderIds.includes(stakeholder.id));
    const wished = [workingDayAfter(from, days), today && workingDayAfter(today, 0)].sort().at(-1) ?? "";
    const day =
      dayGiven(planned) ??
      (earliest !== undefined && wished <= earliest ? workingDayAfter(earliest, 1) : wished);
    lastDayOfStep.set(step, [lastDayOfStep.get(step) ?? earliest ?? "", day].sort().at(-1) ?? day);
    if (planned.length > 0) return [];
    const after = inOrder.filter((one) => reachedBy(one).step < step);
    return [{ occasion, stakeholder, day, channel, after }];
  });
}

/** The day somebody was or will be told by what is planned; messages that will not be given have none. */
function dayGiven(planned: Items): string | undefined {
  return planned
    .filter(({ status }) => status !== "declined" && status !== "cancelled")
    .flatMap((item) => item.doneOn ?? dueDay(item) ?? [])
    .sort()
    .at(-1);
}
