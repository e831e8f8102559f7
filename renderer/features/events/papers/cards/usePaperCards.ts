import { type PaperCards, paperCardsOf } from "@renderer/data/queries/paperCards";
import { useLive } from "@renderer/ui/useLive";
import { useMemo } from "react";
import { usePendingCards } from "../../board/pendingCards";

/** Cards on paper as they stand this moment: those on their way to the disk count as typed in. */
export function usePaperCards(eventId: string): (PaperCards & { failed: number }) | undefined {
  const data = useLive(() => paperCardsOf(eventId), [eventId]);
  const pending = usePendingCards(eventId);
  return useMemo(() => {
    if (data === undefined) return undefined;
    const underway = pending.filter(({ storedAt }) => storedAt === undefined || storedAt >= data.readAt);
    const codes = underway.flatMap(({ card }): [string, string][] =>
      card.paperCode ? [[card.paperCode, card.text]] : [],
    );
    return {
      ...data,
      typed: new Map([...data.typed, ...codes]),
      failed: pending.filter(({ hasFailed }) => hasFailed).length,
    };
  }, [data, pending]);
}
