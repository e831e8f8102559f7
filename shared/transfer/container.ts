import { inflateSync } from "fflate";
import { crc32 } from "../crc32";
import { type ContainerLimits, containerLimits } from "./containerLimits";
import { tooLarge, unreadable } from "./readingError";
import { readZipDirectory, type ZipEntry } from "./zipDirectory";

const mebibyte = 1024 * 1024;

/** An opened ZIP. Entries are inflated only when asked for, and each time they are. */
export type Container = {
  names: readonly string[];
  has: (name: string) => boolean;
  /** The entry's bytes, checked against size and checksum; undefined if there is none. */
  bytes: (name: string) => Uint8Array | undefined;
  /** The entry as text (UTF-8, or UTF-16 with its mark); undefined if there is none. */
  text: (name: string) => string | undefined;
};

/**
 * Opens a ZIP safely. Entries `allow` does not name are never looked into. Throws AppError `tooLarge`,
 * `encrypted` or `unreadable` before memory is spent: nothing is inflated beyond its declared size, and the
 * declared sizes are within the limits.
 */
export function openContainer(
  bytes: Uint8Array,
  allow: (name: string) => boolean = () => true,
  limits: ContainerLimits = containerLimits,
): Container {
  if (bytes.length > limits.bytes) throw tooLarge("bytes", limits.bytes / mebibyte);
  const entries = new Map(
    readZipDirectory(bytes, limits.entries)
      .filter((entry) => !entry.name.endsWith("/") && allow(entry.name))
      .map((entry) => [entry.name, entry]),
  );
  refuseBombs([...entries.values()], limits);
  const read = (name: string) => {
    const entry = entries.get(name);
    return entry && inflate(bytes, entry);
  };
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    bytes: read,
    text: (name) => {
      const content = read(name);
      return content && decodePart(content);
    },
  };
}

function refuseBombs(entries: readonly ZipEntry[], limits: ContainerLimits): void {
  let total = 0;
  for (const entry of entries) {
    total += entry.size;
    if (total > limits.inflated) throw tooLarge("inflated", limits.inflated / mebibyte);
    if (entry.size > limits.ratioFrom && entry.size > entry.packedSize * limits.ratio)
      throw tooLarge("ratio", limits.ratio);
  }
}

function inflate(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packedSize, size } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw unreadable("damaged");
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw unreadable("truncated");
  const packed = bytes.subarray(start, start + packedSize);
  let content: Uint8Array;
  try {
    // With a given buffer the library never allocates beyond the declared size.
    content = entry.method === 0 ? packed : inflateSync(packed, { out: new Uint8Array(size) });
  } catch (cause) {
    throw unreadable("damaged", {}, cause);
  }
  if (content.length !== size || crc32(content) !== entry.crc) throw unreadable("damaged");
  return content;
}

function decodePart(content: Uint8Array): string {
  const utf16 = content[0] === 0xff && content[1] === 0xfe;
  const utf16be = content[0] === 0xfe && content[1] === 0xff;
  try {
    return new TextDecoder(utf16 ? "utf-16le" : utf16be ? "utf-16be" : "utf-8", { fatal: true }).decode(
      content,
    );
  } catch (cause) {
    throw unreadable("damaged", {}, cause);
  }
}
