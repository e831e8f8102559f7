import type { CommunicationPlan, MessageRow } from "@renderer/data/queries/communication";
import { grouped } from "@shared/domain/grouped";
import { reachedBy } from "@shared/domain/stakeholders/communicationOrder";
import { type Occasion, occasionKey } from "@shared/domain/stakeholders/occasions";
import type { Proposal } from "@shared/domain/stakeholders/proposals";
import { useState } from "react";

/** A proposal as the page shows it: open, or with the message it became during this visit. */
export type ShownProposal = Proposal & { message?: MessageRow };

/** The proposals of one occasion, first to be told first. */
export type ShownGroup = { occasion: Occasion; proposals: readonly ShownProposal[] };

const keyOf = ({ occasion, stakeholder }: Proposal): string => `${occasionKey(occasion)}:${stakeholder.id}`;

/** The message a proposal became. */
const messageOn = (
  { occasion, stakeholder }: Proposal,
  rows: CommunicationPlan["rows"],
): MessageRow | undefined =>
  rows.find(
    ({ item }) =>
      item.occasionKind === occasion.kind &&
      item.occasionId === occasion.id &&
      item.stakeholderIds.includes(stakeholder.id),
  );

/**
 * What is proposed, and in its place what was dealt with since the page was opened: nothing moves up under a pointer
 * that is about to press again.
 */
export function useShownProposals({ proposed, rows }: Pick<CommunicationPlan, "proposed" | "rows">) {
  const open = proposed.flatMap(({ proposals }) => proposals);
  const [seen, see] = useState<readonly Proposal[]>(open);
  const known = new Set(seen.map(keyOf));
  const fresh = open.filter((one) => !known.has(keyOf(one)));
  if (fresh.length > 0) see([...seen, ...fresh]);
  const now = new Map(open.map((one) => [keyOf(one), one]));
  const shown = [...seen, ...fresh].flatMap((one): ShownProposal[] => {
    const current = now.get(keyOf(one));
    if (current) return [current];
    const message = messageOn(one, rows);
    return message ? [{ ...one, message }] : [];
  });
  return [...grouped(shown, ({ occasion }) => occasionKey(occasion)).values()].flatMap(
    (proposals): ShownGroup[] => {
      const [first] = proposals;
      return first ? [{ occasion: first.occasion, proposals: inTheirOrder(proposals) }] : [];
    },
  );
}

const inTheirOrder = (proposals: readonly ShownProposal[]): ShownProposal[] =>
  [...proposals].sort((a, b) => reachedBy(a.stakeholder).step - reachedBy(b.stakeholder).step);
