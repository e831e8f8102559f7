import type { Event } from "./event";
import type { Participant } from "./participant";
import type { Session } from "./session";
import { placeOf } from "./sessionPlan";
import type { Slot } from "./slot";

type Managed = "id" | "createdAt" | "updatedAt" | "archivedAt";

/**
 * The next event after one: the same plan, people and checklist, with nothing begun, ticked, said or agreed yet.
 * Whether photos may be taken is asked of those who are there, so it is asked anew.
 */
export function followingEvent(
  event: Event,
  given: Pick<Event, "title" | "date" | "seriesId">,
): Omit<Event, Managed> {
  const { id: _id, createdAt: _created, updatedAt: _updated, archivedAt: _archived, ...kept } = event;
  return {
    ...kept,
    ...given,
    stage: "prepare",
    photoAllowed: false,
    cardBatches: [],
    checklist: event.checklist.map((item) => ({ ...item, id: crypto.randomUUID(), done: false })),
  };
}

/** A point of the plan for another event; what an impulse left the room with belongs to its day. */
export function followingSlot(slot: Slot, eventId: string): Omit<Slot, Managed> {
  const { id: _id, createdAt: _created, updatedAt: _updated, archivedAt: _archived, ...kept } = slot;
  return { ...kept, eventId, takeaway: "", startedAt: undefined, endedAt: undefined };
}

/** Somebody who is invited again. */
export function followingParticipant(participant: Participant, eventId: string): Omit<Participant, Managed> {
  const { id: _id, createdAt: _created, updatedAt: _updated, archivedAt: _archived, ...kept } = participant;
  return { ...kept, eventId };
}

/** Proposals that found no place and that nothing came of: they are made again at the next event. */
export const isProposedAgain = (session: Session): boolean =>
  placeOf(session) === undefined && session.fate === "open";

/** A proposal for another event; hands are counted anew, and what was written about it belongs to its day. */
export function followingSession(session: Session, eventId: string): Omit<Session, Managed> {
  const { id: _id, createdAt: _created, updatedAt: _updated, archivedAt: _archived, ...kept } = session;
  return { ...kept, eventId, interest: 0, slotId: undefined, room: "", notesText: "", resultText: "" };
}
