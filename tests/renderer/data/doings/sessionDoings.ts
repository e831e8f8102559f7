import { addSlot } from "@renderer/data/commands/eventPlan";
import {
  addSessions,
  countHands,
  placeSession,
  removeSession,
  setRooms,
  suggestPlan,
} from "@renderer/data/commands/sessions";
import { allOf } from "@renderer/data/queries/workspace";
import type { CommandName } from "@shared/i18n/words";
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
    withOne(chance, "sessions", async ({ id, eventId }) => {
      await addSlot({ eventId, title: title(chance), kind: "sessions" });
      await setRooms(eventId, [{ room: title(chance), seats: 20 }]);
      await placeSession(id, undefined);
      await countHands(id, { to: 2 + chance.below(20) });
      return suggestPlan(eventId);
    }),
  "sessions.setRooms": (chance) =>
    withOne(chance, "events", ({ id }) =>
      setRooms(id, [{ room: title(chance), seats: chance.below(30) + 1 }, { room: `${title(chance)} B` }]),
    ),
  "sessions.remove": (chance) => withOne(chance, "sessions", ({ id }) => removeSession(id)),
} satisfies Partial<Record<CommandName, Doing>>;
