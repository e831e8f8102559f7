import {
  largestPhotoBytes,
  mostKeptPhotoBytes,
  mostPhotoBytes,
  mostPhotos,
} from "@shared/domain/events/photo";
import type { RecordOf } from "@shared/domain/kinds";
import { AppError } from "@shared/errors";
import { journalTable, tableOf } from "../db";
import { changesOf } from "../journal";
import type { Writer } from "../writer";

/** Takes cards that go out of the regions of photos that show them; the regions stay. */
export async function untieCards(write: Writer, ids: readonly string[]): Promise<void> {
  const gone = new Set(ids);
  const regions = await tableOf("photoRegions")
    .where("noteIds")
    .anyOf([...gone])
    .distinct()
    .toArray();
  for (const { id, noteIds } of regions)
    await write.update("photoRegions", id, { noteIds: noteIds.filter((noteId) => !gone.has(noteId)) });
}

/**
 * Refuses one photo more than fits, or where not everybody agreed.
 * @throws AppError `invalid` without consent; `tooLarge` with `details.reason` "photosOfEvent", "photosTogether" or "photosKept"
 */
export async function requireRoom(event: RecordOf<"events">, byteSize: number): Promise<void> {
  if (!event.photoAllowed)
    throw new AppError("invalid", "Not everybody agreed to photos.", {
      kind: "events",
      fields: ["photoAllowed"],
    });
  const all = await tableOf("photos").toArray();
  if (all.filter(({ eventId }) => eventId === event.id).length >= mostPhotos)
    throw new AppError("tooLarge", "Too many photos.", { reason: "photosOfEvent", limit: mostPhotos });
  if (all.reduce((sum, photo) => sum + photo.byteSize, byteSize) > mostPhotoBytes)
    throw new AppError("tooLarge", "The photos are too large together.", {
      reason: "photosTogether",
      limit: mostPhotoBytes / 1_000_000,
    });
  if ((await bytesInHistory()) + byteSize > mostKeptPhotoBytes)
    throw new AppError("tooLarge", "The history keeps too many photos.", {
      reason: "photosKept",
      limit: mostKeptPhotoBytes / 1_000_000,
    });
}

/** Photos the history tells of, removed ones too; 0 while there are so few entries of photos that they must fit. */
async function bytesInHistory(): Promise<number> {
  const steps = await journalTable()
    .filter(({ kinds }) => kinds.includes("photoFiles"))
    .toArray();
  const photosIn = steps.reduce((sum, { size }) => sum + size, 0) / 2;
  if (photosIn * largestPhotoBytes < mostKeptPhotoBytes) return 0;
  const sizes = new Map<string, number>();
  for (const { kind, id, before, after } of await changesOf(steps.map(({ seq }) => seq)))
    if (kind === "photos") sizes.set(id, ((after ?? before) as RecordOf<"photos">).byteSize);
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}
