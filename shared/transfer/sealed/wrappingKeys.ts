import { isBearable, type KeyCost } from "./keyCost";

/**
 * The two keys that wrap the key of each file, derived from a password and a recovery key, and what a reader needs to
 * derive them again. Whoever has them opens the files they protect: they never leave the machine.
 */
export type WrappingKeys = {
  cost: KeyCost;
  passwordSalt: Uint8Array;
  recoverySalt: Uint8Array;
  byPassword: Uint8Array;
  byRecovery: Uint8Array;
};

export const random = (length: number): Uint8Array<ArrayBuffer> =>
  crypto.getRandomValues(new Uint8Array(length));

/** Numbers of the cost (u32, u16, u16, little-endian), two salts of 16 bytes, two keys of 32. */
const packedLength = 8 + 16 + 16 + 32 + 32;

/** Wrapping keys as bytes, for keeping them. */
export function packedKeys({ cost, ...keys }: WrappingKeys): Uint8Array {
  const bytes = new Uint8Array(packedLength);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, cost.memory, true);
  view.setUint16(4, cost.passes, true);
  view.setUint16(6, cost.lanes, true);
  bytes.set(keys.passwordSalt, 8);
  bytes.set(keys.recoverySalt, 24);
  bytes.set(keys.byPassword, 40);
  bytes.set(keys.byRecovery, 72);
  return bytes;
}

/** Wrapping keys that were kept; undefined where the bytes are none. */
export function unpackedKeys(bytes: Uint8Array): WrappingKeys | undefined {
  if (bytes.length !== packedLength) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cost = {
    memory: view.getUint32(0, true),
    passes: view.getUint16(4, true),
    lanes: view.getUint16(6, true),
  };
  if (!isBearable(cost)) return undefined;
  return {
    cost,
    passwordSalt: bytes.slice(8, 24),
    recoverySalt: bytes.slice(24, 40),
    byPassword: bytes.slice(40, 72),
    byRecovery: bytes.slice(72, 104),
  };
}
