import { join } from "node:path";
import { type Disk, namesIn } from "@electron/host/disk";
import {
  type ChainEnd,
  chainStart,
  countLines,
  readSegment,
  readSegmentFile,
  type Segment,
  segmentName,
  segmentsAmong,
} from "@electron/host/journalSegment";
import { syncFolder } from "@electron/host/wholeFile";

/** A journal as it was found on the disk, after anything unreadable was set aside. */
export type FoundJournal = {
  segments: Segment[];
  end: ChainEnd;
  /** Good bytes of the last segment, where the next line goes; infinite where it must not go there. */
  lastBytes: number;
  /** Lines from the first unreadable one on. They are kept in `.aside` files, never thrown away. */
  leftOut: number;
  /** The next generation that no file, set aside or not, ever had. */
  nextGeneration: number;
};

const asideEnding = ".aside";

/**
 * Reads all segments of one database in order and stops at the first bad line (RELIABILITY 3.3). From there on
 * everything is copied beside and then cut off, so that what follows continues a whole chain.
 */
export async function recoverJournal(disk: Disk, folder: string, dbId: string): Promise<FoundJournal> {
  const names = await namesIn(disk, folder);
  const segments = segmentsAmong(names);
  const everUsed = segmentsAmong(names.map((name) => name.replace(/\.aside(-\d+)?$/, "")));
  const nextGeneration = (everUsed.at(-1)?.generation ?? 0) + 1;

  let end = chainStart(dbId);
  let lastBytes = 0;
  let leftOut = 0;
  let kept = segments.length;
  for (const [index, segment] of segments.entries()) {
    const bytes = await readSegmentFile(disk, folder, segment);
    const supersededFrom = segments[index + 1]?.firstSeq ?? Number.POSITIVE_INFINITY;
    const content = readSegment(bytes, end, supersededFrom);
    end = content.end;
    lastBytes = content.goodBytes;
    if (content.badLines > 0) {
      leftOut = content.badLines + (await setLaterAside(disk, folder, segments.slice(index + 1)));
      await cutOff(disk, folder, segment, content.goodBytes);
      kept = index + 1;
      break;
    }
  }
  const last = segments[kept - 1];
  if (last !== undefined && lastBytes === 0) {
    // Its name promises a number that may no longer be the next one.
    await disk.rm(join(folder, segmentName(last)));
    kept -= 1;
    lastBytes = Number.POSITIVE_INFINITY;
  }
  return { segments: segments.slice(0, kept), end, lastBytes, leftOut, nextGeneration };
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
