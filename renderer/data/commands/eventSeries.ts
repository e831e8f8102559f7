import {
  followingEvent,
  followingParticipant,
  followingSession,
  followingSlot,
  isProposedAgain,
} from "@shared/domain/events/followingEvent";
import type { DraftOf, RecordOf } from "@shared/domain/kinds";
import { command } from "../command";
import { tableOf } from "../db";
import type { Writer } from "../writer";

/** Makes an event the first one of a new series. */
export const beginSeries = command(
  "events.beginSeries",
  async (write, eventId: string, draft: DraftOf<"eventSeries">): Promise<RecordOf<"eventSeries">> => {
    const before = await write.get("events", eventId);
    const series = await write.create("eventSeries", draft);
    await write.update("events", eventId, { seriesId: series.id });
    if (before.seriesId !== undefined) await removeEmptySeries(write, before.seriesId);
    write.describe({ title: series.title });
    return series;
  },
);

/** Takes an event out of its series, or puts it into another one; a series without events goes. */
export const changeSeries = command(
  "events.changeSeries",
  async (write, eventId: string, seriesId: string | undefined): Promise<void> => {
    const before = await write.get("events", eventId);
    await write.update("events", eventId, { seriesId });
    if (before.seriesId !== undefined && before.seriesId !== seriesId)
      await removeEmptySeries(write, before.seriesId);
    write.describe({ title: before.title });
  },
);

/** Removes a series no event belongs to any more. */
export async function removeEmptySeries(write: Writer, seriesId: string): Promise<void> {
  if ((await tableOf("events").where("seriesId").equals(seriesId).count()) === 0)
    await write.remove("eventSeries", seriesId);
}

/**
 * Makes the next event of a series: plan, people and checklist of the one before, nothing begun; sessions without a
 * place are proposed again. What is open stays where it was written; the next event asks for it (`openPoints`), so
 * that no copy can grow old.
 */
export const addFollowing = command(
  "events.addFollowing",
  async (
    write,
    eventId: string,
    given: Pick<RecordOf<"events">, "title" | "date">,
  ): Promise<RecordOf<"events">> => {
    const event = await write.get("events", eventId);
    const seriesId =
      event.seriesId ?? (await write.create("eventSeries", { title: event.title, rhythm: "none" })).id;
    if (event.seriesId === undefined) await write.update("events", eventId, { seriesId });
    const next = await write.create("events", followingEvent(event, { ...given, seriesId }));
    const slots = await tableOf("slots").where("eventId").equals(eventId).toArray();
    await write.createMany(
      "slots",
      slots.map((slot) => followingSlot(slot, next.id)),
    );
    const people = await tableOf("participants").where("eventId").equals(eventId).toArray();
    await write.createMany(
      "participants",
      people.map((one) => followingParticipant(one, next.id)),
    );
    const sessions = await tableOf("sessions").where("eventId").equals(eventId).toArray();
    await write.createMany(
      "sessions",
      sessions.filter(isProposedAgain).map((session) => followingSession(session, next.id)),
    );
    write.describe({ title: next.title });
    return next;
  },
);
