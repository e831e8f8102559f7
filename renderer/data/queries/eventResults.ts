import type { Result } from "@shared/domain/events/fate";
import type { RecordOf } from "@shared/domain/kinds";
import { asMade, inOrder } from "@shared/domain/workspace";
import { db, tableOf } from "../db";
import { type Outcome, outcomesOf } from "./board";

/** What an event agreed on, in the order it was said. */
export type EventResults = {
  decisions: readonly RecordOf<"decisions">[];
  tasks: readonly RecordOf<"actionItems">[];
  /** In their order. */
  parked: readonly RecordOf<"parkedTopics">[];
  /** By clock time. */
  log: readonly RecordOf<"logEntries">[];
  /** In their order. */
  reflections: readonly RecordOf<"roleReflections">[];
  participants: readonly RecordOf<"participants">[];
  /** Everybody who may be named. */
  persons: readonly RecordOf<"persons">[];
  /** What parked topics became, by the id of the record. */
  outcomes: ReadonlyMap<string, Outcome>;
};

const kinds = [
  "decisions",
  "actionItems",
  "parkedTopics",
  "logEntries",
  "roleReflections",
  "participants",
] as const;

/** Decisions, tasks, parked topics, the log and the role reflections of an event. */
export async function resultsOfEvent(eventId: string): Promise<EventResults> {
  const found = await db.transaction("r", [...kinds, "persons"], async () => {
    const ofEvent = <K extends (typeof kinds)[number]>(kind: K) =>
      tableOf(kind).where("eventId").equals(eventId).toArray() as Promise<RecordOf<K>[]>;
    const [decisions, tasks, parked, log, reflections, participants, persons] = await Promise.all([
      ofEvent("decisions"),
      ofEvent("actionItems"),
      ofEvent("parkedTopics"),
      ofEvent("logEntries"),
      ofEvent("roleReflections"),
      ofEvent("participants"),
      tableOf("persons").toArray(),
    ]);
    return {
      decisions: decisions.sort(asMade),
      tasks: tasks.sort(asMade),
      parked: inOrder(parked),
      log: log.sort((a, b) => a.at.localeCompare(b.at) || asMade(a, b)),
      reflections: inOrder(reflections),
      participants: inOrder(participants),
      persons: persons.filter(({ restricted, archivedAt }) => !restricted && archivedAt === undefined),
    };
  });
  const results: Result[] = found.parked.flatMap((topic) => topic.results);
  return { ...found, outcomes: await outcomesOf(results) };
}
