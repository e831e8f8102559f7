import { undo } from "@renderer/data/command";
import { removeEvent } from "@renderer/data/commands/events";
import { createRecord } from "@renderer/data/commands/records";
import { db, readMeta, tableOf } from "@renderer/data/db";
import { stopSending } from "@renderer/data/outerJournal";
import { startWorkspace } from "@renderer/data/start";
import { kindNames, kinds } from "@shared/domain/kinds";
import { afterEach, expect, test, vi } from "vitest";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));

afterEach(async () => {
  await stopSending();
  await db.delete({ disableAutoOpen: false });
});

test("an event goes with everything that belongs to it, and one undo brings all of it back", async () => {
  await startWorkspace();
  const event = await createRecord("events", { title: "Klausur" });
  const of = { eventId: event.id };
  const slot = await createRecord("slots", { ...of, title: "Ankommen" });
  const cluster = await createRecord("clusters", { ...of, title: "Service" });
  const first = await createRecord("notes", { ...of, slotId: slot.id, clusterId: cluster.id, text: "Eins" });
  const merged = await createRecord("notes", { ...of, text: "Beides", originIds: [first.id] });
  await createRecord("notes", { ...of, text: "Hälfte", originIds: [merged.id] });
  await createRecord("participants", { ...of, label: "Leitung Bauamt" });
  await createRecord("voteRounds", { ...of, slotId: slot.id, title: "Was zuerst?" });
  await createRecord("decisions", { ...of, slotId: slot.id, text: "Wir beginnen." });
  await createRecord("actionItems", { ...of, title: "Anfangen" });
  await createRecord("parkedTopics", { ...of, text: "Später" });
  await createRecord("roleReflections", { ...of, roleLabel: "Vorbild" });
  await createRecord("logEntries", { ...of, at: "2026-11-16T09:00:00.000Z", text: "Strom fällt aus" });
  await createRecord("sessions", { ...of, slotId: slot.id, title: "KI" });
  const survey = await createRecord("surveys", { ...of, title: "Rückmeldung" });
  await createRecord("surveyResponses", { surveyId: survey.id });
  const file = await createRecord("photoFiles", { base64: btoa("picture") });
  const facts = { width: 4, height: 3, byteSize: 7, sha256: "ab".repeat(32), fileId: file.id };
  const photo = await createRecord("photos", { ...of, ...facts, title: "Foto 1" });
  const shape = { x: 0, y: 0, width: 1, height: 1, noteIds: [first.id] };
  await createRecord("photoRegions", { ...of, ...shape, photoId: photo.id, title: "Ausschnitt 1" });
  const before = (await readMeta())?.contentHash;

  const ofEvents = kindNames.filter((kind) => kinds[kind].area === "events" && kind !== "eventSeries");
  const empty = async () => {
    const counts = await Promise.all(ofEvents.map((kind) => tableOf(kind).count()));
    return ofEvents.filter((_, at) => counts[at] === 0);
  };
  expect(await empty()).toEqual([]);
  await removeEvent(event.id);
  expect(await empty()).toEqual(ofEvents);
  await undo();
  expect((await readMeta())?.contentHash).toEqual(before);
});
