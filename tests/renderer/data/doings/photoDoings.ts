import { addCardFromRegion, addPhoto, removePhoto } from "@renderer/data/commands/photos";
import { createRecord, updateRecord } from "@renderer/data/commands/records";
import { allOf } from "@renderer/data/queries/workspace";
import type { CommandName } from "@shared/i18n/words";
import type { Chance } from "@tests/faults/chance";
import { type Doing, title, withOne } from "./doing";

/** A photo of its own each time, as large as its number is long. */
const picture = (chance: Chance) => {
  const base64 = btoa(`${title(chance)} ${crypto.randomUUID()}`);
  const sha256 = crypto.randomUUID().replaceAll("-", "").repeat(2);
  return { width: 1600, height: 1200, byteSize: base64.length, sha256, base64 };
};

/** Photos of flipcharts: in, out, and what is read off them. */
export const photoDoings = {
  "photos.add": (chance) =>
    withOne(
      chance,
      "events",
      async ({ id }) => addPhoto(id, `Foto ${(await allOf("photos")).length + 1}`, picture(chance)),
      ({ photoAllowed }) => photoAllowed,
    ),
  "photos.remove": (chance) => withOne(chance, "photos", ({ id }) => removePhoto(id)),
  "photos.addCard": (chance) =>
    withOne(chance, "photoRegions", ({ id }) => addCardFromRegion(id, title(chance))),
} satisfies Partial<Record<CommandName, Doing>>;

/** A photo with a marked region, so that every step finds one. */
export async function photoWithRegion(chance: Chance): Promise<void> {
  await withOne(chance, "events", ({ id }) => updateRecord("events", id, { photoAllowed: true }));
  await photoDoings["photos.add"](chance);
  await withOne(chance, "photos", ({ id, eventId }) =>
    createRecord("photoRegions", {
      eventId,
      photoId: id,
      title: title(chance),
      ...{ x: 0.1, y: 0.2, width: 0.5, height: 0.25 },
    }),
  );
}
