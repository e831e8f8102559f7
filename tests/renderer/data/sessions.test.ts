import { undo } from "@renderer/data/command";
import { addCards } from "@renderer/data/commands/board";
import { addFollowing } from "@renderer/data/commands/eventSeries";
import { addEvent } from "@renderer/data/commands/events";
import { takeUp } from "@renderer/data/commands/fates";
import { updateRecord } from "@renderer/data/commands/records";
import {
  addSessions,
  countHands,
  placeSession,
  removeSession,
  setRooms,
  suggestPlan,
} from "@renderer/data/commands/sessions";
import { readMeta, tableOf } from "@renderer/data/db";
import { expect, test, vi } from "vitest";
import { freshWorkspaceForEachTest } from "./freshWorkspace";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));
freshWorkspaceForEachTest();

async function barcamp() {
  const event = await addEvent(
    { title: "Barcamp", kind: "barcamp", rooms: ["Saal", "Küche"] },
    { slots: [{ title: "Runde", kind: "sessions" }] },
  );
  const [slot] = await tableOf("slots").toArray();
  const [one, two] = await addSessions([
    { eventId: event.id, title: "E-Akte", host: "Hauptamt" },
    { eventId: event.id, title: "Scannen", host: "Hauptamt" },
  ]);
  return { event, slotId: slot?.id ?? "", one: one?.id ?? "", two: two?.id ?? "" };
}

test("hands that are counted fast add up, and never fall below none", async () => {
  const { one } = await barcamp();
  await Promise.all([1, 1, 1, 1].map((by) => countHands(one, { by })));
  expect(await tableOf("sessions").get(one)).toMatchObject({ interest: 4 });
  await countHands(one, { by: -9 });
  expect(await tableOf("sessions").get(one)).toMatchObject({ interest: 0 });
});

test("a place that would have a host in two rooms changes nothing and hands the clash back", async () => {
  const { slotId, one, two } = await barcamp();
  await placeSession(one, { slotId, room: "Saal" });
  const before = (await readMeta())?.contentHash;
  expect(await placeSession(two, { slotId, room: "Küche" })).toEqual([
    { kind: "host", sessionIds: [one, two] },
  ]);
  expect((await readMeta())?.contentHash).toBe(before);
});

test("sessions of a room that is gone are proposals again, and one undo brings room and plan back", async () => {
  const { event, one } = await barcamp();
  await countHands(one, { to: 5 });
  expect(await suggestPlan(event.id)).toBe(1);
  await setRooms(event.id, [{ room: "Küche", was: "Küche" }]);
  expect(await tableOf("sessions").get(one)).toMatchObject({ room: "" });
  await undo();
  expect(await tableOf("sessions").get(one)).toMatchObject({ room: "Saal" });
});

test("a session goes without its cards, which stay on the board", async () => {
  const { event, one } = await barcamp();
  await addCards([{ eventId: event.id, sessionId: one, text: "Klein anfangen" }]);
  await removeSession(one);
  const cards = await tableOf("notes").toArray();
  expect(cards.map(({ text, sessionId }) => [text, sessionId])).toEqual([["Klein anfangen", undefined]]);
});

test("a session's result becomes a measure that is linked to it", async () => {
  const { one } = await barcamp();
  await updateRecord("sessions", one, { resultText: "Wir beginnen klein." });
  await takeUp({ sessionIds: [one] }, "measure");
  const [measure] = await tableOf("measures").toArray();
  expect(measure).toMatchObject({ title: "E-Akte" });
  expect(JSON.stringify(measure?.description)).toContain("Wir beginnen klein.");
  expect(await tableOf("sessions").get(one)).toMatchObject({
    fate: "taken_up",
    results: [{ kind: "measures", id: measure?.id }],
  });
});

test("the next barcamp begins with the same rounds and rooms, and with the proposals that found no place", async () => {
  const { event, slotId, one, two } = await barcamp();
  const [late, answered] = await addSessions([
    { eventId: event.id, title: "Drohnen", host: "Bauamt", question: "Wozu?" },
    { eventId: event.id, title: "Parkscheine" },
  ]);
  await setRooms(event.id, [{ room: "Saal", seats: 30, was: "Saal" }]);
  await placeSession(one, { slotId, room: "Saal" });
  await countHands(late?.id ?? "", { to: 7 });
  await updateRecord("sessions", two, { fate: "rejected", fateReason: "erledigt" });
  await updateRecord("sessions", answered?.id ?? "", { notesText: "Später" });
  const next = await addFollowing(event.id, { title: "Barcamp im September", date: "2027-09-10" });
  expect(next).toMatchObject({ kind: "barcamp", rooms: ["Saal"], roomSeats: [{ room: "Saal", seats: 30 }] });
  expect(await tableOf("slots").where("eventId").equals(next.id).toArray()).toMatchObject([
    { kind: "sessions", title: "Runde" },
  ]);
  const proposed = await tableOf("sessions").where("eventId").equals(next.id).sortBy("position");
  expect(proposed).toMatchObject([
    { title: "Drohnen", host: "Bauamt", question: "Wozu?", interest: 0, room: "" },
    { title: "Parkscheine", notesText: "" },
  ]);
  expect(proposed.some((session) => session.slotId !== undefined)).toBe(false);
  await undo();
  expect(await tableOf("sessions").count()).toBe(4);
});
