import { isPending } from "@shared/domain/events/actionItem";
import { earlierInSeries, type OpenPoints, openPointsOf } from "@shared/domain/events/carryOver";
import { inListOrder, periodOf } from "@shared/domain/events/period";
import { ownerInWords } from "@shared/domain/events/taskOwner";
import type { RecordOf } from "@shared/domain/kinds";
import { byId, inOrder } from "@shared/domain/workspace";
import { db, tableOf } from "../db";

/** One line of the list of events. */
export type EventRow = {
  id: string;
  event: RecordOf<"events">;
  series?: RecordOf<"eventSeries">;
  points: number;
  people: number;
  cards: number;
  /** Tasks of it somebody still has to do. */
  openTasks: number;
};

/** Events in use or in the archive, and how many are archived. */
export function eventRows({ archived }: { archived: boolean }): Promise<{
  rows: EventRow[];
  archivedCount: number;
}> {
  const tables = ["events", "eventSeries", "notes", "slots", "participants", "actionItems"] as const;
  return db.transaction("r", [...tables], async () => {
    const [series, events] = await Promise.all([
      tableOf("eventSeries").toArray().then(byId),
      tableOf("events").toArray(),
    ]);
    const isArchived = ({ archivedAt }: RecordOf<"events">) => archivedAt !== undefined;
    const count = (kind: "notes" | "slots" | "participants", id: string) =>
      tableOf(kind).where("eventId").equals(id).count();
    const rows = await Promise.all(
      events
        .filter((event) => isArchived(event) === archived)
        .map(async (event) => ({
          id: event.id,
          event,
          series: event.seriesId === undefined ? undefined : series.get(event.seriesId),
          points: await count("slots", event.id),
          people: await count("participants", event.id),
          cards: await count("notes", event.id),
          openTasks: await tableOf("actionItems").where("eventId").equals(event.id).filter(isPending).count(),
        })),
    );
    return { rows, archivedCount: events.filter(isArchived).length };
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

/** Persons, units and participants of an event. */
export type EventPeople = {
  /** In their order. */
  participants: readonly RecordOf<"participants">[];
  persons: readonly RecordOf<"persons">[];
  /** In their order. */
  units: readonly RecordOf<"orgUnits">[];
};

/** Who takes part, with everybody who could. */
export function eventPeople(eventId: string): Promise<EventPeople> {
  return db.transaction("r", ["participants", "persons", "orgUnits"], async () => {
    const [participants, persons, units] = await Promise.all([
      tableOf("participants").where("eventId").equals(eventId).toArray(),
      tableOf("persons").toArray(),
      tableOf("orgUnits").toArray(),
    ]);
    return { participants: inOrder(participants), persons, units: inOrder(units) };
  });
}

/** What earlier events of the series left open, with those events by id. */
export type CarriedOver = OpenPoints<RecordOf<"decisions">, RecordOf<"actionItems">> & {
  earlier: ReadonlyMap<string, RecordOf<"events">>;
  /** Names of those who have a task, by person; a restricted person is not named. */
  owners: ReadonlyMap<string, string>;
};

/**
 * Deferred decisions and unfinished tasks of the earlier events of the series, for the first point of an event's
 * plan; always as they stand now. Nothing where the event is not part of a series.
 */
export function openPoints(eventId: string): Promise<CarriedOver> {
  return db.transaction("r", ["events", "decisions", "actionItems", "persons"], async () => {
    const event = await tableOf("events").get(eventId);
    if (event?.seriesId === undefined)
      return { decisions: [], tasks: [], earlier: new Map(), owners: new Map() };
    const siblings = await tableOf("events").where("seriesId").equals(event.seriesId).toArray();
    const earlier = earlierInSeries(event, siblings);
    const [decisions, tasks] = await Promise.all([
      tableOf("decisions").toArray(),
      tableOf("actionItems").toArray(),
    ]);
    const open = openPointsOf(earlier, decisions, tasks);
    const persons = await tableOf("persons").bulkGet(open.tasks.flatMap(({ ownerId }) => ownerId ?? []));
    const owners = new Map(
      persons.flatMap((person) => (person && !person.restricted ? [[person.id, person.displayName]] : [])),
    );
    return { ...open, earlier: byId(earlier), owners };
  });
}

/** How much an event that follows this one would have to begin with. */
export function openAfter(eventId: string): Promise<number> {
  return db.transaction("r", ["events", "decisions", "actionItems"], async () => {
    const event = await tableOf("events").get(eventId);
    if (!event) return 0;
    const siblings =
      event.seriesId === undefined
        ? []
        : await tableOf("events").where("seriesId").equals(event.seriesId).toArray();
    const open = openPointsOf(
      [event, ...earlierInSeries(event, siblings)],
      await tableOf("decisions").toArray(),
      await tableOf("actionItems").toArray(),
    );
    return open.decisions.length + open.tasks.length;
  });
}

/** All series, and the events of one of them by their day. */
export function seriesWithEvents(seriesId: string | undefined): Promise<{
  all: RecordOf<"eventSeries">[];
  events: RecordOf<"events">[];
}> {
  return db.transaction("r", ["events", "eventSeries"], async () => {
    const all = await tableOf("eventSeries").toArray();
    const events =
      seriesId === undefined ? [] : await tableOf("events").where("seriesId").equals(seriesId).toArray();
    const day = ({ date }: RecordOf<"events">) => date ?? "9999";
    return { all, events: events.sort((a, b) => day(a).localeCompare(day(b))) };
  });
}

/**
 * What the overview tells of events: the next ones, decisions that were put off and not taken since, and every task
 * somebody still has to do, by its day.
 */
export type EventsAhead = {
  coming: readonly RecordOf<"events">[];
  decisions: readonly { decision: RecordOf<"decisions">; from?: RecordOf<"events"> }[];
  tasks: readonly { task: RecordOf<"actionItems">; from?: RecordOf<"events">; owner: string }[];
};

/**
 * Events from a day on that are not archived, and what is open with who has it; `unnamed` stands for somebody who
 * is not named (Art. 18 GDPR).
 */
export function eventsAhead(today: string, unnamed: string): Promise<EventsAhead> {
  return db.transaction("r", ["events", "decisions", "actionItems", "persons"], async () => {
    const [all, decisions, pending] = await Promise.all([
      tableOf("events").toArray(),
      tableOf("decisions").toArray(),
      tableOf("actionItems").filter(isPending).toArray(),
    ]);
    const persons = byId(
      (await tableOf("persons").bulkGet(pending.flatMap(({ ownerId }) => ownerId ?? []))).flatMap(
        (person) => person ?? [],
      ),
    );
    const events = byId(all);
    const nameOf = (id: string) => {
      const person = persons.get(id);
      return person?.restricted ? undefined : person?.displayName;
    };
    return {
      coming: inListOrder(
        all.filter((event) => event.archivedAt === undefined && periodOf(event, today) === "coming"),
        (event) => event,
        today,
      ),
      decisions: openPointsOf(all, decisions, []).decisions.map((decision) => ({
        decision,
        from: decision.eventId === undefined ? undefined : events.get(decision.eventId),
      })),
      tasks: pending
        .sort((a, b) => (a.due ?? "9999").localeCompare(b.due ?? "9999"))
        .map((task) => ({
          task,
          from: task.eventId === undefined ? undefined : events.get(task.eventId),
          owner: ownerInWords(task, nameOf, unnamed),
        })),
    };
  });
}
