import { unreadable } from "./readingError";

/** Encodings German offices' files come in. ISO-8859-1 is what Windows-1252 is without its own signs. */
export const textEncodings = ["utf-8", "utf-16le", "utf-16be", "windows-1252", "iso-8859-1"] as const;
export type TextEncoding = (typeof textEncodings)[number];

export type DecodedText = { text: string; encoding: TextEncoding; byteOrderMark: boolean };

/** Share of zero bytes at even or odd places beyond which a text is UTF-16 without its mark. */
const zerosOfUtf16 = 0.6;

function markOf(bytes: Uint8Array): TextEncoding | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
}

function wideWithoutMark(bytes: Uint8Array): TextEncoding | undefined {
  const sample = bytes.subarray(0, 2048);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (odd > half * zerosOfUtf16 && even === 0) return "utf-16le";
  if (even > half * zerosOfUtf16 && odd === 0) return "utf-16be";
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function encodingOf(bytes: Uint8Array): TextEncoding {
  const wide = wideWithoutMark(bytes);
  if (wide) return wide;
  if (isUtf8(bytes)) return "utf-8";
  return bytes.some((byte) => byte >= 0x80 && byte <= 0x9f) ? "windows-1252" : "iso-8859-1";
}

/** Windows-1252's own signs at 0x80 to 0x9F; some runtimes' decoders leave them as control characters. */
const windowsSigns = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function decodeWestern(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] as string);
}

/**
 * Bytes of a text file as text, without byte order mark and with plain line ends. The encoding is told by its
 * mark, by being valid UTF-8, or is one of the two western ones; `forced` overrules. Throws AppError
 * `unreadable` for bytes no text has.
 */
export function decodeText(bytes: Uint8Array, forced?: TextEncoding): DecodedText {
  const mark = markOf(bytes);
  const encoding = forced ?? mark ?? encodingOf(bytes);
  let text: string;
  try {
    text = encoding.startsWith("utf")
      ? new TextDecoder(encoding, { fatal: true }).decode(bytes)
      : decodeWestern(bytes);
  } catch (cause) {
    throw unreadable("damaged", { encoding }, cause);
  }
  if (text.includes("\u0000")) throw unreadable("binary");
  return { text: text.replace(/\r\n?/g, "\n"), encoding, byteOrderMark: mark !== undefined };
}
