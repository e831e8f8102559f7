import { AppError } from "../../errors";
import { type KeyCost, keyCost } from "./keyCost";
import { keyOfPassword } from "./passwordKey";
import { bytesOfRecoveryKey } from "./recoveryKey";
import { openWith, sealWith, unwrap } from "./sealing";
import { random, type WrappingKeys } from "./wrappingKeys";

/** What opens a protected file: the password, or the recovery key as it stands on the sheet. */
export type Opener = { password: string } | { recoveryKey: string };

/** What a person protects files with. */
export type Secrets = { password: string; recoveryKey: string };

/** The recovery key has 128 random bits: no slow derivation is needed, only a salt and a purpose. */
async function keyOfRecovery(recoveryKey: string, salt: Uint8Array): Promise<Uint8Array> {
  const bytes = bytesOfRecoveryKey(recoveryKey);
  if (!bytes) throw wrongKey("recoveryKeyMistyped");
  const from = await crypto.subtle.importKey("raw", new Uint8Array(bytes), "HKDF", false, ["deriveBits"]);
  const info = new Uint8Array(new TextEncoder().encode("agendalotse recovery key"));
  const bits = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(salt), info } as const;
  return new Uint8Array(await crypto.subtle.deriveBits(bits, from, 256));
}

/** The key does not fit; the file itself is whole. */
function wrongKey(reason: "wrongPassword" | "wrongRecoveryKey" | "recoveryKeyMistyped"): AppError {
  return new AppError("encrypted", `The file stays closed: ${reason}.`, { reason });
}

/** The keys of a password and a recovery key, under fresh salts. Takes about a second; call it off the window's thread. */
export async function derivedKeys(
  { password, recoveryKey }: Secrets,
  cost: KeyCost = keyCost,
): Promise<WrappingKeys> {
  const [passwordSalt, recoverySalt] = [random(16), random(16)];
  return {
    cost,
    passwordSalt,
    recoverySalt,
    byPassword: keyOfPassword(password, passwordSalt, cost),
    byRecovery: await keyOfRecovery(recoveryKey, recoverySalt),
  };
}

/** Protects a file by a password and a recovery key (see `sealing.ts`). As slow as deriving the keys. */
export async function sealFile(
  content: Uint8Array,
  secrets: Secrets,
  cost: KeyCost = keyCost,
): Promise<Uint8Array> {
  return sealWith(content, await derivedKeys(secrets, cost));
}

/**
 * Opens a protected file. Throws AppError `encrypted` with `details.reason` when password or recovery key do not fit,
 * `unreadable` when the file is damaged (told by its checksum, before the key is tried), `newerData`, `tooLarge`.
 */
export function openSealed(file: Uint8Array, opener: Opener): Promise<Uint8Array> {
  return openWith(file, async (header) => {
    const fileKey =
      "password" in opener
        ? await unwrap(header.byPassword, keyOfPassword(opener.password, header.passwordSalt, header.cost))
        : await unwrap(header.byRecovery, await keyOfRecovery(opener.recoveryKey, header.recoverySalt));
    if (!fileKey) throw wrongKey("password" in opener ? "wrongPassword" : "wrongRecoveryKey");
    return fileKey;
  });
}
