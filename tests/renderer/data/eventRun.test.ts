import { undo } from "@renderer/data/command";
import { type CaptureKind, capture, enterSlot, finishRun, resetRun } from "@renderer/data/commands/eventRun";
import { createRecord } from "@renderer/data/commands/records";
import { db, tableOf } from "@renderer/data/db";
import { stopSending } from "@renderer/data/outerJournal";
import { eventResults, newestCaptured } from "@renderer/data/queries/eventRun";
import { startWorkspace } from "@renderer/data/start";
import { inOrder } from "@shared/domain/workspace";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));

let eventId = "";
let slotIds: string[] = [];
beforeEach(async () => {
  await startWorkspace();
  eventId = (await createRecord("events", { title: "Klausur" })).id;
  slotIds = [];
  for (const position of ["a0", "a1", "a2"])
    slotIds.push((await createRecord("slots", { eventId, title: position, position })).id);
});
afterEach(async () => {
  await stopSending();
  await db.delete({ disableAutoOpen: false });
});

const slots = async () => inOrder(await tableOf("slots").where("eventId").equals(eventId).toArray());
/** Of each point, whether it was begun and whether it was left. */
const course = async () =>
  (await slots()).map(({ startedAt, endedAt }) => `${startedAt ? "begun" : "-"} ${endedAt ? "left" : "-"}`);
const enter = (at: number) => enterSlot(slotIds[at] ?? "");

test("taking up a point leaves the one before and begins the event; one undo takes that back", async () => {
  await enter(0);
  await enter(2);
  expect(await course()).toEqual(["begun left", "- -", "begun -"]);
  expect((await tableOf("events").get(eventId))?.stage).toBe("run");
  await undo();
  expect(await course()).toEqual(["begun -", "- -", "- -"]);
});

test("a point that is taken up again keeps the moment it first began", async () => {
  await enter(0);
  const first = (await slots())[0]?.startedAt;
  await enter(1);
  await enter(0);
  expect((await slots())[0]).toMatchObject({ startedAt: first });
  expect(await course()).toEqual(["begun -", "begun left", "- -"]);
});

test("the end of the course leaves the last point, the start over forgets all times", async () => {
  await enter(1);
  await finishRun(eventId);
  expect(await course()).toEqual(["- -", "begun left", "- -"]);
  await resetRun(eventId);
  expect(await course()).toEqual(["- -", "- -", "- -"]);
});

test("what is noted down in the room is stored with all that is known, in the order it was said", async () => {
  const note = (kind: CaptureKind, text: string) =>
    capture({ eventId, slotId: slotIds[0], kind, text, at: "2026-11-16T09:20:00.000Z", day: "2026-11-16" });
  await Promise.all([note("card", "eins"), note("card", "zwei"), note("card", "drei")]);
  await note("parked", "später");
  await note("decision", "gilt");
  await note("task", "prüfen");
  await note("incident", "Strom fällt aus");
  expect(inOrder(await tableOf("notes").toArray()).map(({ text }) => text)).toEqual(["eins", "zwei", "drei"]);
  expect(await tableOf("notes").toCollection().first()).toMatchObject({
    slotId: slotIds[0],
    anonymous: true,
  });
  expect(await tableOf("logEntries").toArray()).toMatchObject([
    { kind: "incident", at: "2026-11-16T09:20:00.000Z", text: "Strom fällt aus" },
  ]);
  expect(await eventResults(eventId)).toMatchObject({
    decisions: [{ text: "gilt", date: "2026-11-16", slotId: slotIds[0] }],
    tasks: [{ title: "prüfen" }],
  });
  expect((await newestCaptured(eventId, 9)).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(["card", "parked", "decision", "task", "incident"]),
  );
  await createRecord("logEntries", {
    eventId,
    at: "2099-01-01T09:00:00.000Z",
    text: "gilt",
    kind: "decision",
  });
  expect((await newestCaptured(eventId, 1)).map(({ kind }) => kind)).toEqual(["decision"]);
});
