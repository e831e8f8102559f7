import { textHash } from "./textHash";

/**
 * Names that tie a place in a Word file to a record. Word allows 40 characters, compares without case and hides
 * names that begin with an underscore; LibreOffice appends "_Copy_nn" when a passage is pasted. A name is
 * `_` + part + 26 characters + an optional occurrence number, 28 to 31 characters, so all of that fits.
 */
export const markParts = {
  /** The whole item: from its first to its last block. */
  item: "i",
  /** Its heading. */
  heading: "t",
  /** What follows the heading. */
  body: "b",
} as const;
export type MarkPart = keyof typeof markParts;

export type Mark = { part: MarkPart; token: string; occurrence: number; copied: boolean };

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;
const namePattern = /^_([itb])([0-9a-hjkmnp-tv-z]{26})(?:_(\d{1,3}))?(_Cop.*)?$/i;

/** 26 lower-case characters for a record id: a UUID in base 32, or a digest ("z" first) for any other id. */
export function recordToken(recordId: string): string {
  if (!uuid.test(recordId)) return `z${digits(hexValue(textHash(recordId) + textHash(`${recordId}.`)), 25)}`;
  return digits(hexValue(recordId.replaceAll("-", "")), 26);
}

/** The UUID a token stands for; undefined for a digest, which only the manifest can resolve. */
export function recordIdOfToken(token: string): string | undefined {
  if (!/^[0-7]/.test(token)) return undefined;
  let value = 0n;
  for (const character of token.toLowerCase()) {
    const digit = alphabet.indexOf(character);
    if (digit < 0) return undefined;
    value = (value << 5n) | BigInt(digit);
  }
  const hex = value.toString(16).padStart(32, "0");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** Bookmark name of a part of the n-th occurrence of a record in a document. */
export function markName(part: MarkPart, token: string, occurrence = 1): string {
  return `_${markParts[part]}${token}${occurrence > 1 ? `_${occurrence}` : ""}`;
}

/** Reads a bookmark name back, also one that another program has marked as a copy. */
export function readMark(name: string): Mark | undefined {
  const [, letter, token, occurrence, copy] = namePattern.exec(name) ?? [];
  const part = (Object.keys(markParts) as MarkPart[]).find((key) => markParts[key] === letter?.toLowerCase());
  if (!part || !token) return undefined;
  return {
    part,
    token: token.toLowerCase(),
    occurrence: occurrence ? Number(occurrence) : 1,
    copied: copy !== undefined,
  };
}

function hexValue(hex: string): bigint {
  return BigInt(`0x${hex}`);
}

function digits(value: bigint, length: number): string {
  let rest = value;
  let text = "";
  for (let place = 0; place < length; place += 1) {
    text = alphabet.charAt(Number(rest & 31n)) + text;
    rest >>= 5n;
  }
  return text;
}
