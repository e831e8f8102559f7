import { dayAfter } from "../dayAfter";
import type { OccasionKind } from "./affected";
import type { CommunicationChannel, CommunicationItem } from "./communicationItem";
import { reachedBy } from "./communicationOrder";
import type { Stakeholder } from "./stakeholder";

/** Something people must hear of, and the day it happened or takes effect. */
export type Occasion = { kind: OccasionKind; id: string; title: string; day: string };

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

type Items = readonly Pick<CommunicationItem, "occasionKind" | "occasionId" | "stakeholderIds">[];

/** Whether the plan already says something about this stakeholder and occasion, be it that the proposal was declined. */
function isPlanned(items: Items, { kind, id }: Occasion, stakeholderId: string): boolean {
  return items.some(
    ({ occasionKind, occasionId, stakeholderIds }) =>
      occasionKind === kind && occasionId === id && stakeholderIds.includes(stakeholderId),
  );
}

/**
 * One proposal per affected stakeholder of whom the plan says nothing yet, first to be told first. Whoever comes in a
 * later step hears at least one working day after those before, also where somebody changed the days. FIELD.md M14.
 */
export function proposalsFor(occasion: Occasion, affected: readonly Stakeholder[], items: Items): Proposal[] {
  const inOrder = [...affected].sort((a, b) => reachedBy(a).step - reachedBy(b).step);
  const lastDayOfStep = new Map<number, string>();
  return inOrder
    .map((stakeholder): Proposal => {
      const { step, days, channel } = reachedBy(stakeholder);
      const before = Math.max(-1, ...[...lastDayOfStep.keys()].filter((one) => one < step));
      const earliest = lastDayOfStep.get(before);
      const wished = workingDayAfter(occasion.day, days);
      const day = earliest !== undefined && wished <= earliest ? workingDayAfter(earliest, 1) : wished;
      lastDayOfStep.set(step, day);
      return {
        occasion,
        stakeholder,
        day,
        channel,
        after: inOrder.filter((one) => reachedBy(one).step < step),
      };
    })
    .filter(({ stakeholder }) => !isPlanned(items, occasion, stakeholder.id));
}
