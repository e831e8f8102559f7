import type { Municipality } from "@shared/domain/organisation/municipality";
import { AppError } from "@shared/errors";

type Logo = NonNullable<Municipality["logo"]>;

/** Larger files are no logos; a phone's photo stays below it. */
const largestBytes = 10_000_000;
/** Enough for 60 mm at 300 dots per inch; everything above only makes documents heavy. */
const largestPixels = 720;
const usualWidth = 45;
const largestHeight = 25;

const png = [0x89, 0x50, 0x4e, 0x47];
const jpeg = [0xff, 0xd8, 0xff];
const beginsWith = (bytes: Uint8Array, magic: readonly number[]) =>
  magic.every((byte, at) => bytes[at] === byte);

/**
 * Reads a picture for the cover: PNG or JPEG by content, made smaller where it is larger than any cover needs, with
 * its size in millimetres for a width of 45.
 * @throws AppError `tooLarge`, `unreadable`
 */
export async function readLogo(bytes: Uint8Array, altText: string): Promise<Logo> {
  if (bytes.length > largestBytes) throw new AppError("tooLarge", "The logo file is too large.");
  const isPng = beginsWith(bytes, png);
  if (!isPng && !beginsWith(bytes, jpeg)) throw new AppError("unreadable", "Neither PNG nor JPEG.");
  const mediaType = isPng ? "image/png" : "image/jpeg";
  const picture = await decoded(new Blob([new Uint8Array(bytes)], { type: mediaType }));
  const ratio = picture.width / picture.height;
  const widthMm = Math.min(usualWidth, largestHeight * ratio);
  const kept =
    Math.max(picture.width, picture.height) > largestPixels ? await shrunk(picture, mediaType) : bytes;
  picture.close();
  return {
    mediaType,
    base64: base64Of(kept),
    altText,
    widthMm: Math.round(widthMm * 10) / 10,
    heightMm: Math.round((widthMm / ratio) * 10) / 10,
  };
}

async function decoded(blob: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(blob);
  } catch (cause) {
    throw new AppError("unreadable", "The picture cannot be decoded.", {}, { cause });
  }
}

async function shrunk(picture: ImageBitmap, mediaType: string): Promise<Uint8Array> {
  const scale = largestPixels / Math.max(picture.width, picture.height);
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(picture.width * scale)),
    Math.max(1, Math.round(picture.height * scale)),
  );
  const context = canvas.getContext("2d");
  if (!context) throw new Error("The canvas has no context.");
  context.imageSmoothingQuality = "high";
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await canvas.convertToBlob({ type: mediaType, quality: 0.92 });
  return new Uint8Array(await blob.arrayBuffer());
}

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
