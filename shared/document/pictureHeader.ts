import { AppError } from "../errors";

/** What the first bytes of a picture say of it. */
export type PictureHeader = { mediaType: "image/jpeg" | "image/png"; width: number; height: number };

/** A phone's photo has up to 50 million; more would fill the memory while it is decoded. */
export const mostPixels = 64_000_000;
const longestSide = 30_000;

/** Why a picture is refused, in `details.reason`; each has a sentence of its own. */
export const pictureRefusals = [
  "heic",
  "vector",
  "otherType",
  "damaged",
  "pixels",
  "fileSize",
  "tooDetailed",
] as const;
export type PictureRefusal = (typeof pictureRefusals)[number];

/** A picture that is not taken in. */
export const pictureRefused = (reason: PictureRefusal): AppError =>
  new AppError(
    reason === "pixels" || reason === "fileSize" ? "tooLarge" : "unreadable",
    `Picture: ${reason}.`,
    {
      reason,
    },
  );

/**
 * Type and size of a picture read off its first bytes, whatever its name says, before anything decodes it.
 * @throws AppError with `details.reason` of {@link pictureRefusals}
 */
export function pictureHeader(bytes: Uint8Array): PictureHeader {
  const header = isJpeg(bytes) ? jpegHeader(bytes) : isPng(bytes) ? pngHeader(bytes) : undefined;
  if (!header) throw pictureRefused(kindOfOther(bytes));
  const { width, height } = header;
  if (width < 1 || height < 1) throw pictureRefused("damaged");
  if (width > longestSide || height > longestSide || width * height > mostPixels)
    throw pictureRefused("pixels");
  return header;
}

const begins = (bytes: Uint8Array, magic: readonly number[], at = 0): boolean =>
  magic.every((byte, index) => bytes[at + index] === byte);
const isJpeg = (bytes: Uint8Array) => begins(bytes, [0xff, 0xd8, 0xff]);
const isPng = (bytes: Uint8Array) => begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const textAt = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

function kindOfOther(bytes: Uint8Array): PictureRefusal {
  const isMedia = textAt(bytes, 4, 8) === "ftyp";
  if (isMedia && /^(hei|hev|mif1|msf1|avi)/.test(textAt(bytes, 8, 12))) return "heic";
  const beginning = textAt(bytes, 0, 1000).replaceAll("\0", "").toLowerCase();
  return beginning.includes("<svg") || beginning.includes("%pdf-") ? "vector" : "otherType";
}

function pngHeader(bytes: Uint8Array): PictureHeader {
  const end = textAt(bytes, Math.max(0, bytes.length - 10_000), bytes.length);
  if (bytes.length < 33 || textAt(bytes, 12, 16) !== "IHDR" || !end.includes("IEND"))
    throw pictureRefused("damaged");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { mediaType: "image/png", width: view.getUint32(16), height: view.getUint32(20) };
}

/** Where the last mark of a picture's end stands, -1 where there is none. */
function lastEnd(bytes: Uint8Array): number {
  for (let at = bytes.lastIndexOf(0xd9); at > 0; at = bytes.lastIndexOf(0xd9, at - 1))
    if (bytes[at - 1] === 0xff) return at;
  return -1;
}

/** Markers without a length of their own. */
const isBare = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
/** Markers of a frame: all of 0xC0 to 0xCF but tables and arithmetic coding. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpegHeader(bytes: Uint8Array): PictureHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let header: PictureHeader | undefined;
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (view.getUint8(at) !== 0xff) break;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isBare(marker)) {
      at += 2;
      continue;
    }
    // The picture itself begins: whole where its end is there; cameras write more behind that.
    if (marker === 0xda && header && lastEnd(bytes) > at) return header;
    if (marker === 0xda || marker === 0xd9) break;
    if (isFrame(marker)) {
      if (at + 9 > bytes.length) break;
      header ??= { mediaType: "image/jpeg", width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    const length = view.getUint16(at + 2);
    if (length < 2) break;
    at += 2 + length;
  }
  throw pictureRefused("damaged");
}
