import type { RecordOf } from "@shared/domain/kinds";
import { inOrder } from "@shared/domain/workspace";
import { AppError } from "@shared/errors";
import { positionAtEnd } from "@shared/positions";
import { placesAmong } from "../boardPlaces";
import { command } from "../command";
import { tableOf } from "../db";
import { labelOf } from "./board";
import { requireRoom } from "./photoRegions";

/** A picture as it was drawn anew: JPEG bytes with their facts. */
export type TakenPicture = Pick<RecordOf<"photos">, "width" | "height" | "byteSize" | "sha256"> & {
  base64: string;
};

/**
 * Stores a photo with an event, behind those that are there. One that is there already is not stored again.
 * @throws AppError `invalid` without consent of those present; `tooLarge` where no more fit
 */
export const addPhoto = command(
  "photos.add",
  async (
    write,
    eventId: string,
    title: string,
    { base64, ...facts }: TakenPicture,
  ): Promise<RecordOf<"photos">> => {
    const event = await write.get("events", eventId);
    const others = await tableOf("photos").where("eventId").equals(eventId).toArray();
    const same = others.find(({ sha256 }) => sha256 === facts.sha256);
    if (same) return same;
    await requireRoom(event, facts.byteSize);
    const file = await write.create("photoFiles", { base64 });
    const position = positionAtEnd(inOrder(others));
    write.describe({ title });
    return write.create("photos", { eventId, title, fileId: file.id, position, ...facts });
  },
);

/** Removes a photo with its regions and its bytes; one undo brings all of it back. The cards stay. */
export const removePhoto = command("photos.remove", async (write, id: string): Promise<void> => {
  const photo = await write.get("photos", id);
  for (const region of await tableOf("photoRegions").where("photoId").equals(id).primaryKeys())
    await write.remove("photoRegions", region);
  await write.remove("photos", id);
  await write.remove("photoFiles", photo.fileId);
  write.describe({ title: photo.title });
});

/**
 * Puts what is written in a region on the board as a card and ties it to the region.
 * @throws AppError `invalid` for an empty text
 */
export const addCardFromRegion = command(
  "photos.addCard",
  async (write, regionId: string, text: string): Promise<RecordOf<"notes">> => {
    const words = text.trim();
    if (words === "")
      throw new AppError("invalid", "A card needs words.", { kind: "notes", fields: ["text"] });
    const region = await write.get("photoRegions", regionId);
    const cards = await tableOf("notes").where("eventId").equals(region.eventId).toArray();
    const [position = ""] = await placesAmong(write, "notes", cards, undefined, 1);
    const card = await write.create("notes", { eventId: region.eventId, text: words, position });
    await write.update("photoRegions", regionId, { noteIds: [...region.noteIds, card.id] });
    write.describe(labelOf([card]));
    return card;
  },
);
