import { containerLimits } from "../containerLimits";
import { tooLarge, unreadable } from "../readingError";
import { checksumAt, headerLength, readHeader, type SealedHeader, type Wrapped, writeHeader } from "./header";
import { random, type WrappingKeys } from "./wrappingKeys";

type Bytes = Uint8Array<ArrayBuffer>;
const mebibyte = 1024 * 1024;
const tag = 16;

const aesKey = (bytes: Uint8Array) =>
  crypto.subtle.importKey("raw", new Uint8Array(bytes), "AES-GCM", false, ["encrypt", "decrypt"]);

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

/** A file's key under one of the keys that open it. */
async function wrap(fileKey: Bytes, by: Uint8Array): Promise<Wrapped> {
  const nonce = random(12);
  const key = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, await aesKey(by), fileKey);
  return { nonce, key: new Uint8Array(key) };
}

/** The file's key, or undefined where the key does not fit. */
export async function unwrap({ nonce, key }: Wrapped, by: Uint8Array): Promise<Uint8Array | undefined> {
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
 * Protects a file (RELIABILITY.md 3.7): AES-256-GCM in chunks of 1 MiB under a fresh key, which is wrapped by both of
 * the given keys.
 */
export async function sealWith(content: Uint8Array, keys: WrappingKeys): Promise<Uint8Array> {
  const [start, fileKey] = [random(8), random(32)];
  const chunks = Math.max(1, Math.ceil(content.length / mebibyte));
  const header: SealedHeader = {
    cost: keys.cost,
    passwordSalt: keys.passwordSalt,
    recoverySalt: keys.recoverySalt,
    byPassword: await wrap(fileKey, keys.byPassword),
    byRecovery: await wrap(fileKey, keys.byRecovery),
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
 * What is inside a protected file, given the way to its key.
 * @throws AppError `unreadable` when it is damaged (told by its checksum, before the key is tried), `newerData`,
 * `tooLarge`, and what `keyOf` throws
 */
export async function openWith(
  file: Uint8Array,
  keyOf: (header: SealedHeader) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const most = containerLimits.bytes;
  if (file.length > most + mebibyte) throw tooLarge("bytes", most / mebibyte);
  const header = readHeader(file);
  const stated = file.subarray(checksumAt, headerLength);
  if ((await checksum(file)).some((byte, index) => byte !== stated[index])) throw unreadable("damaged");
  return openChunks(file, header, await keyOf(header));
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
