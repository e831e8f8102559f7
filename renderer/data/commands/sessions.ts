import type { Place, Room, SessionClash } from "@shared/domain/events/sessionPlan";
import { placeOf, placing, roomsOf, roundsOf, suggestedPlan } from "@shared/domain/events/sessionPlan";
import type { DraftOf, RecordOf } from "@shared/domain/kinds";
import { inOrder } from "@shared/domain/workspace";
import { AppError } from "@shared/errors";
import { positionsAtEnd } from "@shared/positions";
import { command } from "../command";
import { tableOf } from "../db";

const sessionsOf = async (eventId: string) =>
  inOrder(await tableOf("sessions").where("eventId").equals(eventId).toArray());

/** A proposal as it is typed in. */
export type NewSession = Pick<DraftOf<"sessions">, "eventId" | "title" | "host" | "question">;

/** Puts proposals behind those that are there, in the order given. */
export const addSessions = command(
  "sessions.add",
  async (write, drafts: readonly NewSession[]): Promise<RecordOf<"sessions">[]> => {
    const eventId = drafts[0]?.eventId;
    if (eventId === undefined) return [];
    const positions = positionsAtEnd(await sessionsOf(eventId), drafts.length);
    const made = await write.createMany(
      "sessions",
      drafts.map((draft, at) => ({ ...draft, position: positions[at] ?? "" })),
    );
    write.describe({ count: made.length, title: made[0]?.title ?? "" });
    return made;
  },
);

/** Hands raised more or fewer than were counted, or their number as it was said. */
export type Hands = { by: number } | { to: number };

/** Counts the hands for a session, never fewer than none; steps that come fast add up. */
export const countHands = command(
  "sessions.count",
  async (write, id: string, hands: Hands): Promise<RecordOf<"sessions">> => {
    const { interest } = await write.get("sessions", id);
    const wanted = "to" in hands ? hands.to : interest + hands.by;
    const session = await write.update("sessions", id, { interest: Math.min(10_000, Math.max(0, wanted)) });
    write.describe({ title: session.title, count: session.interest });
    return session;
  },
);

/**
 * Puts a session into a cell of the plan, or back among the proposals without a place; the session that stood there
 * takes the place left behind. Where clashes would come of it nothing is changed, and they are handed back.
 */
export const placeSession = command(
  "sessions.place",
  async (write, id: string, place: Place | undefined): Promise<SessionClash[]> => {
    const session = await write.get("sessions", id);
    const { changes, clashes } = placing(await sessionsOf(session.eventId), id, place);
    write.describe({ title: session.title, room: place?.room ?? "-" });
    if (clashes.length > 0) return clashes;
    for (const { id: changed, ...to } of changes) await write.update("sessions", changed, to);
    return [];
  },
);

/** Fills the plan by interest without a clash; how many sessions found a place. */
export const suggestPlan = command("sessions.suggest", async (write, eventId: string): Promise<number> => {
  const event = await write.get("events", eventId);
  const sessions = await sessionsOf(eventId);
  const slots = inOrder(await tableOf("slots").where("eventId").equals(eventId).toArray());
  const rounds = roundsOf(slots, sessions).map(({ id }) => id);
  const found = suggestedPlan(sessions, rounds, roomsOf(event, sessions));
  for (const { id, ...to } of found) await write.update("sessions", id, to);
  write.describe({ count: found.length });
  return found.length;
});

/** A room as it shall be, and what it was called before. */
export type RoomChange = Room & { was?: string };

/**
 * Sets the rooms of an event. Sessions go with a room that is renamed; those of a room that is gone are proposals
 * again. Refused as `invalid` where two rooms have one name.
 */
export const setRooms = command(
  "sessions.setRooms",
  async (write, eventId: string, rooms: readonly RoomChange[]): Promise<void> => {
    const names = rooms.map(({ room }) => room);
    if (new Set(names).size < names.length)
      throw new AppError("invalid", "Two rooms have one name.", { kind: "events", fields: ["rooms"] });
    for (const session of await sessionsOf(eventId)) {
      const room = placeOf(session)?.room;
      if (room === undefined) continue;
      const now = rooms.find(({ was }) => was === room)?.room;
      await write.update("sessions", session.id, now ? { room: now } : { slotId: undefined, room: "" });
    }
    const roomSeats = rooms.flatMap(({ room, seats }) => (seats === undefined ? [] : [{ room, seats }]));
    const { title } = await write.update("events", eventId, { rooms: names, roomSeats });
    write.describe({ title });
  },
);

/** Removes a session; cards written in it stay on the board. */
export const removeSession = command("sessions.remove", async (write, id: string): Promise<void> => {
  const { eventId, title } = await write.get("sessions", id);
  const cards = await tableOf("notes").where("eventId").equals(eventId).toArray();
  for (const card of cards)
    if (card.sessionId === id) await write.update("notes", card.id, { sessionId: undefined });
  await write.remove("sessions", id);
  write.describe({ title });
});
