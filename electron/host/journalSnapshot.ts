import type { FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { type Disk, namesIn } from "@electron/host/disk";
import { chainHash } from "@electron/host/journalLine";
import type { ChainEnd } from "@electron/host/journalSegment";
import { sha256Of } from "@electron/host/sha256";
import { writeWholeFile } from "@electron/host/wholeFile";

/**
 * A state of the whole database as one file: a line about it, then the text the window gave, which the host does
 * not interpret. With it, older segments of the journal are no longer needed (RELIABILITY 3.3).
 */
export type Snapshot = {
  dbId: string;
  /** Entry after which it was taken. */
  seq: number;
  stateHash: string;
  schemaVersion: number;
  /** Hash of the line of that entry, to which the next line refers. */
  chain: string;
  /** Something was erased: whatever is older goes, also where a crash came between. */
  forgetsOlder: boolean;
  /** Length of the text in bytes, and its SHA-256. */
  bytes: number;
  sha256: string;
};

const format = 1;
/** A line about the snapshot is a few hundred bytes; this is read to find it. */
const headBytes = 4096;

export const snapshotName = (seq: number): string => `snap-${String(seq).padStart(12, "0")}.jsonl`;

/** Numbers of the snapshots among the names of a folder, oldest first. */
export function snapshotsAmong(names: readonly string[]): number[] {
  return names
    .map((name) => /^snap-(\d{12,})\.jsonl$/.exec(name)?.[1])
    .filter((digits) => digits !== undefined)
    .map(Number)
    .sort((a, b) => a - b);
}

/** Writes a snapshot and reads it back; whatever had its number before is replaced. */
export async function writeSnapshot(
  disk: Disk,
  folder: string,
  about: Omit<Snapshot, "bytes" | "sha256">,
  text: Buffer,
): Promise<Snapshot> {
  const snapshot: Snapshot = { ...about, bytes: text.length, sha256: sha256Of(text) };
  const head = Buffer.from(`${JSON.stringify({ format, ...snapshot })}\n`);
  await writeWholeFile(disk, join(folder, snapshotName(about.seq)), Buffer.concat([head, text]));
  return snapshot;
}

/** Snapshots of a database whose first line and length are as they should be, oldest first. */
export async function snapshotsIn(disk: Disk, folder: string, dbId: string): Promise<Snapshot[]> {
  const found: Snapshot[] = [];
  for (const seq of snapshotsAmong(await namesIn(disk, folder))) {
    const handle = await disk.open(join(folder, snapshotName(seq)), "r");
    try {
      const snapshot = await aboutIn(handle);
      if (snapshot?.dbId === dbId && snapshot.seq === seq) found.push(snapshot);
    } finally {
      await handle.close();
    }
  }
  return found;
}

async function aboutIn(handle: FileHandle): Promise<Snapshot | null> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
  const lineBreak = buffer.subarray(0, bytesRead).indexOf(0x0a);
  const snapshot = lineBreak === -1 ? null : parseAbout(buffer.toString("utf8", 0, lineBreak));
  const { size } = await handle.stat();
  return snapshot !== null && size === lineBreak + 1 + snapshot.bytes ? snapshot : null;
}

function parseAbout(line: string): Snapshot | null {
  try {
    const { format: written, ...about } = JSON.parse(line) as Snapshot & { format: number };
    const numbers = [about.seq, about.schemaVersion, about.bytes];
    const texts = [about.dbId, about.stateHash, about.chain, about.sha256];
    const isWhole = numbers.every(Number.isSafeInteger) && texts.every((text) => typeof text === "string");
    return written === format && isWhole ? about : null;
  } catch (thrown) {
    if (thrown instanceof SyntaxError || thrown instanceof TypeError) return null;
    throw thrown;
  }
}

/** The text of a snapshot, or null where a single byte of it is not what was written. */
export async function readSnapshot(disk: Disk, folder: string, snapshot: Snapshot): Promise<string | null> {
  const bytes = await disk.readFile(join(folder, snapshotName(snapshot.seq)));
  const text = bytes.subarray(bytes.length - snapshot.bytes);
  return sha256Of(text) === snapshot.sha256 ? text.toString("utf8") : null;
}

/** Removes what is older than a snapshot: other snapshots, segments, and what was set aside of either. */
export async function removeOlder(disk: Disk, folder: string, { seq }: Snapshot): Promise<void> {
  for (const name of await namesIn(disk, folder)) {
    const number = /^(?:\d{6,}-|snap-)(\d{12,})\./.exec(name)?.[1];
    const isOlder = number === undefined || Number(number) <= seq;
    if (isOlder && name !== snapshotName(seq)) await disk.rm(join(folder, name), { force: true });
  }
}

/** Keeps a damaged snapshot out of the way without throwing it away. */
export async function setSnapshotAside(disk: Disk, folder: string, { seq }: Snapshot): Promise<void> {
  const path = join(folder, snapshotName(seq));
  await disk.rename(path, `${path}.aside`);
}

/** The chain's end as a snapshot states it. */
export const chainAt = ({ seq, chain, stateHash, schemaVersion }: Snapshot): ChainEnd => ({
  seq,
  hash: chain,
  entry: null,
  stateHash,
  schemaVersion,
});

/** Where a chain begins anew after a snapshot whose entry the journal itself never got. */
export const chainAnew = (dbId: string, seq: number, text: Uint8Array): string =>
  chainHash(`${dbId}\t${seq}\t${sha256Of(text)}`);
