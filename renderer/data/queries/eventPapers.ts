import type { Deliverable, DeliverableOptions } from "@shared/deliverables/deliverable";
import { defaultOptions } from "@shared/deliverables/options";
import { isPending } from "@shared/domain/events/actionItem";
import { fateOf, noteGraph } from "@shared/domain/events/fate";
import { forumOf } from "@shared/domain/events/forum";
import { placeOf } from "@shared/domain/events/sessionPlan";
import { ownerInWords } from "@shared/domain/events/taskOwner";
import type { RecordOf } from "@shared/domain/kinds";
import { mayBeSeenBy } from "@shared/domain/record";
import type { Language } from "@shared/i18n/words";
import { deadlineEntry, decisionEntry, eventEntry, taskEntry } from "@shared/transfer/ics/eventCalendar";
import type { IcsComponent } from "@shared/transfer/ics/icsText";
import { db, tableOf } from "../db";
import type { DocumentRequest } from "../workers/exportJob";
import { documentBasis } from "./exports";

/** What there is to hand out after an event. */
export type EventPapers = {
  /** Cards nobody has decided about. */
  openCards: number;
  /** Decisions, tasks, clusters and sessions that are marked public. */
  released: number;
  tasks: number;
  decisions: number;
  /** Whether a session has a place in the plan of sessions. */
  hasPlan: boolean;
};

const tables = ["notes", "clusters", "decisions", "actionItems", "sessions"] as const;

const ofEvent = <K extends (typeof tables)[number]>(kind: K, eventId: string) =>
  tableOf(kind).where("eventId").equals(eventId).toArray() as Promise<RecordOf<K>[]>;

/** What an event has to hand out, and what is still missing for it. */
export function papersOf(eventId: string): Promise<EventPapers> {
  return db.transaction("r", tables, async () => {
    const notes = await ofEvent("notes", eventId);
    const clusters = await ofEvent("clusters", eventId);
    const decisions = await ofEvent("decisions", eventId);
    const tasks = await ofEvent("actionItems", eventId);
    const sessions = await ofEvent("sessions", eventId);
    const graph = noteGraph(notes, clusters);
    return {
      openCards: notes.filter(({ id }) => fateOf(graph, id).fate === "open").length,
      released: [...clusters, ...decisions, ...tasks, ...sessions].filter(
        ({ sensitivity }) => sensitivity === "public",
      ).length,
      tasks: tasks.length,
      decisions: decisions.length,
      hasPlan: sessions.some((session) => placeOf(session) !== undefined),
    };
  });
}

/** A document about one event, with the house's sections and what differs from the usual options. */
export async function paperRequest(
  deliverable: Deliverable,
  eventId: string,
  { language, today, ...differing }: { language: Language; today: string } & Partial<DeliverableOptions>,
): Promise<DocumentRequest> {
  const basis = await documentBasis(deliverable);
  return {
    deliverable: deliverable.id,
    language,
    options: {
      ...defaultOptions(deliverable, basis, today),
      sections: basis.setting?.sections ?? [],
      recordIds: [eventId],
      ...differing,
    },
  };
}

/** What a calendar file can hold: the day itself, tasks for task lists, or deadlines as entries of the calendar. */
export const calendarContents = ["event", "tasks", "deadlines"] as const;
export type CalendarContent = (typeof calendarContents)[number];

type CalendarWords = {
  result: (decision: RecordOf<"decisions">) => string;
  /** The body that met, where nothing else says who decided. */
  body: (kind: RecordOf<"events">["kind"]) => string;
  owner: (who: string, withWhom: string) => string;
  /** Who has a task without being named to readers of the file. */
  unnamed: string;
};

/**
 * Entries of a calendar file about an event, for readers inside the house: what is confidential stays out, and so
 * does who is restricted. Decisions come with the tasks as with the deadlines.
 */
export function calendarOf(
  eventId: string,
  content: CalendarContent,
  words: CalendarWords,
): Promise<IcsComponent[]> {
  return db.transaction("r", ["events", "decisions", "actionItems", "persons"], async () => {
    const event = await tableOf("events").get(eventId);
    if (!event || content === "event") return event ? eventEntry(event) : [];
    const isInside = ({ sensitivity }: { sensitivity: RecordOf<"events">["sensitivity"] }) =>
      mayBeSeenBy(sensitivity, "internal");
    const persons = new Map(
      (await tableOf("persons").toArray())
        .filter((person) => isInside(person) && !person.restricted)
        .map(({ id, displayName }) => [id, displayName]),
    );
    const decisions = (await ofEvent("decisions", eventId)).filter(isInside);
    const tasks = (await ofEvent("actionItems", eventId)).filter(isInside);
    const who = (task: RecordOf<"actionItems">) =>
      words.owner(
        ownerInWords(task, (id) => persons.get(id), words.unnamed),
        task.withWhom,
      );
    return [
      ...decisions.flatMap((decision) =>
        decisionEntry({ ...decision, forum: forumOf(decision, event, words.body) }, words.result(decision)),
      ),
      ...tasks.flatMap((task) =>
        content === "tasks"
          ? [taskEntry(task, who(task))]
          : isPending(task)
            ? deadlineEntry(task, who(task))
            : [],
      ),
    ];
  });
}

/** The survey of an event with the sheets that were entered; none before it was made. */
export type EventSurvey = {
  survey: RecordOf<"surveys"> | undefined;
  sheets: readonly RecordOf<"surveyResponses">[];
};

/** The survey of an event; where a file brings several, the first. */
export function surveyOf(eventId: string): Promise<EventSurvey> {
  return db.transaction("r", ["surveys", "surveyResponses"], async () => {
    const surveys = await tableOf("surveys").where("eventId").equals(eventId).toArray();
    const [survey] = surveys.sort((a, b) => a.createdAt.localeCompare(b.createdAt));
    const sheets = survey
      ? await tableOf("surveyResponses").where("surveyId").equals(survey.id).toArray()
      : [];
    return { survey, sheets };
  });
}
