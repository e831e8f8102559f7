import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";

/** One line of the outer journal, taken apart. */
export type JournalLine = {
  seq: number;
  /** Wall time of the host, ISO. Order comes from `seq` alone. */
  time: string;
  /** Version of the shape of the records inside, by which an older program knows that it must not read on. */
  schemaVersion: number;
  /** What the window says its records amount to after this entry; kept, not interpreted. */
  stateHash: string;
  /** The entry itself, one line of JSON the host does not interpret. */
  entry: string;
  /** Hash of the line before it: a missing, doubled or swapped line breaks the chain. */
  previous: string;
};

/** 32 hexadecimal digits of SHA-256. */
export function chainHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}

const checksum = (text: string): string => crc32(text).toString(16).padStart(8, "0");

/** The line without its line break: `seq⇥time⇥schemaVersion⇥stateHash⇥entry⇥previous⇥crc` (RELIABILITY 3.3). */
export function formatLine({ seq, time, schemaVersion, stateHash, entry, previous }: JournalLine): string {
  const content = `${seq}\t${time}\t${schemaVersion}\t${stateHash}\t${entry}\t${previous}`;
  return `${content}\t${checksum(content)}`;
}

const isNumber = (text: string): boolean => /^[1-9]\d{0,14}$/.test(text);

/** The line taken apart, or null if it is damaged in any way. */
export function parseLine(text: string): JournalLine | null {
  const parts = text.split("\t");
  if (parts.length !== 7) return null;
  const [seq = "", time = "", schema = "", stateHash = "", entry = "", previous = "", crc] = parts;
  if (crc !== checksum(text.slice(0, -9)) || !isNumber(seq) || !isNumber(schema)) return null;
  return { seq: Number(seq), time, schemaVersion: Number(schema), stateHash, entry, previous };
}

/** Whether a text can be a state's hash: hexadecimal digits, so that it can neither break the line nor hide text. */
export const isStateHash = (text: string): boolean => /^[0-9a-f]{8,64}$/.test(text);

/** Whether an entry can stand in one line: no control character, so neither tab nor line break. */
export function fitsOneLine(entry: string): boolean {
  for (let at = 0; at < entry.length; at += 1) if (entry.charCodeAt(at) < 0x20) return false;
  return entry.length > 0;
}
