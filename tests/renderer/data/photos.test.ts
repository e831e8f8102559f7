import { redo, undo } from "@renderer/data/command";
import { addCards, mergeCards, removeCards } from "@renderer/data/commands/board";
import { addEvent, removeEvent } from "@renderer/data/commands/events";
import { addCardFromRegion, addPhoto, removePhoto, type TakenPicture } from "@renderer/data/commands/photos";
import { createRecord, updateRecord } from "@renderer/data/commands/records";
import { readMeta, tableOf } from "@renderer/data/db";
import { entriesAfter } from "@renderer/data/journal";
import { originsOfItem } from "@renderer/data/queries/origins";
import { evidenceFor, photoBase64, photosOfEvent } from "@renderer/data/queries/photos";
import { wholeWorkspace } from "@renderer/data/queries/workspace";
import { largestPhotoBytes, mostPhotoBytes, mostPhotos } from "@shared/domain/events/photo";
import { photosWith } from "@shared/domain/traces/photosWith";
import { contentHashOf } from "@shared/transfer/contentHash";
import { readWorkspaceFile, writeWorkspaceFile } from "@shared/transfer/workspaceFile";
import { describe, expect, test, vi } from "vitest";
import { freshWorkspaceForEachTest } from "./freshWorkspace";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));
freshWorkspaceForEachTest();

const picture = (number: number, byteSize = 3): TakenPicture => ({
  width: 40,
  height: 30,
  byteSize,
  sha256: String(number).padStart(64, "0"),
  base64: btoa(`picture ${number}`),
});

const klausur = () => addEvent({ title: "Klausur", photoAllowed: true });
const fingerprint = async () => contentHashOf(await wholeWorkspace());

async function photoWithRegion() {
  const event = await klausur();
  const photo = await addPhoto(event.id, "Foto 1", picture(1));
  const region = await createRecord("photoRegions", {
    eventId: event.id,
    photoId: photo.id,
    title: "Ausschnitt 1",
    ...{ x: 0.1, y: 0.1, width: 0.3, height: 0.3 },
  });
  return { event, photo, region };
}

test("a photo is stored with its bytes beside it, and a changed description never writes them again", async () => {
  const { photo } = await photoWithRegion();
  expect(await photoBase64(photo.fileId)).toBe(btoa("picture 1"));
  const seq = (await readMeta())?.seq ?? 0;
  await updateRecord("photos", photo.id, { altText: "Ein Flipchart mit drei Spalten" });
  const [entry] = await entriesAfter(seq, 1);
  expect(entry?.changes.map(({ kind }) => kind)).toEqual(["photos"]);
  expect(JSON.stringify(entry)).not.toContain(btoa("picture 1"));
});

test("deleting a photo takes regions and bytes with it, and one undo brings all back", async () => {
  const { photo } = await photoWithRegion();
  const before = await fingerprint();
  await removePhoto(photo.id);
  expect(await tableOf("photoFiles").count()).toBe(0);
  expect(await tableOf("photoRegions").count()).toBe(0);
  await undo();
  expect(await fingerprint()).toBe(before);
  await redo();
  expect(await tableOf("photos").count()).toBe(0);
});

test("several photos taken in at once are taken back by one undo", async () => {
  const event = await klausur();
  for (const number of [1, 2, 3])
    await addPhoto.inGroup("one drop", event.id, `Foto ${number}`, picture(number));
  expect((await photosOfEvent(event.id)).photos.map(({ title }) => title)).toEqual([
    "Foto 1",
    "Foto 2",
    "Foto 3",
  ]);
  await undo();
  expect((await photosOfEvent(event.id)).photos).toEqual([]);
  expect(await tableOf("photoFiles").count()).toBe(0);
});

test("the same photo is not stored twice", async () => {
  const event = await klausur();
  const first = await addPhoto(event.id, "Foto 1", picture(1));
  expect(await addPhoto(event.id, "Foto 2", picture(1))).toEqual(first);
  expect(await tableOf("photoFiles").count()).toBe(1);
});

describe("a photo is refused", () => {
  test("without the agreement of those present", async () => {
    const event = await addEvent({ title: "Klausur" });
    await expect(addPhoto(event.id, "Foto 1", picture(1))).rejects.toMatchObject({ code: "invalid" });
    expect(await tableOf("photoFiles").count()).toBe(0);
  });

  test("where the event has as many as it holds", async () => {
    const event = await klausur();
    for (let number = 1; number <= mostPhotos; number += 1) await addPhoto(event.id, "Foto", picture(number));
    await expect(addPhoto(event.id, "Foto", picture(0))).rejects.toMatchObject({
      details: { reason: "photosOfEvent", limit: mostPhotos },
    });
  });

  test("where all together would be too large, and undone ones count in the history only", async () => {
    const most = Math.floor(mostPhotoBytes / largestPhotoBytes);
    const events = [await klausur(), await klausur()];
    for (let number = 1; number <= most; number += 1)
      await addPhoto(events[number % 2]?.id ?? "", "Foto", picture(number, largestPhotoBytes));
    const one = events[0]?.id ?? "";
    await expect(addPhoto(one, "Foto", picture(0, largestPhotoBytes))).rejects.toMatchObject({
      details: { reason: "photosTogether" },
    });
    await removeEvent(events[1]?.id ?? "");
    await addPhoto(one, "Foto", picture(0, largestPhotoBytes));
  });

  test("where deleted ones that undo brings back fill the history", async () => {
    const { id } = await klausur();
    const refusal = async () => {
      for (let number = 1; number <= 200; number += 1) {
        const photo = await addPhoto(id, "Foto", picture(number, largestPhotoBytes));
        await removePhoto(photo.id);
      }
      return undefined;
    };
    await expect(refusal()).rejects.toMatchObject({ details: { reason: "photosKept" } });
  });
});

describe("cards and regions", () => {
  test("what is typed from a region is a card of the event, tied to it; one undo takes both back", async () => {
    const { event, region } = await photoWithRegion();
    const before = await fingerprint();
    const card = await addCardFromRegion(region.id, "  Ein Antrag, ein Weg ");
    expect(card).toMatchObject({ text: "Ein Antrag, ein Weg", eventId: event.id });
    expect((await tableOf("photoRegions").get(region.id))?.noteIds).toEqual([card.id]);
    await undo();
    expect(await fingerprint()).toBe(before);
  });

  test("a card finds the region that shows it, also by the cards it was made of", async () => {
    const { event, photo, region } = await photoWithRegion();
    const [first, second] = await addCards(["eins", "zwei"].map((text) => ({ eventId: event.id, text })));
    if (!first || !second) throw new Error("Two cards were added.");
    await updateRecord("photoRegions", region.id, { noteIds: [first.id] });
    const merged = await mergeCards([first.id, second.id]);
    expect(await evidenceFor([merged.id])).toEqual([]);
    const found = await evidenceFor([merged.id, first.id, second.id]);
    expect(found.map((one) => [one.photo.id, one.region.id])).toEqual([[photo.id, region.id]]);
  });

  test("a card that is deleted leaves its region, and undo ties it again", async () => {
    const { region } = await photoWithRegion();
    const card = await addCardFromRegion(region.id, "eins");
    const before = await fingerprint();
    await removeCards([card.id]);
    expect((await tableOf("photoRegions").get(region.id))?.noteIds).toEqual([]);
    await undo();
    expect(await fingerprint()).toBe(before);
  });

  test("an item says which photo its card stands on", async () => {
    const { photo, region } = await photoWithRegion();
    const card = await addCardFromRegion(region.id, "eins");
    const goal = await createRecord("goals", { title: "Ein Weg" });
    await updateRecord("notes", card.id, { results: [{ kind: "goals", id: goal.id }], fate: "taken_up" });
    const origins = await originsOfItem(goal.id);
    expect(origins?.evidence.map((one) => [one.photo.id, one.region.id])).toEqual([[photo.id, region.id]]);
  });
});

test("an event that is deleted takes its photos with it, and one undo brings them back", async () => {
  const { event, region } = await photoWithRegion();
  await addCardFromRegion(region.id, "eins");
  const before = await fingerprint();
  await removeEvent(event.id);
  expect(await tableOf("photoFiles").count()).toBe(0);
  await undo();
  expect(await fingerprint()).toBe(before);
});

test("photos of events a person took part in are named, others are not", async () => {
  const { event, photo } = await photoWithRegion();
  const other = await klausur();
  await addPhoto(other.id, "Foto 1", picture(2));
  const person = await createRecord("persons", { displayName: "Erika Beispiel" });
  await createRecord("participants", { eventId: event.id, personId: person.id, label: "" });
  expect(photosWith(await wholeWorkspace(), person.id).map(({ id }) => id)).toEqual([photo.id]);
});

test("a workspace file carries the photos to the letter", async () => {
  await photoWithRegion();
  const workspace = await wholeWorkspace();
  const facts = { appVersion: "1.0.0", createdAt: "2027-03-12T10:00:00.000Z", counters: {} };
  const { workspace: again, dangling } = await readWorkspaceFile(await writeWorkspaceFile(workspace, facts));
  expect(contentHashOf(again)).toBe(contentHashOf(workspace));
  expect(dangling).toEqual([]);
});
