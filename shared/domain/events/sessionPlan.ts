import type { Event } from "./event";
import type { Session } from "./session";
import type { Slot } from "./slot";

type Placed = Pick<Session, "id" | "slotId" | "room" | "host">;

/** A cell of the plan: a round and a room. */
export type Place = { slotId: string; room: string };

/** Where a session goes; without a round it is a proposal again. */
export type Placement = { id: string; slotId: string | undefined; room: string };

/** A column of the plan. */
export type Room = { room: string; seats?: number };

/** Why two sessions cannot stand where they stand. */
export type SessionClash = { kind: "room" | "host"; sessionIds: readonly [string, string] };

/** A session is worth a place from so many interested people on. DOMAIN.md (a) seed 002 [S22]. */
export const leastInterest = 2;

/** Minutes a session takes at most, and seconds a proposal is introduced in. DOMAIN.md (a) seed 002 [S22]. */
export const mostMinutes = 45;
export const pitchSeconds = 30;

/** Events whose participants set the programme themselves. */
export const isForSessions = ({ kind }: Pick<Event, "kind">): boolean =>
  kind === "barcamp" || kind === "idea_lab";

/** Where a session stands in the plan; undefined while it is only proposed. */
export function placeOf({ slotId, room }: Pick<Session, "slotId" | "room">): Place | undefined {
  return slotId === undefined || room === "" ? undefined : { slotId, room };
}

/** Key of a cell, to look sessions up by their place. */
export const placeKey = ({ slotId, room }: Place): string => `${slotId}/${room}`;

/**
 * Sessions that stand in the same room at the same time, or whose host would be in two rooms. DOMAIN.md (a) seed
 * 002: grid of slots and rooms without clash.
 */
export function clashesOf(sessions: readonly Placed[]): SessionClash[] {
  const placed = sessions.filter(({ slotId }) => slotId !== undefined);
  return placed.flatMap((one, at) =>
    placed.slice(at + 1).flatMap((other): SessionClash[] => {
      if (one.slotId !== other.slotId) return [];
      const sessionIds = [one.id, other.id] as const;
      if (one.room !== "" && one.room === other.room) return [{ kind: "room", sessionIds }];
      return haveSameHost(one, other) ? [{ kind: "host", sessionIds }] : [];
    }),
  );
}

/** Several hosts are parted by commas; large and small letters are the same. */
const hostsOf = ({ host }: Pick<Session, "host">): string[] =>
  host
    .split(/[,;]/)
    .map((name) => name.trim().toLocaleLowerCase("de"))
    .filter((name) => name !== "");

function haveSameHost(one: Pick<Session, "host">, other: Pick<Session, "host">): boolean {
  const names = new Set(hostsOf(one));
  return hostsOf(other).some((name) => names.has(name));
}

/**
 * What putting a session into a cell changes, or taking it out of the plan where there is no place: a cell holds one
 * session, so that the one that was there takes the place left behind. The clashes that would come of it; a step
 * with clashes is not to be made.
 */
export function placing(
  sessions: readonly Placed[],
  id: string,
  place: Place | undefined,
): { changes: Placement[]; clashes: SessionClash[] } {
  const moved = sessions.find((session) => session.id === id);
  if (!moved) return { changes: [], clashes: [] };
  const from = placeOf(moved);
  const occupant = place && sessions.find((one) => one.id !== id && isAt(one, place));
  const changes = [{ id, ...cell(place) }, ...(occupant ? [{ id: occupant.id, ...cell(from) }] : [])];
  const byChange = new Map(changes.map((change) => [change.id, change]));
  const after = sessions.map((session) => ({ ...session, ...byChange.get(session.id) }));
  const clashes = clashesOf(after).filter(({ sessionIds }) => sessionIds.some((one) => byChange.has(one)));
  return { changes, clashes };
}

const isAt = (session: Placed, { slotId, room }: Place) => session.slotId === slotId && session.room === room;
const cell = (place: Place | undefined) => ({ slotId: place?.slotId, room: place?.room ?? "" });

/** Sessions most people want first; among equals in the order given. */
export function byInterest<S extends Pick<Session, "interest">>(sessions: readonly S[]): S[] {
  return [...sessions].sort((a, b) => b.interest - a.interest);
}

const seatsOf = ({ seats }: Room): number => seats ?? Number.MAX_SAFE_INTEGER;

/**
 * A plan by interest, without a clash: what most people want comes first, each session into the round with the fewest
 * sessions so far (so that those many want do not stand beside each other) and there into the largest free room, where
 * one of unknown size counts as large enough. What has a place keeps it; what fewer than {@link leastInterest} want, or
 * nothing is free for, stays a proposal.
 */
export function suggestedPlan(
  sessions: readonly (Placed & Pick<Session, "interest">)[],
  roundIds: readonly string[],
  rooms: readonly Room[],
): Placement[] {
  const plan = sessions.filter((session) => placeOf(session)).map((session) => ({ ...session }));
  const bySize = [...rooms].sort((a, b) => seatsOf(b) - seatsOf(a));
  const found: Placement[] = [];
  for (const session of byInterest(sessions)) {
    if (placeOf(session) || session.interest < leastInterest) continue;
    const heldIn = (slotId: string) => plan.filter((one) => one.slotId === slotId);
    const emptiestFirst = [...roundIds].sort((a, b) => heldIn(a).length - heldIn(b).length);
    for (const slotId of emptiestFirst) {
      const held = heldIn(slotId);
      const free = bySize.find(({ room }) => held.every((one) => one.room !== room));
      if (!free || held.some((one) => haveSameHost(one, session))) continue;
      plan.push({ ...session, slotId, room: free.room });
      found.push({ id: session.id, slotId, room: free.room });
      break;
    }
  }
  return found;
}

/**
 * Rounds of the plan: points for sessions, or else those of group work; a point a session stands at is always one.
 * In the order given.
 */
export function roundsOf<S extends Pick<Slot, "id" | "kind">>(
  slots: readonly S[],
  sessions: readonly Pick<Session, "slotId" | "room">[],
): S[] {
  const kind = slots.some((slot) => slot.kind === "sessions") ? "sessions" : "group_work";
  const held = new Set(sessions.map((session) => placeOf(session)?.slotId));
  return slots.filter((slot) => slot.kind === kind || held.has(slot.id));
}

/** Rooms of the plan with their seats; one that was renamed elsewhere stands behind them while sessions are in it. */
export function roomsOf(
  { rooms, roomSeats }: Pick<Event, "rooms" | "roomSeats">,
  sessions: readonly Pick<Session, "slotId" | "room">[],
): Room[] {
  const held = sessions.flatMap((session) => placeOf(session)?.room ?? []);
  return [...new Set([...rooms, ...held])].map((room) => {
    const seats = roomSeats.find((one) => one.room === room)?.seats;
    return seats === undefined ? { room } : { room, seats };
  });
}

/** Whether more people want a session than its room has seats. */
export const isTooSmall = ({ seats }: Room, { interest }: Pick<Session, "interest">): boolean =>
  seats !== undefined && interest > seats;

/** Whether anything of a session was written down: a card, notes or a result. DOMAIN.md (a) seed 002 [S22]. */
export function isDocumented(
  { notesText, resultText }: Pick<Session, "notesText" | "resultText">,
  cards: number,
): boolean {
  return cards > 0 || notesText.trim() !== "" || resultText.trim() !== "";
}
