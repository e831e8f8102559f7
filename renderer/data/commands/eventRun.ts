import { currentSlot } from "@shared/domain/events/run";
import type { KindName, RecordOf } from "@shared/domain/kinds";
import { positionAtEnd } from "@shared/positions";
import { command } from "../command";
import { tableOf } from "../db";
import type { Writer } from "../writer";

const slotsOf = (eventId: string) => tableOf("slots").where("eventId").equals(eventId).toArray();

/** Leaves every point that is under way, but one. */
async function leaveOthers(write: Writer, eventId: string, slotId?: string): Promise<void> {
  for (const slot of await slotsOf(eventId))
    if (slot.id !== slotId && slot.startedAt !== undefined && slot.endedAt === undefined)
      await write.update("slots", slot.id, { endedAt: new Date().toISOString() });
}

/**
 * Takes up a point of the plan, whichever it is: the one under way is left. A point that is taken up again keeps
 * the moment it first began. An event that was being prepared is run from now on.
 */
export const enterSlot = command("room.enter", async (write, slotId: string): Promise<void> => {
  const slot = await write.get("slots", slotId);
  write.describe({ title: slot.title });
  await leaveOthers(write, slot.eventId, slotId);
  await write.update("slots", slotId, {
    startedAt: slot.startedAt ?? new Date().toISOString(),
    endedAt: undefined,
  });
  const event = await write.get("events", slot.eventId);
  if (event.stage === "prepare") await write.update("events", event.id, { stage: "run" });
});

/** Leaves the point under way without taking up another: the end of the plan. */
export const finishRun = command("room.finish", async (write, eventId: string): Promise<void> => {
  const current = currentSlot(await slotsOf(eventId));
  write.describe({ title: current?.title ?? "" });
  await leaveOthers(write, eventId);
});

/** Forgets when the points of a plan began and ended, after a rehearsal. */
export const resetRun = command("room.reset", async (write, eventId: string): Promise<void> => {
  write.describe({ title: (await write.get("events", eventId)).title });
  for (const { id } of await slotsOf(eventId))
    await write.update("slots", id, { startedAt: undefined, endedAt: undefined });
});

/** What can be noted down while people talk. */
export const captureKinds = ["card", "decision", "task", "note", "incident", "parked"] as const;
export type CaptureKind = (typeof captureKinds)[number];

export type Capture = {
  eventId: string;
  /** The point under way, which cards and decisions belong to. */
  slotId?: string;
  kind: CaptureKind;
  text: string;
  /** When it was said: the moment Enter was pressed, not that of saving. */
  at: string;
  /** Calendar day a decision is dated. */
  day: string;
};

/** Notes down one thing with what is known at that moment; the rest is added when there is time. */
export const capture = command("room.capture", async (write, given: Capture): Promise<void> => {
  const { eventId, slotId, kind, text, at, day } = given;
  write.describe({ title: text });
  if (kind === "decision") await write.create("decisions", { eventId, slotId, text, date: day });
  else if (kind === "task") await write.create("actionItems", { eventId, title: text });
  else if (kind === "card")
    await write.create("notes", { eventId, slotId, text, position: await atEnd("notes", eventId) });
  else if (kind === "parked")
    await write.create("parkedTopics", { eventId, text, position: await atEnd("parkedTopics", eventId) });
  else await write.create("logEntries", { eventId, at, text, kind });
});

async function atEnd(kind: Extract<KindName, "notes" | "parkedTopics">, eventId: string): Promise<string> {
  const siblings: RecordOf<typeof kind>[] = await tableOf(kind).where("eventId").equals(eventId).toArray();
  return positionAtEnd(siblings);
}
