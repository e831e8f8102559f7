import type { RecordOf } from "@shared/domain/kinds";
import { asMade, inOrder } from "@shared/domain/workspace";
import type { CaptureKind } from "../commands/eventRun";
import { db, tableOf } from "../db";

/** One line of what was noted down last. */
export type Captured = { id: string; kind: CaptureKind; code?: string; text: string; at: string };

const kinds = ["notes", "decisions", "actionItems", "logEntries", "parkedTopics"] as const;

/** What was noted down last at an event, the newest first. */
export function newestCaptured(eventId: string, most: number): Promise<Captured[]> {
  return db.transaction("r", [...kinds], async () => {
    const ofEvent = <K extends (typeof kinds)[number]>(kind: K) =>
      tableOf(kind).where("eventId").equals(eventId).toArray() as Promise<RecordOf<K>[]>;
    const [notes, decisions, tasks, log, parked] = await Promise.all([
      ofEvent("notes"),
      ofEvent("decisions"),
      ofEvent("actionItems"),
      ofEvent("logEntries"),
      ofEvent("parkedTopics"),
    ]);
    const all: Captured[] = [
      ...notes.map(
        ({ id, code, text, createdAt }) => ({ id, kind: "card", code, text, at: createdAt }) as const,
      ),
      ...decisions.map(
        ({ id, code, text, createdAt }) => ({ id, kind: "decision", code, text, at: createdAt }) as const,
      ),
      ...tasks.map(
        ({ id, code, title, createdAt }) => ({ id, kind: "task", code, text: title, at: createdAt }) as const,
      ),
      ...log.map(({ id, kind, text, at }) => ({ id, kind, text, at })),
      ...parked.map(({ id, text, createdAt }) => ({ id, kind: "parked", text, at: createdAt }) as const),
    ];
    return all.sort((a, b) => b.at.localeCompare(a.at)).slice(0, most);
  });
}

/**
 * Open items of the inbox for the room to sort: those that came of the event's cards and parked topics, or else all.
 */
export function itemsToSort(eventId: string): Promise<string[]> {
  return db.transaction("r", ["inboxItems", "notes", "clusters", "parkedTopics", "sessions"], async () => {
    const open = inOrder(await tableOf("inboxItems").where("state").equals("new").toArray()).filter(
      ({ archivedAt }) => archivedAt === undefined,
    );
    const ofEvent = await Promise.all(
      (["notes", "clusters", "parkedTopics", "sessions"] as const).map((kind) =>
        tableOf(kind).where("eventId").equals(eventId).toArray(),
      ),
    );
    const came = new Set(ofEvent.flat().flatMap(({ results }) => results.map(({ id }) => id)));
    const own = open.filter(({ id }) => came.has(id));
    return (own.length > 0 ? own : open).map(({ id }) => id);
  });
}

/** What the room has agreed on at an event, in the order it came. */
export type EventResults = {
  decisions: readonly RecordOf<"decisions">[];
  tasks: readonly RecordOf<"actionItems">[];
  persons: readonly RecordOf<"persons">[];
};

export function eventResults(eventId: string): Promise<EventResults> {
  return db.transaction("r", ["decisions", "actionItems", "persons"], async () => {
    const decisions = await tableOf("decisions").where("eventId").equals(eventId).toArray();
    const tasks = await tableOf("actionItems").where("eventId").equals(eventId).toArray();
    const persons = await tableOf("persons").toArray();
    return { decisions: decisions.sort(asMade), tasks: tasks.sort(asMade), persons };
  });
}
