/** One file inside a zip, ready to be put there. */
export type ZipEntry = {
  path: string;
  /** Its bytes as they stand in the zip, compressed or not. */
  chunks: readonly Uint8Array[];
  isDeflated: boolean;
  crc: number;
  /** Bytes before compression. */
  size: number;
};

/**
 * A zip of entries in the given order. Sizes stand before each entry as office programs write them, without
 * later additions that some readers refuse, and all times are one date: same entries, same bytes.
 *
 * @param date ISO date; zip files know no time before 1980
 */
export function zipFile(entries: readonly ZipEntry[], date: string): Uint8Array {
  const stamp = dosDate(date);
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = encoder.encode(entry.path);
    const packed = entry.chunks.reduce((sum, chunk) => sum + chunk.length, 0);
    const facts = [20, utf8Names, entry.isDeflated ? 8 : 0, 0, stamp] as const;
    const local = record(0x04034b50, [...facts], [entry.crc, packed, entry.size], [name.length, 0]);
    directory.push(
      record(
        0x02014b50,
        [20, ...facts],
        [entry.crc, packed, entry.size],
        [name.length, 0, 0, 0, 0, 0, 0],
        [offset],
      ),
      name,
    );
    parts.push(local, name, ...entry.chunks);
    offset += local.length + name.length + packed;
  }
  const directorySize = directory.reduce((sum, part) => sum + part.length, 0);
  const count = entries.length;
  const end = record(0x06054b50, [0, 0, count, count], [directorySize, offset], [0]);
  return joined([...parts, ...directory, end]);
}

/** Flag: names are UTF-8. */
const utf8Names = 0x0800;

/** A signature, then numbers of two and of four bytes in turn. */
function record(signature: number, ...groups: (readonly number[])[]): Uint8Array {
  const sizes = groups.map((_, index) => (index % 2 === 0 ? 2 : 4));
  const length = groups.reduce((sum, group, index) => sum + group.length * (sizes[index] ?? 0), 4);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  let position = 4;
  for (const [index, group] of groups.entries())
    for (const value of group) {
      if (sizes[index] === 2) view.setUint16(position, value, true);
      else view.setUint32(position, value, true);
      position += sizes[index] ?? 0;
    }
  return bytes;
}

/** Date as zip files count it: years since 1980, month, day. */
function dosDate(date: string): number {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date) ?? [];
  const years = Number(year) - 1980;
  return years >= 0 && years < 128 ? (years << 9) | (Number(month) << 5) | Number(day) : (1 << 5) | 1;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
