import { join } from "node:path";
import type { Disk } from "@electron/host/disk";
import { chainHash, type JournalLine, parseLine } from "@electron/host/journalLine";

/**
 * One file of the outer journal. `generation` counts the files in the order they were begun. A segment begun
 * after a failed write may repeat a number of its predecessor: its own line counts, since nobody was ever told
 * that the other one is safe.
 */
export type Segment = { generation: number; firstSeq: number };

export function segmentName({ generation, firstSeq }: Segment): string {
  return `${String(generation).padStart(6, "0")}-${String(firstSeq).padStart(12, "0")}.journal`;
}

/** The segments among the names of a folder, in the order they were begun. */
export function segmentsAmong(names: readonly string[]): Segment[] {
  return names
    .map((name) => /^(\d{6,})-(\d{12,})\.journal$/.exec(name))
    .filter((match) => match !== null)
    .map(([, generation, firstSeq]) => ({ generation: Number(generation), firstSeq: Number(firstSeq) }))
    .sort((a, b) => a.generation - b.generation);
}

/** The last good line of a chain: its number and its hash, to which the next line must refer. */
export type ChainEnd = {
  seq: number;
  hash: string;
  entry: string | null;
  stateHash: string | null;
  schemaVersion: number;
};

/** Before the first line. Derived from the database's identity, so a foreign journal does not fit. */
export function chainStart(dbId: string): ChainEnd {
  return { seq: 0, hash: chainHash(dbId), entry: null, stateHash: null, schemaVersion: 1 };
}

/** The chain's end before a segment as the segment itself states it, for reading it without its predecessors. */
export function chainInto(bytes: Buffer, { firstSeq }: Segment): ChainEnd {
  const lineBreak = bytes.indexOf(0x0a);
  const first = lineBreak === -1 ? null : parseLine(bytes.toString("utf8", 0, lineBreak));
  return { seq: firstSeq - 1, hash: first?.previous ?? "", entry: null, stateHash: null, schemaVersion: 1 };
}

/** What a segment holds: its good lines, where they end, and how many lines after that are not good. */
export type SegmentContent = { lines: JournalLine[]; end: ChainEnd; goodBytes: number; badLines: number };

/**
 * Reads a segment as far as its lines are whole and continue the chain. Lines from `supersededFrom` on were
 * written again in the next segment; they are neither good nor bad.
 */
export function readSegment(bytes: Buffer, start: ChainEnd, supersededFrom: number): SegmentContent {
  const lines: JournalLine[] = [];
  let end = start;
  let at = 0;
  while (at < bytes.length) {
    const lineBreak = bytes.indexOf(0x0a, at);
    const text = lineBreak === -1 ? null : bytes.toString("utf8", at, lineBreak);
    const line = text === null ? null : parseLine(text);
    if (line !== null && line.seq >= supersededFrom) break;
    if (text === null || line === null || line.seq !== end.seq + 1 || line.previous !== end.hash) {
      if (end.seq + 1 === supersededFrom) break;
      return { lines, end, goodBytes: at, badLines: countLines(bytes.subarray(at)) };
    }
    lines.push(line);
    const { seq, entry, stateHash, schemaVersion } = line;
    end = { seq, hash: chainHash(text), entry, stateHash, schemaVersion };
    at = lineBreak + 1;
  }
  return { lines, end, goodBytes: at, badLines: 0 };
}

/** Lines in a stretch of bytes, an unfinished last one included. */
export function countLines(bytes: Buffer): number {
  let count = bytes.length > 0 && bytes[bytes.length - 1] !== 0x0a ? 1 : 0;
  for (const byte of bytes) if (byte === 0x0a) count += 1;
  return count;
}

export function readSegmentFile(disk: Disk, folder: string, segment: Segment): Promise<Buffer> {
  return disk.readFile(join(folder, segmentName(segment)));
}
