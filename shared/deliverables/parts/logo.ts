import { bytesOfBase64 } from "../../document/base64";
import { image } from "../../document/build";
import type { Image } from "../../document/model";
import { isSaid } from "../../document/plainText";
import type { Municipality } from "../../domain/organisation/municipality";

/** Largest size on a cover and above a short document, in millimetres; bigger pictures are scaled down with their proportions kept. */
const largest = {
  cover: { width: 70, height: 32 },
  small: { width: 45, height: 13 },
} as const;

/** First bytes of each kind of picture: a file whose picture is none would not open. */
const beginnings = {
  "image/png": [0x89, 0x50, 0x4e, 0x47],
  "image/jpeg": [0xff, 0xd8, 0xff],
} as const;

/** The municipality's logo for a cover, or nothing where it has none or the stored bytes are no picture. */
export function logoImage(
  municipality: Municipality | undefined,
  size: keyof typeof largest = "cover",
): Image[] {
  const logo = municipality?.logo;
  const bytes = logo && bytesOfBase64(logo.base64);
  if (!logo || !bytes || !beginnings[logo.mediaType].every((byte, index) => bytes[index] === byte)) return [];
  if (!isSaid(logo.altText)) return [];
  const scale = Math.min(1, largest[size].width / logo.widthMm, largest[size].height / logo.heightMm);
  return [
    image({
      mediaType: logo.mediaType,
      bytes,
      widthMm: logo.widthMm * scale,
      heightMm: logo.heightMm * scale,
      altText: logo.altText,
    }),
  ];
}
