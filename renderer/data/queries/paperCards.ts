import type { CardBatch } from "@shared/domain/events/cardBatch";
import type { RecordOf } from "@shared/domain/kinds";
import { inOrder } from "@shared/domain/workspace";
import { db, tableOf } from "../db";

/** What there is to know before cards are printed or typed in. */
export type PaperCards = {
  batches: readonly CardBatch[];
  elsewhere: readonly { title: string; batches: readonly CardBatch[] }[];
  /** Text of each card typed in, by the code of its paper. */
  typed: ReadonlyMap<string, string>;
  units: readonly RecordOf<"orgUnits">[];
  /** When it was read (`performance.now()`). */
  readAt: number;
};

/** The cards printed for an event and for others, and which of them have been typed in. */
export async function paperCardsOf(eventId: string): Promise<PaperCards> {
  const readAt = performance.now();
  const [events, notes, units] = await db.transaction("r", ["events", "notes", "orgUnits"], async () =>
    Promise.all([
      tableOf("events").toArray(),
      tableOf("notes").where("eventId").equals(eventId).toArray(),
      tableOf("orgUnits").toArray(),
    ]),
  );
  return {
    batches: events.find(({ id }) => id === eventId)?.cardBatches ?? [],
    elsewhere: events
      .filter(({ id, cardBatches }) => id !== eventId && cardBatches.length > 0)
      .map(({ title, cardBatches }) => ({ title, batches: cardBatches })),
    typed: new Map(notes.flatMap(({ paperCode, text }) => (paperCode ? [[paperCode, text]] : []))),
    units: inOrder(units.filter(({ archivedAt }) => archivedAt === undefined)),
    readAt,
  };
}
