import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { type KindName, kindNames } from "../domain/kinds";
import type { Workspace } from "../domain/workspace";

/**
 * Fingerprint of all records of a workspace, 16 hexadecimal digits: the sum of a number per record, modulo
 * 2^64. A sum, so that the order does not matter and a change costs no more than the records it touches
 * (RELIABILITY 3.2). It finds damage; it is no protection against forgery.
 */
export type ContentHash = string;

/** The fingerprint of nothing. */
export const emptyContentHash: ContentHash = "0".repeat(16);

/** What a change did to the fingerprint: the record before and after, null where there was or is none. */
type RecordChange = { kind: KindName; before: object | null; after: object | null };

const modulus = 1n << 64n;

/** The number of one record: the first 64 bits of the SHA-256 of its kind and its fields in sorted order. */
function recordNumber(kind: KindName, record: object): bigint {
  const digest = sha256(utf8ToBytes(`${kind}\n${JSON.stringify(record, sortedKeys)}`));
  return new DataView(digest.buffer, digest.byteOffset).getBigUint64(0);
}

/** The fingerprint after some changes, without looking at any other record. */
export function hashAfter(before: ContentHash, changes: Iterable<RecordChange>): ContentHash {
  let sum = BigInt(`0x${before}`);
  for (const change of changes) {
    if (change.before) sum += modulus - recordNumber(change.kind, change.before);
    if (change.after) sum += recordNumber(change.kind, change.after);
  }
  return (sum % modulus).toString(16).padStart(16, "0");
}

/** The fingerprint of a whole workspace. */
export function contentHashOf(workspace: Workspace): ContentHash {
  return kindNames.reduce((hash, kind) => hashOfKind(hash, kind, workspace[kind]), emptyContentHash);
}

/** The fingerprint with the records of one kind added, for reading kind by kind. */
export function hashOfKind(before: ContentHash, kind: KindName, records: readonly object[]): ContentHash {
  return hashAfter(
    before,
    records.map((after) => ({ kind, before: null, after })),
  );
}

/** For JSON.stringify: objects with their keys in one order, however they were stored. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
