/** Four tables, so that four bytes are taken at a step. */
const tables = (() => {
  const first = new Uint32Array(256).map((_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
    return value >>> 0;
  });
  const next = (table: Uint32Array) =>
    table.map((value) => ((value >>> 8) ^ (first[value & 0xff] ?? 0)) >>> 0);
  const second = next(first);
  const third = next(second);
  return [first, second, third, next(third)] as const;
})();

/** The checksum zip files carry. Give the checksum so far to go on with the next piece. */
export function crc32(bytes: Uint8Array, sofar = 0): number {
  const [t0, t1, t2, t3] = tables as readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  let crc = ~sofar;
  let index = 0;
  for (const end = bytes.length - 3; index < end; index += 4) {
    crc ^=
      (bytes[index] as number) |
      ((bytes[index + 1] as number) << 8) |
      ((bytes[index + 2] as number) << 16) |
      ((bytes[index + 3] as number) << 24);
    crc =
      (t3[crc & 0xff] as number) ^
      (t2[(crc >>> 8) & 0xff] as number) ^
      (t1[(crc >>> 16) & 0xff] as number) ^
      (t0[crc >>> 24] as number);
  }
  for (; index < bytes.length; index += 1)
    crc = (crc >>> 8) ^ (t0[(crc ^ (bytes[index] as number)) & 0xff] as number);
  return ~crc >>> 0;
}
