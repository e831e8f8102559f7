import { AppError } from "../../errors";
import { unreadable } from "../readingError";
import { isBearable, type KeyCost } from "./keyCost";

/**
 * The clear beginning of a protected file. All numbers little-endian:
 *
 *   0  8 bytes   "AGENDALK"
 *   8  u16       layout, today 1
 *  10  u32 u16 u16   cost of the password key: memory in KiB, passes, lanes
 *  18  16 bytes  salt of the password key
 *  34  16 bytes  salt of the recovery key
 *  50  12 + 48   nonce and file key, wrapped by the password key
 * 110  12 + 48   nonce and file key, wrapped by the recovery key
 * 170  8 bytes   beginning of all chunks' nonces
 * 178  u32       length of the sealed content
 * 182  32 bytes  SHA-256 of everything else in the file
 * 214            chunks
 *
 * Nothing of the content stands here: no name, no count, no date.
 */
export type SealedHeader = {
  cost: KeyCost;
  passwordSalt: Uint8Array;
  recoverySalt: Uint8Array;
  byPassword: Wrapped;
  byRecovery: Wrapped;
  chunkNonce: Uint8Array;
  /** Bytes of all chunks together. */
  sealedLength: number;
};
export type Wrapped = { nonce: Uint8Array; key: Uint8Array };

export const sealedLayout = 1;
export const headerLength = 214;
/** Where the checksum stands; it covers what is before and behind it. */
export const checksumAt = 182;
const magic = new TextEncoder().encode("AGENDALK");

/** Whether bytes begin like a protected file, whatever follows. */
export function isSealed(bytes: Uint8Array): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** The header with room for the checksum. */
export function writeHeader(header: SealedHeader): Uint8Array {
  const bytes = new Uint8Array(headerLength);
  const view = new DataView(bytes.buffer);
  bytes.set(magic);
  view.setUint16(8, sealedLayout, true);
  view.setUint32(10, header.cost.memory, true);
  view.setUint16(14, header.cost.passes, true);
  view.setUint16(16, header.cost.lanes, true);
  bytes.set(header.passwordSalt, 18);
  bytes.set(header.recoverySalt, 34);
  bytes.set(header.byPassword.nonce, 50);
  bytes.set(header.byPassword.key, 62);
  bytes.set(header.byRecovery.nonce, 110);
  bytes.set(header.byRecovery.key, 122);
  bytes.set(header.chunkNonce, 170);
  view.setUint32(178, header.sealedLength, true);
  return bytes;
}

/**
 * Reads the header. Throws AppError `newerData` for a later layout, `unreadable` where it is cut off or asks for more
 * than any of our files would, before a key is derived.
 */
export function readHeader(bytes: Uint8Array): SealedHeader {
  if (!isSealed(bytes)) throw unreadable("damaged");
  if (bytes.length < headerLength) throw unreadable("truncated");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint16(8, true) > sealedLayout)
    throw new AppError("newerData", "The file was protected by a newer version of the program.");
  const cost = {
    memory: view.getUint32(10, true),
    passes: view.getUint16(14, true),
    lanes: view.getUint16(16, true),
  };
  const sealedLength = view.getUint32(178, true);
  if (view.getUint16(8, true) !== sealedLayout || !isBearable(cost)) throw unreadable("damaged");
  if (bytes.length !== headerLength + sealedLength) throw unreadable("truncated");
  return {
    cost,
    passwordSalt: bytes.slice(18, 34),
    recoverySalt: bytes.slice(34, 50),
    byPassword: { nonce: bytes.slice(50, 62), key: bytes.slice(62, 110) },
    byRecovery: { nonce: bytes.slice(110, 122), key: bytes.slice(122, 170) },
    chunkNonce: bytes.slice(170, 178),
    sealedLength,
  };
}
