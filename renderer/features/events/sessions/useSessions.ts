import { eventSessions } from "@renderer/data/queries/sessions";
import { useLive } from "@renderer/ui/useLive";
import type { BoardCard } from "@shared/domain/events/boardView";
import type { Session } from "@shared/domain/events/session";
import * as plan from "@shared/domain/events/sessionPlan";
import { type SlotTime, slotTimes } from "@shared/domain/events/slotTimes";
import { grouped } from "@shared/domain/grouped";
import type { RecordOf } from "@shared/domain/kinds";
import { byId } from "@shared/domain/workspace";
import { useMemo } from "react";
import { type Board, useBoard } from "../board/useBoard";
import type { PartProps } from "../partProps";

/** A row of the plan. */
export type Round = { slot: RecordOf<"slots">; time: SlotTime };

/** Everything the pages of sessions show. */
export type Sessions = {
  eventId: string;
  /** What most people want first. */
  all: readonly Session[];
  byId: ReadonlyMap<string, Session>;
  rounds: readonly Round[];
  rooms: readonly plan.Room[];
  /** By `placeKey`. */
  at: ReadonlyMap<string, Session>;
  clashes: readonly plan.SessionClash[];
  /** Start of a round, HH:mm. */
  timeOf: (slotId: string | undefined) => string;
  /** Cards written in a session that still hang on the board. */
  cardsOf: (sessionId: string) => readonly BoardCard[];
  board: Board;
};

const noCards: readonly BoardCard[] = [];

/** The sessions of an event with their plan; undefined while they are read. */
export function useSessions({ event, slots }: PartProps): Sessions | undefined {
  const stored = useLive(() => eventSessions(event.id), [event.id]);
  const board = useBoard(event.id);
  const cards = useMemo(
    () => grouped(board?.columns.flatMap((column) => column.cards) ?? [], ({ note }) => note.sessionId ?? ""),
    [board],
  );
  return useMemo(() => {
    if (!stored || !board) return undefined;
    const times = slotTimes(event.start, slots);
    const timeBySlot = new Map(slots.map(({ id }, index) => [id, times[index]]));
    const rounds = plan.roundsOf(slots, stored).flatMap((slot): Round[] => {
      const time = timeBySlot.get(slot.id);
      return time ? [{ slot, time }] : [];
    });
    const at = stored.flatMap((session): [string, Session][] => {
      const place = plan.placeOf(session);
      return place ? [[plan.placeKey(place), session]] : [];
    });
    return {
      eventId: event.id,
      all: plan.byInterest(stored),
      byId: byId(stored),
      rounds,
      rooms: plan.roomsOf(event, stored),
      at: new Map(at),
      clashes: plan.clashesOf(stored),
      timeOf: (slotId) => (slotId === undefined ? "" : (timeBySlot.get(slotId)?.start ?? "")),
      cardsOf: (sessionId) => cards.get(sessionId) ?? noCards,
      board,
    };
  }, [event, slots, stored, board, cards]);
}
