import type { CommunicationChannel } from "./communicationItem";
import type { GroupKind, Stakeholder } from "./stakeholder";

type Reached = { step: number; days: number; channel: CommunicationChannel };

/**
 * In which order groups hear of something, after how many days at the latest, and how. The staff council hears before
 * staff, the council before public and press. FIELD.md M14; days and channels are ours.
 */
const reached: Readonly<Record<GroupKind, Reached>> = {
  leadership: { step: 0, days: 1, channel: "meeting" },
  staff_council: { step: 1, days: 2, channel: "meeting" },
  it: { step: 2, days: 5, channel: "email" },
  department: { step: 2, days: 5, channel: "intranet" },
  council: { step: 3, days: 8, channel: "council" },
  district_office: { step: 4, days: 10, channel: "email" },
  partner: { step: 4, days: 10, channel: "email" },
  business: { step: 5, days: 14, channel: "website" },
  citizens: { step: 5, days: 14, channel: "website" },
  media: { step: 6, days: 14, channel: "press" },
};

/** Days until the last group has heard. */
export const longestWait = Math.max(...Object.values(reached).map(({ days }) => days));

/** Somebody who belongs to none of the standing groups hears together with the departments, in person. */
const ungrouped: Reached = { step: 2, days: 5, channel: "one_on_one" };

/** Step of the order (0 first), days after the occasion, and channel for one stakeholder. */
export function reachedBy({ groupKind }: Pick<Stakeholder, "groupKind">): Reached {
  return groupKind === undefined ? ungrouped : reached[groupKind];
}
