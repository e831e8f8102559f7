import { capture, captureKinds, enterSlot, finishRun, resetRun } from "@renderer/data/commands/eventRun";
import { createRecord } from "@renderer/data/commands/records";
import type { RecordOf } from "@shared/domain/kinds";
import type { CommandName } from "@shared/i18n/words";
import type { Chance } from "@tests/faults/chance";
import { type Doing, day, title, withOne } from "./doing";

const isUnderWay = ({ startedAt, endedAt }: RecordOf<"slots">): boolean =>
  startedAt !== undefined && endedAt === undefined;

/** What the console of the Saalmodus writes. */
export const roomDoings = {
  "room.enter": (chance) =>
    withOne(
      chance,
      "slots",
      ({ id }) => enterSlot(id),
      (slot) => !isUnderWay(slot),
    ),
  "room.finish": (chance) => withOne(chance, "slots", ({ eventId }) => finishRun(eventId), isUnderWay),
  "room.reset": (chance) => withOne(chance, "slots", ({ eventId }) => resetRun(eventId), isUnderWay),
  "room.capture": (chance) =>
    withOne(chance, "events", ({ id }) =>
      capture({
        eventId: id,
        kind: chance.oneOf(captureKinds),
        text: title(chance),
        at: `${day(chance)}T09:00:00.000Z`,
        day: day(chance),
      }),
    ),
} satisfies Partial<Record<CommandName, Doing>>;

/** An event with a point under way and one to come. */
export const roomUnderWay = (chance: Chance) =>
  withOne(chance, "events", async ({ id }) => {
    await createRecord("slots", { eventId: id, title: title(chance) });
    await enterSlot((await createRecord("slots", { eventId: id, title: title(chance) })).id);
  });
