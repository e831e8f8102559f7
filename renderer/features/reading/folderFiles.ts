import { AppError } from "@shared/errors";
import { readableExtensions } from "@shared/transfer/fileKind";
import { unreadable } from "@shared/transfer/readingError";
import type { SourceFile } from "@shared/transfer/readSource";

/** The largest file taken, equal to the bound of the readers and of the host. */
const largestFileBytes = 100 * 1024 * 1024;

/** The bytes of a file. Throws AppError `tooLarge` beyond the bound. */
export async function asSource(file: File, name: string): Promise<SourceFile> {
  if (file.size > largestFileBytes)
    throw new AppError("tooLarge", "The file is too large.", { file: name, reason: "bytes", limit: 100 });
  return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

export const isReadable = (name: string): boolean =>
  readableExtensions.some((ending) => name.toLowerCase().endsWith(ending));

/** Hidden entries and the traces Word and Excel leave beside an open file. */
export const isHidden = (name: string): boolean => name.startsWith(".") || name.startsWith("~$");

/** In a folder a plain text (a licence, a note) or JSON (settings) is no list; chosen by itself it is read. */
export const isTakenFromFolder = (name: string): boolean =>
  isReadable(name) && !isHidden(name) && !/\.(txt|json)$/i.test(name);

/** A folder in which there is nothing for us. */
export const nothingReadable = (folder: string): AppError => unreadable("nothingReadable", { file: folder });
