import { dueDay } from "./communicationDebt";
import type { CommunicationItem } from "./communicationItem";

/** What the plan holds for a stakeholder: messages not given yet, and the earliest day one of them has. */
export type PlannedMessages = { count: number; next: string | undefined };

const none: PlannedMessages = { count: 0, next: undefined };

/** Planned messages by stakeholder. Who has none is to be seen in the register. DOMAIN.md (a) seed 000. */
export function plannedMessages(
  items: readonly CommunicationItem[],
): (stakeholderId: string) => PlannedMessages {
  const planned = new Map<string, PlannedMessages>();
  for (const item of items) {
    if (item.archivedAt !== undefined || (item.status !== "planned" && item.status !== "prepared")) continue;
    const day = dueDay(item);
    for (const id of new Set(item.stakeholderIds)) {
      const { count, next } = planned.get(id) ?? none;
      const isEarlier = day !== undefined && (next === undefined || day < next);
      planned.set(id, { count: count + 1, next: isEarlier ? day : next });
    }
  }
  return (stakeholderId) => planned.get(stakeholderId) ?? none;
}
