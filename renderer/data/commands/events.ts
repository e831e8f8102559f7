import type { DraftOf, KindName, RecordOf } from "@shared/domain/kinds";
import { command } from "../command";
import { tableOf } from "../db";

/** Makes an event. */
export const addEvent = command(
  "events.add",
  async (write, draft: DraftOf<"events">): Promise<RecordOf<"events">> => {
    const event = await write.create("events", draft);
    write.describe({ title: event.title });
    return event;
  },
);

/** What belongs to an event and goes with it, each kind before those it refers to. */
const parts = [
  "voteRounds",
  "logEntries",
  "roleReflections",
  "parkedTopics",
  "sessions",
  "participants",
] as const satisfies readonly KindName[];

/** Removes an event with everything that belongs to it; one undo brings all of it back. */
export const removeEvent = command("events.remove", async (write, id: string): Promise<void> => {
  write.describe({ title: (await write.get("events", id)).title });
  const ofEvent = async (kind: (typeof parts)[number] | "surveys" | "decisions" | "actionItems" | "slots") =>
    (await tableOf(kind).where("eventId").equals(id).primaryKeys()) as string[];
  for (const surveyId of await ofEvent("surveys")) {
    for (const sheet of await tableOf("surveyResponses").where("surveyId").equals(surveyId).primaryKeys())
      await write.remove("surveyResponses", sheet);
    await write.remove("surveys", surveyId);
  }
  for (const kind of parts) for (const part of await ofEvent(kind)) await write.remove(kind, part);
  for (const noteId of await newestFirst(id)) await write.remove("notes", noteId);
  for (const clusterId of await tableOf("clusters").where("eventId").equals(id).primaryKeys())
    await write.remove("clusters", clusterId);
  for (const kind of ["decisions", "actionItems", "slots"] as const)
    for (const part of await ofEvent(kind)) await write.remove(kind, part);
  await write.remove("events", id);
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
