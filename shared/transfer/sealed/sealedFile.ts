import { AppError } from "../../errors";
import { containerLimits } from "../container";
import { tooLarge, unreadable } from "../readingError";
import { checksumAt, headerLength, readHeader, type SealedHeader, type Wrapped, writeHeader } from "./header";
import { type KeyCost, keyCost, keyOfPassword } from "./passwordKey";
import { bytesOfRecoveryKey } from "./recoveryKey";

/** What opens a protected file: the password, or the recovery key as it stands on the sheet. */
export type Opener = { password: string } | { recoveryKey: string };

type Bytes = Uint8Array<ArrayBuffer>;
const mebibyte = 1024 * 1024;
const tag = 16;

const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));
const aesKey = (bytes: Uint8Array) =>
  crypto.subtle.importKey("raw", new Uint8Array(bytes), "AES-GCM", false, ["encrypt", "decrypt"]);

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

/** Counter and final mark make the last four bytes of a chunk's nonce: none can be left out, moved or appended. */
function chunkNonce(start: Uint8Array, index: number, isLast: boolean): Bytes {
  const nonce = new Uint8Array(12);
  nonce.set(start);
  new DataView(nonce.buffer).setUint32(8, index * 2 + (isLast ? 1 : 0));
  return nonce;
}

async function checksum(bytes: Uint8Array): Promise<Uint8Array> {
  const rest = new Uint8Array(bytes.length - 32);
  rest.set(bytes.subarray(0, checksumAt));
  rest.set(bytes.subarray(headerLength), checksumAt);
  return new Uint8Array(await crypto.subtle.digest("SHA-256", rest));
}

async function wrap(fileKey: Bytes, by: Uint8Array): Promise<Wrapped> {
  const nonce = random(12);
  const key = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, await aesKey(by), fileKey);
  return { nonce, key: new Uint8Array(key) };
}

async function unwrap({ nonce, key }: Wrapped, by: Uint8Array): Promise<Uint8Array | undefined> {
  try {
    const iv = new Uint8Array(nonce);
    return new Uint8Array(
      await crypto.subtle.decrypt({ name: "AES-GCM", iv }, await aesKey(by), new Uint8Array(key)),
    );
  } catch {
    return undefined;
  }
}

/**
 * Protects a file (RELIABILITY.md 3.7): AES-256-GCM in chunks of 1 MiB under a fresh key, which is wrapped once by
 * the password and once by the recovery key. Takes about a second; call it off the window's thread.
 */
export async function sealFile(
  content: Uint8Array,
  { password, recoveryKey }: { password: string; recoveryKey: string },
  cost: KeyCost = keyCost,
): Promise<Uint8Array> {
  const [passwordSalt, recoverySalt, start, fileKey] = [random(16), random(16), random(8), random(32)];
  const chunks = Math.max(1, Math.ceil(content.length / mebibyte));
  const header: SealedHeader = {
    cost,
    passwordSalt,
    recoverySalt,
    byPassword: await wrap(fileKey, keyOfPassword(password, passwordSalt, cost)),
    byRecovery: await wrap(fileKey, await keyOfRecovery(recoveryKey, recoverySalt)),
    chunkNonce: start,
    sealedLength: content.length + chunks * tag,
  };
  const head = new Uint8Array(writeHeader(header));
  const file = new Uint8Array(headerLength + header.sealedLength);
  file.set(head);
  const key = await aesKey(fileKey);
  for (let index = 0; index < chunks; index++) {
    const iv = chunkNonce(start, index, index === chunks - 1);
    const plain = new Uint8Array(content.subarray(index * mebibyte, (index + 1) * mebibyte));
    const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: head }, key, plain);
    file.set(new Uint8Array(sealed), headerLength + index * (mebibyte + tag));
  }
  file.set(await checksum(file), checksumAt);
  return file;
}

/**
 * Opens a protected file. Throws AppError `encrypted` with `details.reason` when password or recovery key do not fit,
 * `unreadable` when the file is damaged (told by its checksum, before the key is tried), `newerData`, `tooLarge`.
 */
export async function openSealed(file: Uint8Array, opener: Opener): Promise<Uint8Array> {
  const most = containerLimits.bytes;
  if (file.length > most + mebibyte) throw tooLarge("bytes", most / mebibyte);
  const header = readHeader(file);
  const stated = file.subarray(checksumAt, headerLength);
  if ((await checksum(file)).some((byte, index) => byte !== stated[index])) throw unreadable("damaged");
  const fileKey =
    "password" in opener
      ? await unwrap(header.byPassword, keyOfPassword(opener.password, header.passwordSalt, header.cost))
      : await unwrap(header.byRecovery, await keyOfRecovery(opener.recoveryKey, header.recoverySalt));
  if (!fileKey) throw wrongKey("password" in opener ? "wrongPassword" : "wrongRecoveryKey");
  return openChunks(file, header, fileKey);
}

async function openChunks(file: Uint8Array, header: SealedHeader, fileKey: Uint8Array): Promise<Uint8Array> {
  const chunks = Math.ceil(header.sealedLength / (mebibyte + tag));
  if (header.sealedLength < chunks * tag || chunks === 0) throw unreadable("damaged");
  const content = new Uint8Array(header.sealedLength - chunks * tag);
  const head = new Uint8Array(writeHeader(header));
  const key = await aesKey(fileKey);
  for (let index = 0; index < chunks; index++) {
    const from = headerLength + index * (mebibyte + tag);
    const sealed = new Uint8Array(file.subarray(from, from + mebibyte + tag));
    const iv = chunkNonce(header.chunkNonce, index, index === chunks - 1);
    try {
      const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData: head }, key, sealed);
      content.set(new Uint8Array(plain), index * mebibyte);
    } catch (cause) {
      throw unreadable("damaged", {}, cause);
    }
  }
  return content;
}
