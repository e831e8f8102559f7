import type { RecordOf } from "@shared/domain/kinds";
import { type InboxState, inboxStates } from "@shared/domain/triage/inboxItem";

export type InboxRow = RecordOf<"inboxItems">;

/** States as the list offers them; "all" shows every one. */
export const stateChoices = [...inboxStates, "all"] as const;
export type StateChoice = (typeof stateChoices)[number];

/** The state an address names, "new" where it names none we know. */
export function stateOf(text: string | null): StateChoice {
  return stateChoices.find((choice) => choice === text) ?? "new";
}

/** The newest first; a pasted list keeps its own order. */
export function newestFirst(items: readonly InboxRow[]): InboxRow[] {
  return items
    .filter(({ archivedAt }) => archivedAt === undefined)
    .sort((a, b) => {
      if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? 1 : -1;
      return a.position < b.position ? -1 : a.position > b.position ? 1 : 0;
    });
}

/** How many items each choice would show. */
export function countStates(rows: readonly InboxRow[]): Record<StateChoice, number> {
  const counts: Record<StateChoice, number> = {
    new: 0,
    triaged: 0,
    parked: 0,
    discarded: 0,
    all: rows.length,
  };
  for (const { state } of rows) counts[state satisfies InboxState] += 1;
  return counts;
}
