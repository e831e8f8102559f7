import { bytesOf } from "@renderer/data/base64";
import { photoBase64 } from "@renderer/data/queries/photos";
import { pictureHeader } from "@shared/document/pictureHeader";
import { longestEdge } from "@shared/domain/events/photo";
import { isAppError } from "@shared/errors";
import { useEffect, useState } from "react";

/** Wide enough for a tile on a screen with fine pixels. */
const thumbnailWidth = 480;
/** Small pictures of what was looked at last; a tile has some ten kilobytes. */
const thumbnails = new Map<string, Blob>();
const mostThumbnails = 200;

/** The stored JPEG, or undefined for what is none or larger than what is ever stored: files may come from anywhere. */
async function storedPicture(fileId: string): Promise<Blob | undefined> {
  const base64 = await photoBase64(fileId);
  if (base64 === undefined) return undefined;
  try {
    const bytes = bytesOf(base64);
    const { mediaType, width, height } = pictureHeader(bytes);
    if (mediaType !== "image/jpeg" || Math.max(width, height) > longestEdge) return undefined;
    return new Blob([new Uint8Array(bytes)], { type: mediaType });
  } catch (thrown) {
    if (isAppError(thrown) || thrown instanceof DOMException) return undefined;
    throw thrown;
  }
}

let waiting: Promise<unknown> = Promise.resolve();

/** One after the other, so that a page of photos never has more than one of them decoded. */
function thumbnailOf(fileId: string): Promise<Blob | undefined> {
  const made = waiting.then(async () => {
    const known = thumbnails.get(fileId);
    if (known) return known;
    const small = await smaller(await storedPicture(fileId));
    if (!small) return undefined;
    thumbnails.set(fileId, small);
    const [oldest] = thumbnails.keys();
    if (thumbnails.size > mostThumbnails && oldest) thumbnails.delete(oldest);
    return small;
  });
  waiting = made.catch(() => undefined);
  return made;
}

async function smaller(picture: Blob | undefined): Promise<Blob | undefined> {
  if (!picture) return undefined;
  const bitmap = await createImageBitmap(picture).catch(() => undefined);
  if (!bitmap) return undefined;
  const width = Math.min(bitmap.width, thumbnailWidth);
  const canvas = new OffscreenCanvas(width, Math.max(1, Math.round((bitmap.height * width) / bitmap.width)));
  canvas.getContext("2d")?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return canvas.convertToBlob({ type: "image/jpeg", quality: 0.75 });
}

/**
 * Address of a photo for an `img`, as long as it is shown: undefined while it is read, null where it cannot be shown.
 * `size` "small" makes a tile of it.
 */
export function usePhotoAddress(fileId: string, size: "small" | "whole"): string | null | undefined {
  const [address, setAddress] = useState<string | null>();
  useEffect(() => {
    let made: string | undefined;
    let isGone = false;
    const found = size === "small" ? thumbnailOf(fileId) : storedPicture(fileId);
    void found.then((picture) => {
      if (isGone) return;
      made = picture && URL.createObjectURL(picture);
      setAddress(made ?? null);
    });
    return () => {
      isGone = true;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [fileId, size]);
  return address;
}
