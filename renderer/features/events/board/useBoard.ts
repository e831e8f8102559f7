import { type BoardData, boardOf, type Outcome, outcomesOf } from "@renderer/data/queries/board";
import { useLive } from "@renderer/ui/useLive";
import { type BoardView, boardView, withWaiting } from "@shared/domain/events/boardView";
import { type Note, note } from "@shared/domain/events/note";
import { useMemo } from "react";
import { type PendingCard, usePendingCards } from "./pendingCards";

export type Board = BoardView & {
  units: BoardData["units"];
  /** What the results of cards and clusters are now, by id; empty while it is read. */
  outcomes: ReadonlyMap<string, Outcome>;
  failed: number;
};

const noOutcomes: ReadonlyMap<string, Outcome> = new Map();

/** The board of an event, with the cards that are still on their way to the disk. */
export function useBoard(eventId: string): Board | undefined {
  const data = useLive(() => boardOf(eventId), [eventId]);
  const pending = usePendingCards(eventId);
  const results = useMemo(
    () => (data ? [...data.notes, ...data.clusters].flatMap((one) => one.results) : []),
    [data],
  );
  const key = results.map(({ id }) => id).join();
  const outcomes = useLive(() => outcomesOf(results), [key]) ?? noOutcomes;
  const stored = useMemo(() => data && boardView(data.notes, data.clusters), [data]);
  return useMemo(() => {
    if (!data || !stored) return undefined;
    const waiting = pending.filter(({ storedAt }) => storedAt === undefined || storedAt > data.readAt);
    return {
      ...withWaiting(stored, waiting.map(asNote)),
      units: data.units,
      outcomes,
      failed: pending.filter(({ hasFailed }) => hasFailed).length,
    };
  }, [data, stored, pending, outcomes]);
}

const noTime = "2000-01-01T00:00:00.000Z";

/** A card that is not stored yet, as if it were; it has no number until then. */
export function asNote({ card }: PendingCard): Note {
  return { ...note.parse({ ...card, code: "-", createdAt: noTime, updatedAt: noTime }), code: "" };
}
