import type { DeliverableId, DeliverableOptions } from "@shared/deliverables/deliverable";
import { grouped } from "@shared/domain/grouped";
import type { RecordOf } from "@shared/domain/kinds";
import { byId, inOrder, type Workspace } from "@shared/domain/workspace";
import { db, tableOf } from "../db";

/** The photos of an event with their regions, without the bytes. */
export type EventPhotos = {
  /** In their order. */
  photos: readonly RecordOf<"photos">[];
  /** In their order, by the id of their photo. */
  regions: ReadonlyMap<string, readonly RecordOf<"photoRegions">[]>;
  /** Cards of the event, in their order. */
  notes: readonly RecordOf<"notes">[];
  /** All photos of the workspace together. */
  bytes: number;
};

/** The photos of an event. The bytes of one are read where it is shown ({@link photoBytes}). */
export async function photosOfEvent(eventId: string): Promise<EventPhotos> {
  const { all, regions, notes } = await db.transaction(
    "r",
    ["photos", "photoRegions", "notes"],
    async () => ({
      all: await tableOf("photos").toArray(),
      regions: await tableOf("photoRegions").where("eventId").equals(eventId).toArray(),
      notes: await tableOf("notes").where("eventId").equals(eventId).toArray(),
    }),
  );
  return {
    photos: inOrder(all.filter((photo) => photo.eventId === eventId)),
    regions: grouped(inOrder(regions), ({ photoId }) => photoId),
    notes: inOrder(notes),
    bytes: all.reduce((sum, { byteSize }) => sum + byteSize, 0),
  };
}

/** The JPEG bytes of a photo in base64; undefined where the record is gone. */
export async function photoBase64(fileId: string): Promise<string | undefined> {
  return (await tableOf("photoFiles").get(fileId))?.base64;
}

/** Files of photos that were read last, by id; a document is built anew with every word that changes. */
const filesRead = new Map<string, RecordOf<"photoFiles">>();

/** The workspace with the bytes of those photos a document may show: the ones of its events, in the minutes. */
export async function withPictures(
  workspace: Workspace,
  { deliverable, options }: { deliverable: DeliverableId; options: Pick<DeliverableOptions, "recordIds"> },
): Promise<Workspace> {
  if (deliverable !== "minutes") return workspace;
  const chosen = new Set(options.recordIds);
  const wanted = workspace.photos
    .filter(({ eventId }) => chosen.size === 0 || chosen.has(eventId))
    .map(({ fileId }) => fileId);
  for (const id of filesRead.keys()) if (!wanted.includes(id)) filesRead.delete(id);
  const missing = wanted.filter((id) => !filesRead.has(id));
  for (const file of await tableOf("photoFiles").bulkGet(missing)) if (file) filesRead.set(file.id, file);
  return { ...workspace, photoFiles: wanted.flatMap((id) => filesRead.get(id) ?? []) };
}

/** A region that shows a card, with its photo. */
export type Evidence = { region: RecordOf<"photoRegions">; photo: RecordOf<"photos"> };

/** Where some cards are to be seen, in the order of photos and regions. */
export async function evidenceFor(noteIds: readonly string[]): Promise<Evidence[]> {
  if (noteIds.length === 0) return [];
  const regions = await tableOf("photoRegions")
    .where("noteIds")
    .anyOf([...noteIds])
    .distinct()
    .toArray();
  const photos = await tableOf("photos").bulkGet([...new Set(regions.map(({ photoId }) => photoId))]);
  const known = byId(photos.filter((photo) => photo !== undefined));
  const ordered = inOrder([...known.values()]).map(({ id }) => id);
  return inOrder(regions)
    .flatMap((region) => {
      const photo = known.get(region.photoId);
      return photo ? [{ region, photo }] : [];
    })
    .sort((a, b) => ordered.indexOf(a.photo.id) - ordered.indexOf(b.photo.id));
}
