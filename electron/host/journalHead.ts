import { join } from "node:path";
import { type Disk, namesIn, readIfThere } from "@electron/host/disk";
import { segmentName, segmentsAmong } from "@electron/host/journalSegment";
import { writeWholeFile } from "@electron/host/wholeFile";
import { AppError } from "@shared/errors";

/** The small file that says which database is the present one. */
export const headName = "head.json";

/** Layout of the journal's lines. A program that knows only older ones must not touch the files. */
const journalFormat = 1;

/** An identity can name a folder on every system. */
export const isDatabaseId = (text: unknown): text is string =>
  typeof text === "string" && /^[a-z0-9-]{8,64}$/i.test(text);

/**
 * Which database the journal belongs to, or null while nothing was ever begun. A damaged head costs nothing:
 * then it is the database whose journal was written last.
 * @throws AppError `newerData` where a newer program wrote it; nothing is touched
 */
export async function readHead(disk: Disk, folder: string): Promise<string | null> {
  const bytes = await readIfThere(disk, join(folder, headName));
  if (bytes !== null) {
    const dbId = identityIn(bytes.toString("utf8"));
    if (dbId !== null) return dbId;
  }
  return writtenLast(disk, folder);
}

export function writeHead(disk: Disk, folder: string, dbId: string): Promise<void> {
  const text = `${JSON.stringify({ format: journalFormat, dbId })}\n`;
  return writeWholeFile(disk, join(folder, headName), Buffer.from(text));
}

function identityIn(text: string): string | null {
  try {
    const head: unknown = JSON.parse(text);
    if (typeof head !== "object" || head === null || !("dbId" in head)) return null;
    if ("format" in head && typeof head.format === "number" && head.format > journalFormat)
      throw new AppError("newerData", "The journal was written by a newer version of the program.");
    return isDatabaseId(head.dbId) ? head.dbId : null;
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return null;
    throw thrown;
  }
}

async function writtenLast(disk: Disk, folder: string): Promise<string | null> {
  let newest: { dbId: string; time: number } | null = null;
  for (const dbId of (await namesIn(disk, folder)).filter(isDatabaseId)) {
    const last = segmentsAmong(await namesIn(disk, join(folder, dbId))).at(-1);
    if (last === undefined) continue;
    const { mtimeMs } = await disk.stat(join(folder, dbId, segmentName(last)));
    if (newest === null || mtimeMs > newest.time) newest = { dbId, time: mtimeMs };
  }
  return newest?.dbId ?? null;
}
