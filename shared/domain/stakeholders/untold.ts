import { dueDay, isOverdue } from "./communicationDebt";
import type { CommunicationItem } from "./communicationItem";
import type { Occasion } from "./occasions";

/** How it stands with somebody who has not been told: only proposed, planned, overdue, or refused without a reason. */
export type UntoldState = {
  is: "proposed" | "planned" | "undated" | "overdue" | "declined" | "cancelled";
  day?: string;
  itemId?: string;
};

/** What the plan says of one affected stakeholder who has not been told of an occasion. */
export function untoldState(
  { kind, id }: Pick<Occasion, "kind" | "id">,
  stakeholderId: string,
  items: readonly CommunicationItem[],
  today: string,
): UntoldState {
  const [item] = items
    .filter(
      ({ occasionKind, occasionId, stakeholderIds }) =>
        occasionKind === kind && occasionId === id && stakeholderIds.includes(stakeholderId),
    )
    .sort((a, b) => rank(a) - rank(b));
  if (!item) return { is: "proposed" };
  const day = dueDay(item);
  const found = { itemId: item.id, ...(day === undefined ? {} : { day }) };
  if (item.status === "declined" || item.status === "cancelled") return { is: item.status, ...found };
  if (day === undefined) return { is: "undated", ...found };
  return { is: isOverdue(item, today) ? "overdue" : "planned", ...found };
}

/** What is still to be given says more than what was refused. */
const rank = ({ status }: CommunicationItem): number =>
  status === "declined" || status === "cancelled" ? 1 : 0;
