import { bytesOfBase64 } from "../../document/base64";
import { caption, image, paragraph } from "../../document/build";
import type { Block } from "../../document/model";
import { type PictureHeader, pictureHeader } from "../../document/pictureHeader";
import { isSaid } from "../../document/plainText";
import { longestEdge, type Photo, type PhotoFile, type PhotoRegion } from "../../domain/events/photo";
import { byId } from "../../domain/workspace";
import { isAppError } from "../../errors";
import { anchorOf, type Context } from "../context";
import type { EventParts } from "./eventParts";

/** Largest photo on a page in millimetres: two upright ones with their captions fit below each other. */
const largest = { width: 155, height: 100 };

/**
 * Photos of flipcharts with what they show, as long as everybody present agrees to photos. The bytes come from the
 * workspace's photo files; without them, or where they are no photo, a sentence stands in their place.
 */
export function photoBlocks(context: Context, { event, photos, regions, notes }: EventParts): Block[] {
  if (!event.photoAllowed) return [];
  const files = byId(context.workspace.photoFiles);
  const cards = byId(notes);
  return photos.flatMap((photo): Block[] => {
    const anchor = anchorOf("photos", photo, "item");
    const picture = pictureOf(files.get(photo.fileId));
    const codes = codesOn(photo, regions, (id) => cards.get(id)?.code);
    const words =
      codes.length > 0
        ? context.say("minutes.photos.cards", { title: photo.title, codes: codes.join(", ") })
        : photo.title;
    if (!picture)
      return [
        paragraph(context.say("minutes.photos.unreadable", { title: words }), { style: "note", anchor }),
      ];
    const { bytes, width, height } = picture;
    const scale = Math.min(largest.width / width, largest.height / height);
    const altText = isSaid(photo.altText) ? photo.altText.trim() : context.say("minutes.photos.noAltText");
    return [
      image({
        mediaType: "image/jpeg",
        bytes,
        widthMm: Math.round(width * scale * 10) / 10,
        heightMm: Math.round(height * scale * 10) / 10,
        altText,
        anchor,
      }),
      caption(words),
    ];
  });
}

/** Numbers of the cards a photo's regions show, each once; those the reader may not see are left out. */
function codesOn(
  { id }: Photo,
  regions: readonly PhotoRegion[],
  codeOf: (noteId: string) => string | undefined,
): string[] {
  const noteIds = regions.filter(({ photoId }) => photoId === id).flatMap((region) => region.noteIds);
  return [...new Set(noteIds)].flatMap((noteId) => codeOf(noteId) ?? []);
}

type Picture = PictureHeader & { bytes: Uint8Array };

/** A document is built more than once while it is looked at; its photos are unpacked once. */
const unpacked = new WeakMap<PhotoFile, Picture | null>();

function pictureOf(file: PhotoFile | undefined): Picture | undefined {
  if (!file) return undefined;
  const known = unpacked.get(file);
  if (known !== undefined) return known ?? undefined;
  const found = read(file) ?? null;
  unpacked.set(file, found);
  return found ?? undefined;
}

/** What is no JPEG, or larger than any photo is stored, goes into no document: files may come from anywhere. */
function read({ base64 }: PhotoFile): Picture | undefined {
  const bytes = bytesOfBase64(base64);
  if (!bytes) return undefined;
  try {
    const header = pictureHeader(bytes);
    const isPhoto = header.mediaType === "image/jpeg" && Math.max(header.width, header.height) <= longestEdge;
    return isPhoto ? { ...header, bytes } : undefined;
  } catch (thrown) {
    if (isAppError(thrown)) return undefined;
    throw thrown;
  }
}
