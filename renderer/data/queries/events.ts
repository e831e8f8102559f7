import type { RecordOf } from "@shared/domain/kinds";
import { byId, inOrder } from "@shared/domain/workspace";
import { db, tableOf } from "../db";

/** One line of the list of events. */
export type EventRow = { event: RecordOf<"events">; series?: RecordOf<"eventSeries">; cards: number };

/** All events that are not archived, the next one first, those without a day at the end. */
export function eventRows(): Promise<EventRow[]> {
  return db.transaction("r", ["events", "eventSeries", "notes"], async () => {
    const series = byId(await tableOf("eventSeries").toArray());
    const events = (await tableOf("events").toArray()).filter((event) => event.archivedAt === undefined);
    const rows: EventRow[] = [];
    for (const event of events)
      rows.push({
        event,
        series: event.seriesId === undefined ? undefined : series.get(event.seriesId),
        cards: await tableOf("notes").where("eventId").equals(event.id).count(),
      });
    return rows.sort((a, b) => (b.event.date ?? "").localeCompare(a.event.date ?? ""));
  });
}

/** What every part of an event's page needs. */
export type EventFrameData = {
  event: RecordOf<"events">;
  /** In the order of the plan. */
  slots: readonly RecordOf<"slots">[];
};

/** One event with its plan, or null when it is not there (any more). */
export function eventFrame(id: string): Promise<EventFrameData | null> {
  return db.transaction("r", ["events", "slots"], async () => {
    const event = await tableOf("events").get(id);
    if (!event) return null;
    return { event, slots: inOrder(await tableOf("slots").where("eventId").equals(id).toArray()) };
  });
}
