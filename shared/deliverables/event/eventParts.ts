import { earlierInSeries } from "../../domain/events/carryOver";
import { type NoteGraph, noteGraph } from "../../domain/events/fate";
import type { KindName, RecordOf } from "../../domain/kinds";
import { asMade, inOrder, type Workspace } from "../../domain/workspace";

/** One event with everything that belongs to it, as far as the audience may see it. */
export type EventParts = {
  event: RecordOf<"events">;
  slots: readonly RecordOf<"slots">[];
  participants: readonly RecordOf<"participants">[];
  notes: readonly RecordOf<"notes">[];
  clusters: readonly RecordOf<"clusters">[];
  graph: NoteGraph;
  /** Votes the room has seen the result of. */
  rounds: readonly RecordOf<"voteRounds">[];
  allRounds: readonly RecordOf<"voteRounds">[];
  decisions: readonly RecordOf<"decisions">[];
  tasks: readonly RecordOf<"actionItems">[];
  parked: readonly RecordOf<"parkedTopics">[];
  reflections: readonly RecordOf<"roleReflections">[];
  /** By clock time. */
  log: readonly RecordOf<"logEntries">[];
  sessions: readonly RecordOf<"sessions">[];
  surveys: readonly RecordOf<"surveys">[];
  photos: readonly RecordOf<"photos">[];
  regions: readonly RecordOf<"photoRegions">[];
  series?: RecordOf<"eventSeries">;
  /** The next event of its series, where there is one already. */
  following?: RecordOf<"events">;
};

type Part = KindName & keyof Workspace;

/** Gathers an event's parts; lists people ordered stay in that order, the others go by number or time. */
export function eventParts(workspace: Workspace, event: RecordOf<"events">): EventParts {
  const own = <K extends Part>(kind: K): RecordOf<K>[] =>
    (workspace[kind] as (RecordOf<K> & { eventId?: string })[]).filter(({ eventId }) => eventId === event.id);
  const notes = inOrder(own("notes"));
  const clusters = inOrder(own("clusters"));
  return {
    event,
    slots: inOrder(own("slots")),
    participants: inOrder(own("participants")),
    notes,
    clusters,
    graph: noteGraph(notes, clusters),
    rounds: inOrder(own("voteRounds")).filter(({ state }) => state !== "open"),
    allRounds: inOrder(own("voteRounds")),
    decisions: own("decisions").sort(asMade),
    tasks: own("actionItems").sort(asMade),
    parked: inOrder(own("parkedTopics")),
    reflections: inOrder(own("roleReflections")),
    log: own("logEntries").sort((a, b) => a.at.localeCompare(b.at) || asMade(a, b)),
    sessions: inOrder(own("sessions")),
    surveys: own("surveys"),
    photos: inOrder(own("photos")),
    regions: inOrder(own("photoRegions")),
    series: workspace.eventSeries.find(({ id }) => id === event.seriesId),
    following: followingOf(workspace.events, event),
  };
}

function followingOf(events: readonly RecordOf<"events">[], event: RecordOf<"events">) {
  if (event.seriesId === undefined) return undefined;
  const later = events.filter((other) => earlierInSeries(other, events).some(({ id }) => id === event.id));
  return later.sort((a, b) => (a.date ?? "9999").localeCompare(b.date ?? "9999"))[0];
}
