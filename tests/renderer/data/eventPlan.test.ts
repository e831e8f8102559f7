import { undo } from "@renderer/data/command";
import {
  addPeople,
  addSlot,
  changeChecklist,
  duplicateSlot,
  moveSlot,
} from "@renderer/data/commands/eventPlan";
import { addFollowing, beginSeries, changeSeries } from "@renderer/data/commands/eventSeries";
import { addEvent, removeEvent } from "@renderer/data/commands/events";
import { createRecord, updateRecord } from "@renderer/data/commands/records";
import { db, tableOf } from "@renderer/data/db";
import { stopSending } from "@renderer/data/outerJournal";
import { eventFrame, eventPeople, openAfter, openPoints } from "@renderer/data/queries/events";
import { startWorkspace } from "@renderer/data/start";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));

beforeEach(() => startWorkspace());
afterEach(async () => {
  await stopSending();
  await db.delete({ disableAutoOpen: false });
});

const titlesOf = async (eventId: string) => (await eventFrame(eventId))?.slots.map(({ title }) => title);
const planned = (titles: readonly string[]) =>
  addEvent({ title: "Klausur", date: "2026-09-18" }, { slots: titles.map((title) => ({ title })) });

describe("a plan", () => {
  test("is made in the order of its template, with the people, as one step", async () => {
    const event = await addEvent(
      { title: "Klausur" },
      {
        slots: ["A", "B", "C"].map((title) => ({ title })),
        participants: [{ label: "Bürgermeisterin", role: "decider" }, { label: "Protokoll" }],
      },
    );
    expect(await titlesOf(event.id)).toEqual(["A", "B", "C"]);
    const { participants } = await eventPeople(event.id);
    expect(participants.map(({ label }) => label)).toEqual(["Bürgermeisterin", "Protokoll"]);
    await undo();
    expect([await tableOf("events").count(), await tableOf("slots").count()]).toEqual([0, 0]);
  });

  test.each([
    [undefined, ["A", "B", "new"]],
    [null, ["new", "A", "B"]],
    ["A", ["A", "new", "B"]],
  ])("takes a point behind %s", async (after, expected) => {
    const event = await planned(["A", "B"]);
    const slots = (await eventFrame(event.id))?.slots ?? [];
    const place = typeof after === "string" ? slots.find(({ title }) => title === after)?.id : after;
    await addSlot({ eventId: event.id, title: "new" }, place);
    expect(await titlesOf(event.id)).toEqual(expected);
  });

  test("puts points behind ones that are still being stored", async () => {
    const event = await planned(["A"]);
    const [first, second] = [crypto.randomUUID(), crypto.randomUUID()];
    const start = (await eventFrame(event.id))?.slots[0]?.id ?? null;
    await Promise.all([
      addSlot({ id: first, eventId: event.id, title: "B" }, start),
      addSlot({ id: second, eventId: event.id, title: "C" }, first),
    ]);
    expect(await titlesOf(event.id)).toEqual(["A", "B", "C"]);
  });

  test("moves a point, and undo puts it back", async () => {
    const event = await planned(["A", "B", "C"]);
    const [first, , last] = (await eventFrame(event.id))?.slots ?? [];
    await moveSlot(last?.id ?? "", null);
    expect(await titlesOf(event.id)).toEqual(["C", "A", "B"]);
    await moveSlot(last?.id ?? "", first?.id ?? "");
    expect(await titlesOf(event.id)).toEqual(["A", "C", "B"]);
    await undo();
    await undo();
    expect(await titlesOf(event.id)).toEqual(["A", "B", "C"]);
  });

  test("doubles a point right behind itself, without when it happened", async () => {
    const event = await planned(["A", "B"]);
    const [first] = (await eventFrame(event.id))?.slots ?? [];
    const began = { startedAt: "2026-09-18T07:00:00.000Z", fixedStart: "09:00", speaker: "Kämmerei" };
    await updateRecord("slots", first?.id ?? "", began);
    const copy = await duplicateSlot(first?.id ?? "");
    expect(await titlesOf(event.id)).toEqual(["A", "A", "B"]);
    expect([copy.speaker, copy.startedAt, copy.fixedStart]).toEqual(["Kämmerei", undefined, undefined]);
  });
});

test("forty people are added in their order behind those who are there", async () => {
  const event = await addEvent({ title: "Klausur" }, { participants: [{ label: "first" }] });
  const labels = Array.from({ length: 40 }, (_, at) => `Leitung ${at}`);
  await addPeople(
    event.id,
    labels.map((label) => ({ label })),
  );
  const { participants } = await eventPeople(event.id);
  expect(participants.map(({ label }) => label)).toEqual(["first", ...labels]);
});

test("two quick ticks of a checklist both count", async () => {
  const event = await addEvent({ title: "Klausur" });
  await changeChecklist(event.id, { add: { stage: "prepare", text: "Raum" } });
  await changeChecklist(event.id, { add: { stage: "run", text: "Protokoll" } });
  const lines = (await tableOf("events").get(event.id))?.checklist ?? [];
  await Promise.all(lines.map(({ id }) => changeChecklist(event.id, { id, to: { done: true } })));
  const ticked = (await tableOf("events").get(event.id))?.checklist ?? [];
  expect(ticked.map(({ text, done }) => [text, done])).toEqual([
    ["Raum", true],
    ["Protokoll", true],
  ]);
  await changeChecklist(event.id, { remove: lines[0]?.id ?? "" });
  expect((await tableOf("events").get(event.id))?.checklist).toHaveLength(1);
});

describe("a series", () => {
  test("takes plan and people over, and carries what is open as it stands now", async () => {
    const event = await planned(["A", "B"]);
    await addPeople(event.id, [{ label: "Bürgermeisterin", role: "decider" }]);
    await updateRecord("events", event.id, { stage: "closed", photoAllowed: true });
    await changeChecklist(event.id, { add: { stage: "prepare", text: "Raum" } });
    await createRecord("decisions", { eventId: event.id, text: "Später", result: "deferred" });
    await createRecord("decisions", { eventId: event.id, text: "Jetzt" });
    const task = await createRecord("actionItems", { eventId: event.id, title: "Schätzen" });
    expect(await openAfter(event.id)).toBe(2);

    const next = await addFollowing(event.id, { title: "Führungsrunde", date: "2026-10-16" });
    expect(await titlesOf(next.id)).toEqual(["A", "B"]);
    expect((await eventPeople(next.id)).participants.map(({ role }) => role)).toEqual(["decider"]);
    expect([next.stage, next.photoAllowed, next.checklist.map(({ done }) => done)]).toEqual([
      "prepare",
      false,
      [false],
    ]);
    const open = await openPoints(next.id);
    expect(open.decisions.map(({ text }) => text)).toEqual(["Später"]);
    expect(open.tasks.map(({ title }) => title)).toEqual(["Schätzen"]);
    await updateRecord("actionItems", task.id, { status: "done" });
    expect((await openPoints(next.id)).tasks).toEqual([]);
    expect((await openPoints(event.id)).decisions).toEqual([]);
  });

  test("goes with its last event, and one undo brings both back", async () => {
    const event = await planned([]);
    const series = await beginSeries(event.id, { title: "Runde" });
    const second = await addFollowing(event.id, { title: "Zweite", date: undefined });
    await removeEvent(event.id);
    expect(await tableOf("eventSeries").get(series.id)).toBeDefined();
    await changeSeries(second.id, undefined);
    expect(await tableOf("eventSeries").get(series.id)).toBeUndefined();
    await undo();
    expect(await tableOf("eventSeries").get(series.id)).toBeDefined();
    expect((await tableOf("events").get(second.id))?.seriesId).toBe(series.id);
  });
});
