import type { ChecklistItem } from "@shared/domain/events/event";
import type { DraftOf, RecordOf } from "@shared/domain/kinds";
import { inOrder } from "@shared/domain/workspace";
import { positionsAtEnd } from "@shared/positions";
import { command } from "../command";
import { tableOf } from "../db";
import { placeAmong } from "../positions";

const slotsOf = (eventId: string): Promise<string[]> =>
  tableOf("slots").where("eventId").equals(eventId).primaryKeys();

/** A point to be made; its id may be known before, so that the next one can be put behind it. */
type NewSlot = Omit<DraftOf<"slots">, "position"> & { id?: string };

/** Adds a point behind another one, before all where `after` is null, at the end where it is not given. */
export const addSlot = command(
  "events.addSlot",
  async (write, draft: NewSlot, after?: string | null): Promise<RecordOf<"slots">> => {
    const position = await placeAmong(write, "slots", await slotsOf(draft.eventId), after);
    const slot = await write.create("slots", { ...draft, position });
    write.describe({ title: slot.title });
    return slot;
  },
);

/** Moves a point behind another one of its plan, or before all of them where `after` is null. */
export const moveSlot = command(
  "events.moveSlot",
  async (write, id: string, after: string | null): Promise<void> => {
    const slot = await write.get("slots", id);
    const others = (await slotsOf(slot.eventId)).filter((other) => other !== id);
    await write.update("slots", id, { position: await placeAmong(write, "slots", others, after) });
    write.describe({ title: slot.title });
  },
);

/** Puts the same point once more behind itself; when it happened belongs to the first one alone. */
export const duplicateSlot = command(
  "events.duplicateSlot",
  async (write, id: string): Promise<RecordOf<"slots">> => {
    const { createdAt: _created, updatedAt: _updated, ...slot } = await write.get("slots", id);
    const position = await placeAmong(write, "slots", await slotsOf(slot.eventId), id);
    const copy = await write.create("slots", {
      ...slot,
      id: crypto.randomUUID(),
      position,
      fixedStart: undefined,
      startedAt: undefined,
      endedAt: undefined,
    });
    write.describe({ title: slot.title });
    return copy;
  },
);

/** Adds people to an event, in the order given. */
export const addPeople = command(
  "events.addPeople",
  async (
    write,
    eventId: string,
    people: readonly Omit<DraftOf<"participants">, "eventId" | "position">[],
  ): Promise<void> => {
    const siblings = await tableOf("participants").where("eventId").equals(eventId).toArray();
    const positions = positionsAtEnd(inOrder(siblings), people.length);
    await write.createMany(
      "participants",
      people.map((one, at) => ({ ...one, eventId, position: positions[at] })),
    );
    write.describe({ title: (await write.get("events", eventId)).title, count: people.length });
  },
);

/** What can be done with one line of a checklist. */
export type ChecklistChange =
  | { add: Omit<ChecklistItem, "id" | "done"> }
  | { id: string; to: Partial<Pick<ChecklistItem, "text" | "done">> }
  | { remove: string };

/** Changes one line of an event's checklist as it stands now, so that two quick ticks both count. */
export const changeChecklist = command(
  "events.changeChecklist",
  async (write, eventId: string, change: ChecklistChange): Promise<void> => {
    const { title, checklist } = await write.get("events", eventId);
    await write.update("events", eventId, { checklist: changed(checklist, change) });
    write.describe({ title });
  },
);

function changed(checklist: readonly ChecklistItem[], change: ChecklistChange): ChecklistItem[] {
  if ("add" in change) return [...checklist, { ...change.add, id: crypto.randomUUID(), done: false }];
  if ("remove" in change) return checklist.filter(({ id }) => id !== change.remove);
  return checklist.map((item) => (item.id === change.id ? { ...item, ...change.to } : item));
}
