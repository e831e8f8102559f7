import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Disk } from "@electron/host/disk";
import { chainInto, readSegment, readSegmentFile } from "@electron/host/journalSegment";
import {
  chainAnew,
  chainAt,
  removeOlder,
  type Snapshot,
  snapshotName,
  writeSnapshot,
} from "@electron/host/journalSnapshot";
import { type OpenJournal, refusal } from "@electron/host/openJournal";
import { AppError } from "@shared/errors";

/** So many snapshots stay, each with the segments after it (RELIABILITY 3.3). */
const snapshotsKept = 3;

const largestSnapshotBytes = 1024 * 1024 * 1024;

/** Writes a snapshot, and clears away what has had its turn. */
export async function keepSnapshot(
  disk: Disk,
  open: OpenJournal,
  about: Omit<Snapshot, "chain" | "bytes" | "sha256">,
  text: Buffer,
): Promise<void> {
  const { seq } = about;
  if (about.forgetsOlder && seq < open.writer.end.seq)
    throw refusal("moved", "Entries that came after the snapshot would be forgotten with the older ones.");
  const chain =
    seq > open.writer.end.seq ? chainAnew(open.dbId, seq, text) : await chainAfter(disk, open, seq);
  const kept = await writeSnapshot(disk, open.folder, { ...about, chain }, text);
  open.snapshots = [...open.snapshots.filter((older) => older.seq < seq), kept];
  open.writer.passSnapshot(chainAt(kept));
  open.isIncomplete = false;
  if (kept.forgetsOlder) {
    await open.writer.dropAll();
    await removeOlder(disk, open.folder, kept);
    open.snapshots = [kept];
    open.leftOut = 0;
    return;
  }
  const superfluous = open.snapshots.slice(0, -snapshotsKept);
  for (const { seq: old } of superfluous)
    await disk.rm(join(open.folder, snapshotName(old)), { force: true });
  open.snapshots = open.snapshots.slice(-snapshotsKept);
  const [oldest] = open.snapshots;
  if (oldest && open.snapshots.length === snapshotsKept) await open.writer.dropBefore(oldest.seq + 1);
}

/** The hash of an entry's line. */
async function chainAfter(
  disk: Disk,
  { folder, writer, snapshots }: OpenJournal,
  seq: number,
): Promise<string> {
  const { segments, end } = writer;
  if (seq === end.seq) return end.hash;
  for (const [index, segment] of segments.entries()) {
    const next = segments[index + 1]?.firstSeq ?? end.seq + 1;
    if (next <= seq || segment.firstSeq > seq) continue;
    const bytes = await readSegmentFile(disk, folder, segment);
    const { end: found } = readSegment(bytes, chainInto(bytes, segment), seq + 1);
    if (found.seq === seq) return found.hash;
  }
  const same = snapshots.find((snapshot) => snapshot.seq === seq);
  if (same) return same.chain;
  throw refusal("gap", `Entry ${seq} is not in the journal.`);
}

/** @throws AppError `invalid` where the bytes are no packed text, or one beyond all bounds */
export function unpacked(base64: string): Buffer {
  try {
    return gunzipSync(Buffer.from(base64, "base64"), { maxOutputLength: largestSnapshotBytes });
  } catch (cause) {
    throw new AppError("invalid", "The snapshot is not packed as it should be.", {}, { cause });
  }
}
