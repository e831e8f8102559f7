import { addEvent, removeEvent } from "@renderer/data/commands/events";
import { eventKinds } from "@shared/domain/events/event";
import type { CommandName } from "@shared/i18n/words";
import { type Doing, title, withOne } from "./doing";

/** Retreats and workshops with their parts. */
export const eventDoings = {
  "events.add": (chance) => addEvent({ title: title(chance), kind: chance.oneOf(eventKinds) }),
  "events.remove": (chance) => withOne(chance, "events", ({ id }) => removeEvent(id)),
} satisfies Partial<Record<CommandName, Doing>>;
