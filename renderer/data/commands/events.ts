import type { DraftOf, KindName, RecordOf } from "@shared/domain/kinds";
import { positionsAtEnd } from "@shared/positions";
import { command } from "../command";
import { tableOf } from "../db";
import { removeEmptySeries } from "./eventSeries";

/** What an event can be made with: its plan and its people, in their order. */
export type EventParts = {
  slots?: readonly Omit<DraftOf<"slots">, "eventId">[];
  participants?: readonly Omit<DraftOf<"participants">, "eventId">[];
};

/** Makes an event with its plan and its people. */
export const addEvent = command(
  "events.add",
  async (write, draft: DraftOf<"events">, parts: EventParts = {}): Promise<RecordOf<"events">> => {
    const event = await write.create("events", draft);
    const { slots = [], participants = [] } = parts;
    await write.createMany("slots", placed(slots, event.id));
    await write.createMany("participants", placed(participants, event.id));
    write.describe({ title: event.title });
    return event;
  },
);

/** Drafts as parts of an event, in the order given. */
function placed<D extends object>(drafts: readonly D[], eventId: string) {
  const positions = positionsAtEnd([], drafts.length);
  return drafts.map((draft, at) => ({ ...draft, eventId, position: positions[at] }));
}

/** What belongs to an event and goes with it, each kind before those it refers to. */
const parts = [
  "photoRegions",
  "voteRounds",
  "logEntries",
  "roleReflections",
  "parkedTopics",
  "participants",
] as const satisfies readonly KindName[];

/** Removes an event with everything that belongs to it; one undo brings all of it back. */
export const removeEvent = command("events.remove", async (write, id: string): Promise<void> => {
  const event = await write.get("events", id);
  write.describe({ title: event.title });
  const ofEvent = async (
    kind: (typeof parts)[number] | "surveys" | "sessions" | "decisions" | "actionItems" | "slots",
  ) => (await tableOf(kind).where("eventId").equals(id).primaryKeys()) as string[];
  for (const surveyId of await ofEvent("surveys")) {
    for (const sheet of await tableOf("surveyResponses").where("surveyId").equals(surveyId).primaryKeys())
      await write.remove("surveyResponses", sheet);
    await write.remove("surveys", surveyId);
  }
  for (const kind of parts) for (const part of await ofEvent(kind)) await write.remove(kind, part);
  for (const photo of await tableOf("photos").where("eventId").equals(id).toArray()) {
    await write.remove("photos", photo.id);
    await write.remove("photoFiles", photo.fileId);
  }
  for (const noteId of await newestFirst(id)) await write.remove("notes", noteId);
  for (const clusterId of await tableOf("clusters").where("eventId").equals(id).primaryKeys())
    await write.remove("clusters", clusterId);
  for (const kind of ["sessions", "decisions", "actionItems", "slots"] as const)
    for (const part of await ofEvent(kind)) await write.remove(kind, part);
  await write.remove("events", id);
  if (event.seriesId !== undefined) await removeEmptySeries(write, event.seriesId);
});

/** Cards of an event, each before those it was made of. */
async function newestFirst(eventId: string): Promise<string[]> {
  const notes = await tableOf("notes").where("eventId").equals(eventId).toArray();
  const left = new Map(notes.map((note) => [note.id, note]));
  const ordered: string[] = [];
  while (left.size > 0) {
    const used = new Set([...left.values()].flatMap(({ originIds }) => originIds));
    const free = [...left.keys()].filter((id) => !used.has(id));
    // A circle cannot come from merging and splitting; a file could hold one, and it must be removable too.
    for (const id of free.length > 0 ? free : [...left.keys()]) {
      ordered.push(id);
      left.delete(id);
    }
  }
  return ordered;
}
