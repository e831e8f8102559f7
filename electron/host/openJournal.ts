import { join } from "node:path";
import type { Disk } from "@electron/host/disk";
import { recoverJournal } from "@electron/host/journalRecovery";
import { chainInto, readSegment, readSegmentFile } from "@electron/host/journalSegment";
import type { Snapshot } from "@electron/host/journalSnapshot";
import { JournalWriter } from "@electron/host/journalWriter";
import type { JournalState, OuterEntry, OuterLine } from "@shared/desktop";
import { AppError } from "@shared/errors";

/** One answer of `read` holds at most this many bytes of entries, but always at least one entry. */
const pageBytes = 8 * 1024 * 1024;

/** One database's journal, opened. */
export type OpenJournal = {
  dbId: string;
  folder: string;
  writer: JournalWriter;
  /** Oldest first. */
  snapshots: Snapshot[];
  leftOut: number;
  isIncomplete: boolean;
};

/** Opens the journal of a database below `base`; a database without one begins with an empty one. */
export async function openJournal(disk: Disk, base: string, dbId: string): Promise<OpenJournal> {
  const folder = join(base, dbId);
  await disk.mkdir(folder, { recursive: true, mode: 0o700 });
  const found = await recoverJournal(disk, folder, dbId);
  const { snapshots, leftOut, isIncomplete } = found;
  return {
    dbId,
    folder,
    writer: new JournalWriter(disk, folder, found),
    snapshots,
    leftOut,
    isIncomplete,
  };
}

/** Entries after a number, oldest first, as many as one answer takes. */
export async function entriesAfter(
  disk: Disk,
  open: OpenJournal,
  afterSeq: number,
  limit: number,
): Promise<{ entries: OuterEntry[]; more: boolean }> {
  const entries: OuterEntry[] = [];
  const { segments, end } = open.writer;
  let bytes = 0;
  for (const [index, segment] of segments.entries()) {
    const next = segments[index + 1]?.firstSeq ?? end.seq + 1;
    if (next <= afterSeq + 1) continue;
    const content = await readSegmentFile(disk, open.folder, segment);
    const { lines, badLines } = readSegment(content, chainInto(content, segment), next);
    if (badLines > 0)
      throw new AppError("storage", "The journal was damaged meanwhile.", { reason: "broken" });
    for (const { seq, entry, stateHash, schemaVersion } of lines) {
      if (seq <= afterSeq) continue;
      bytes += Buffer.byteLength(entry);
      if (entries.length === limit || (bytes > pageBytes && entries.length > 0)) {
        return { entries, more: true };
      }
      entries.push({ dbId: open.dbId, seq, line: entry, stateHash, schemaVersion });
    }
  }
  return { entries, more: false };
}

/**
 * What of some entries is not there yet. A snapshot that overtook its entry on the way holds it already; any other one
 * that is there must say the same.
 * @throws AppError `invalid` with `details.reason` "gap"
 */
export async function entriesToAdd(
  disk: Disk,
  open: OpenJournal,
  entries: readonly OuterLine[],
): Promise<OuterLine[]> {
  const { end } = open.writer;
  const snapshotSeq = open.snapshots.at(-1)?.seq ?? 0;
  const repeated = entries.filter(({ seq }) => seq > snapshotSeq && seq <= end.seq);
  const [first] = repeated;
  if (first) {
    const { entries: there } = await entriesAfter(disk, open, first.seq - 1, repeated.length);
    if (repeated.some(({ seq, line }, at) => there[at]?.seq !== seq || there[at]?.line !== line))
      throw gap(first.seq, end.seq);
  }
  const added = entries.filter(({ seq }) => seq > end.seq && seq > snapshotSeq);
  const wrong = added.find(({ seq }, at) => seq !== end.seq + 1 + at);
  if (wrong) throw gap(wrong.seq, end.seq);
  return added;
}

const gap = (seq: number, end: number): AppError =>
  refusal("gap", `Entry ${seq} does not follow entry ${end}.`, { expected: end + 1 });

/** What the window is told of it. */
export const stateOf = ({ dbId, writer, snapshots, leftOut, isIncomplete }: OpenJournal): JournalState => ({
  dbId,
  lastSeq: writer.end.seq,
  stateHash: writer.end.stateHash,
  schemaVersion: writer.end.schemaVersion,
  snapshotSeq: snapshots.at(-1)?.seq ?? 0,
  looseBytes: writer.looseBytes,
  ...(isIncomplete ? { isIncomplete } : {}),
  ...(leftOut > 0 ? { leftOut } : {}),
});

/** A call that cannot be followed, with the reason. */
export const refusal = (reason: string, message: string, more: Record<string, number> = {}): AppError =>
  new AppError("invalid", message, { reason, ...more });
