import { argon2id } from "@noble/hashes/argon2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

/** How a password becomes a key; stands in the file, so that it can be raised later. Memory in KiB. */
export type KeyCost = { memory: number; passes: number; lanes: number };

/** RFC 9106, second recommendation. */
export const keyCost: KeyCost = { memory: 65_536, passes: 3, lanes: 4 };

/** What a file may ask of this machine (RELIABILITY.md 3.7): 1 GiB, 20 passes, 8 lanes. */
export function isBearable({ memory, passes, lanes }: KeyCost): boolean {
  return (
    lanes >= 1 && lanes <= 8 && passes >= 1 && passes <= 20 && memory >= 8 * lanes && memory <= 1_048_576
  );
}

/**
 * 256 bits from a password. Takes about a second on purpose: call it off the window's thread. The same letters count
 * however the keyboard composes them.
 */
export function keyOfPassword(password: string, salt: Uint8Array, cost: KeyCost): Uint8Array {
  return argon2id(utf8ToBytes(password.normalize("NFC")), salt, {
    m: cost.memory,
    t: cost.passes,
    p: cost.lanes,
    dkLen: 32,
  });
}
