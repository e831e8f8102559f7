import { argon2id } from "@noble/hashes/argon2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { KeyCost } from "./keyCost";

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
