import { type PaperCards, paperCardsOf } from "@renderer/data/queries/paperCards";
import { useLive } from "@renderer/ui/useLive";
import { useMemo } from "react";
import { type PendingCard, usePendingCards } from "../../board/pendingCards";

/** Cards on paper as they stand this moment: those on their way to the disk count as typed in. */
export function usePaperCards(eventId: string): (PaperCards & { failed: number }) | undefined {
  const data = useLive(() => paperCardsOf(eventId), [eventId]);
  const pending = usePendingCards(eventId);
  return useMemo(
    () =>
      data && {
        ...withPending(data, pending),
        failed: pending.filter(({ hasFailed }) => hasFailed).length,
      },
    [data, pending],
  );
}

/** Counts cards as typed in that were on their way to the disk when the database was read. */
export function withPending<T extends PaperCards>(cards: T, pending: readonly PendingCard[]): T {
  const underway = pending.filter(({ storedAt }) => storedAt === undefined || storedAt >= cards.readAt);
  const codes = underway.flatMap(({ card }): [string, string][] =>
    card.paperCode ? [[card.paperCode, card.text]] : [],
  );
  return { ...cards, typed: new Map([...cards.typed, ...codes]) };
}
