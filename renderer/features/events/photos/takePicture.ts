import { textOf } from "@renderer/data/base64";
import type { TakenPicture } from "@renderer/data/commands/photos";
import { pictureHeader, pictureRefused } from "@shared/document/pictureHeader";
import { largestPhotoBytes, longestEdge } from "@shared/domain/events/photo";
import { sha256 } from "@shared/transfer/workspaceManifest";

/** Larger than what any camera writes as JPEG; what is larger is not even read. */
export const largestPictureFile = 40_000_000;

/** First what keeps the writing of a flipchart crisp, then what is still readable. */
const attempts = [
  { edge: longestEdge, quality: 0.82 },
  { edge: longestEdge, quality: 0.7 },
  { edge: 1600, quality: 0.7 },
  { edge: 1400, quality: 0.6 },
] as const;
/** An attempt that is below this is taken; the last one may have up to the limit. */
const aimedBytes = 600_000;

/**
 * A picture as it is stored: turned as the camera held it, at most 2000 pixels long, and drawn anew, so that nothing
 * the camera wrote beside it (place, time, device) comes along.
 * @throws AppError with `details.reason` of `pictureRefusals`
 */
export async function takePicture(file: Blob): Promise<TakenPicture> {
  if (file.size > largestPictureFile) throw pictureRefused("fileSize");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { mediaType } = pictureHeader(bytes);
  const bitmap = await decoded(new Blob([bytes], { type: mediaType }));
  try {
    return await drawnAnew(bitmap);
  } finally {
    bitmap.close();
  }
}

async function decoded(blob: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(blob, { imageOrientation: "from-image" });
  } catch {
    // The engine says no more than that it cannot.
    throw pictureRefused("damaged");
  }
}

async function drawnAnew(bitmap: ImageBitmap): Promise<TakenPicture> {
  for (const { edge, quality } of attempts) {
    const drawn = await jpegOf(bitmap, edge, quality);
    const isLast = edge === attempts[attempts.length - 1]?.edge;
    if (drawn.bytes.length > (isLast ? largestPhotoBytes : aimedBytes)) continue;
    const { bytes, width, height } = drawn;
    return { width, height, byteSize: bytes.length, sha256: await sha256(bytes), base64: textOf(bytes) };
  }
  throw pictureRefused("tooDetailed");
}

async function jpegOf(bitmap: ImageBitmap, edge: number, quality: number) {
  const scale = Math.min(1, edge / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This engine cannot draw.");
  // JPEG knows no transparency: what is see-through is paper.
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = "high";
  context.drawImage(bitmap, 0, 0, width, height);
  const blob = await canvas.convertToBlob({ type: "image/jpeg", quality });
  return { bytes: new Uint8Array(await blob.arrayBuffer()), width, height };
}
