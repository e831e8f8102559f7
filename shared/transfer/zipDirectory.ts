import { encrypted, tooLarge, unreadable } from "./readingError";

/** One entry of a ZIP's central directory; offsets and sizes in bytes as declared, not yet believed. */
export type ZipEntry = {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  offset: number;
};

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const endSize = 22;
const centralSize = 46;
const longestComment = 0xffff;

function endOfDirectory(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= lowest; at--)
    if (view.getUint32(at, true) === endSignature) return at;
  throw unreadable("truncated");
}

const unsafeName = /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:|\\/i;

/** Names a folder could be escaped with, and control characters. */
function isUnsafe(name: string): boolean {
  if (unsafeName.test(name)) return true;
  for (let at = 0; at < name.length; at++) if (name.charCodeAt(at) < 32) return true;
  return false;
}

/**
 * The directory of a ZIP, checked before anything is inflated: number of entries, names, methods, and that no
 * entry lies outside the file or upon another (RELIABILITY.md 2.3, 3.8). ZIP64 is not needed below our limits
 * and is refused.
 */
export function readZipDirectory(bytes: Uint8Array, mostEntries: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < endSize) throw unreadable("truncated");
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw tooLarge("entries", mostEntries);
  let at = view.getUint32(end + 16, true);
  const names = new TextDecoder("utf-8");
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  for (let index = 0; index < count; index++) {
    if (at + centralSize > end || view.getUint32(at, true) !== centralSignature) throw unreadable("damaged");
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    if (at + centralSize + nameLength > end) throw unreadable("damaged");
    const name = names.decode(bytes.subarray(at + centralSize, at + centralSize + nameLength));
    const entry = {
      name,
      method,
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    if (flags & 1) throw encrypted();
    if ((method !== 0 && method !== 8) || isUnsafe(name)) throw unreadable("unsafe");
    const key = name.toLowerCase();
    if (seen.has(key)) throw unreadable("unsafe");
    seen.add(key);
    entries.push(entry);
    at += centralSize + nameLength + extraLength + commentLength;
  }
  refuseOverlaps(entries, end);
  return entries;
}

function refuseOverlaps(entries: readonly ZipEntry[], end: number): void {
  const inFile = [...entries].sort((a, b) => a.offset - b.offset);
  for (const [index, entry] of inFile.entries()) {
    const next = inFile[index + 1]?.offset ?? end;
    if (entry.offset + 30 + entry.packedSize > next) throw unreadable("damaged");
  }
}
