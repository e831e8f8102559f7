import { addEvent } from "@renderer/data/commands/events";
import {
  addSessions,
  countHands,
  placeSession,
  removeSession,
  setRooms,
  suggestPlan,
} from "@renderer/data/commands/sessions";
import { allOf } from "@renderer/data/queries/workspace";
import { leastInterest } from "@shared/domain/events/sessionPlan";
import type { CommandName } from "@shared/i18n/words";
import type { Chance } from "@tests/faults/chance";
import { type Doing, title, withOne } from "./doing";

/** Sessions of a barcamp. */
export const sessionDoings = {
  "sessions.add": (chance) =>
    withOne(chance, "events", ({ id }) =>
      addSessions([
        { eventId: id, title: title(chance), host: title(chance) },
        { eventId: id, title: title(chance) },
      ]),
    ),
  "sessions.count": (chance) =>
    withOne(chance, "sessions", ({ id }) => countHands(id, { by: chance.below(9) + 1 })),
  "sessions.place": (chance) =>
    withOne(chance, "sessions", async ({ id, eventId, slotId }) => {
      const slots = (await allOf("slots")).filter((slot) => slot.eventId === eventId && slot.id !== slotId);
      return slots.length > 0 && placeSession(id, { slotId: chance.oneOf(slots).id, room: title(chance) });
    }),
  "sessions.suggest": (chance) =>
    withOne(
      chance,
      "sessions",
      ({ eventId }) => suggestPlan(eventId),
      ({ interest, slotId }) => interest >= leastInterest && slotId === undefined,
    ),
  "sessions.setRooms": (chance) =>
    withOne(chance, "events", ({ id }) =>
      setRooms(id, [{ room: title(chance), seats: chance.below(30) + 1 }, { room: `${title(chance)} B` }]),
    ),
  "sessions.remove": (chance) => withOne(chance, "sessions", ({ id }) => removeSession(id)),
} satisfies Partial<Record<CommandName, Doing>>;

/** A barcamp with a round, a room and a proposal people want. */
export async function barcampToPlan(chance: Chance): Promise<void> {
  const draft = { title: title(chance), kind: "barcamp" as const, rooms: ["Saal"] };
  const event = await addEvent(draft, { slots: [{ title: title(chance), kind: "sessions" }] });
  const [session] = await addSessions([{ eventId: event.id, title: title(chance) }]);
  if (session) await countHands(session.id, { to: 12 });
}
