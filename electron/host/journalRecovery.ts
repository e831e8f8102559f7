import { join } from "node:path";
import { type Disk, namesIn } from "@electron/host/disk";
import {
  type ChainEnd,
  chainInto,
  chainStart,
  countLines,
  readSegment,
  readSegmentFile,
  type Segment,
  segmentName,
  segmentsAmong,
} from "@electron/host/journalSegment";
import { chainAt, removeOlder, type Snapshot, snapshotsIn } from "@electron/host/journalSnapshot";
import { syncFolder } from "@electron/host/wholeFile";

/** A journal as it was found on the disk, after anything unreadable was set aside. */
export type FoundJournal = {
  segments: Segment[];
  /** Oldest first. The newest is where reading begins. */
  snapshots: Snapshot[];
  end: ChainEnd;
  /** Good bytes of the last segment, where the next line goes; infinite where it must not go there. */
  lastBytes: number;
  /** Good bytes after the newest snapshot, roughly: whole segments. */
  looseBytes: number;
  /** Lines from the first unreadable one on. They are kept in `.aside` files, never thrown away. */
  leftOut: number;
  /** The next generation that no file, set aside or not, ever had. */
  nextGeneration: number;
  /** What came before the first segment is gone: the journal alone cannot rebuild the database. */
  isIncomplete: boolean;
};

const asideEnding = ".aside";

/**
 * Finds the end of one database's journal: after its newest snapshot, in the segments that go on from there, up to
 * the first bad line (RELIABILITY 3.3). From there on everything is copied beside and then cut off, so that what
 * follows continues a whole chain. Segments a snapshot stands for are not read.
 */
export async function recoverJournal(disk: Disk, folder: string, dbId: string): Promise<FoundJournal> {
  const snapshots = await snapshotsIn(disk, folder, dbId);
  const base = snapshots.at(-1);
  if (base?.forgetsOlder) await removeOlder(disk, folder, base);
  const names = await namesIn(disk, folder);
  const all = segmentsAmong(names);
  const everUsed = segmentsAmong(names.map((name) => name.replace(/\.aside(-\d+)?$/, "")));
  const nextGeneration = (everUsed.at(-1)?.generation ?? 0) + 1;

  const passed = base ? all.findLastIndex(({ firstSeq }) => firstSeq <= base.seq + 1) : -1;
  const from = Math.max(0, passed);
  const later = all.slice(from);
  let end = base ? chainAt(base) : chainStart(dbId);
  let [lastBytes, looseBytes, leftOut, kept] = [0, 0, 0, later.length];
  for (const [at, segment] of later.entries()) {
    const bytes = await readSegmentFile(disk, folder, segment);
    const supersededFrom = later[at + 1]?.firstSeq ?? Number.POSITIVE_INFINITY;
    // The first may begin before the snapshot, or, where every snapshot is gone, after what is known of the chain.
    const isBeginning = at === 0 && segment.firstSeq !== end.seq + 1;
    const content = readSegment(bytes, isBeginning ? chainInto(bytes, segment) : end, supersededFrom);
    // A segment that breaks off before the snapshot must not be continued after it.
    const reaches = content.end.seq >= end.seq;
    if (reaches) end = content.end;
    lastBytes = reaches ? content.goodBytes : Number.POSITIVE_INFINITY;
    looseBytes += content.goodBytes;
    if (content.badLines > 0) {
      leftOut = content.badLines + (await setLaterAside(disk, folder, later.slice(at + 1)));
      await cutOff(disk, folder, segment, content.goodBytes);
      kept = at + 1;
      break;
    }
  }
  const last = later[kept - 1];
  if (last !== undefined && lastBytes === 0) {
    // Its name promises a number that may no longer be the next one.
    await disk.rm(join(folder, segmentName(last)));
    kept -= 1;
    lastBytes = Number.POSITIVE_INFINITY;
  }
  const segments = all.slice(0, from + kept);
  const isIncomplete = base === undefined && (segments[0]?.firstSeq ?? 1) > 1;
  return {
    segments,
    snapshots: base?.forgetsOlder ? [base] : snapshots,
    end,
    lastBytes,
    looseBytes,
    leftOut,
    nextGeneration,
    isIncomplete,
  };
}

/** Newest first, so that a crash on the way leaves a gapless beginning. */
async function setLaterAside(disk: Disk, folder: string, later: readonly Segment[]): Promise<number> {
  let lines = 0;
  for (const segment of later.toReversed()) {
    const path = join(folder, segmentName(segment));
    lines += countLines(await disk.readFile(path));
    await disk.rename(path, await freeAsideName(disk, folder, segment));
  }
  return lines;
}

async function cutOff(disk: Disk, folder: string, segment: Segment, goodBytes: number): Promise<void> {
  const path = join(folder, segmentName(segment));
  await disk.copyFile(path, await freeAsideName(disk, folder, segment));
  const handle = await disk.open(path, "r+");
  try {
    await handle.truncate(goodBytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await syncFolder(disk, folder);
}

async function freeAsideName(disk: Disk, folder: string, segment: Segment): Promise<string> {
  const names = new Set(await namesIn(disk, folder));
  const name = segmentName(segment) + asideEnding;
  let free = name;
  for (let number = 2; names.has(free); number += 1) free = `${name}-${number}`;
  return join(folder, free);
}
