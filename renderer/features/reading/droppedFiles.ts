import type { SourceFile } from "@shared/transfer/readSource";
import { asSource, isHidden, isTakenFromFolder, nothingReadable } from "./folderFiles";

const fileOf = (entry: FileSystemFileEntry) =>
  new Promise<File>((resolve, reject) => {
    entry.file(resolve, reject);
  });

/** All entries of a folder; the browser hands them out in portions. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (portion.length === 0) return entries;
    entries.push(...portion);
  }
}

/** Files in a folder and below it, named by their path from there. */
async function filesBelow(folder: FileSystemDirectoryEntry, path: string): Promise<SourceFile[]> {
  const files = (await entriesIn(folder)).map(async (entry) => {
    if (isHidden(entry.name)) return [];
    if (!entry.isFile) return filesBelow(entry as FileSystemDirectoryEntry, `${path}${entry.name}/`);
    if (!isTakenFromFolder(entry.name)) return [];
    return [await asSource(await fileOf(entry as FileSystemFileEntry), path + entry.name)];
  });
  return (await Promise.all(files)).flat();
}

/** A file named itself is taken whatever it is, so that its reader can say what is wrong with it. */
async function filesOf(entry: FileSystemEntry): Promise<SourceFile[]> {
  return entry.isFile
    ? [await asSource(await fileOf(entry as FileSystemFileEntry), entry.name)]
    : filesBelow(entry as FileSystemDirectoryEntry, "");
}

/**
 * The files of a drop, those of dropped folders too. Call it before the event is over. Throws AppError
 * `unreadable` where folders hold nothing that can be read, `tooLarge` for a file beyond the bound.
 */
export async function droppedFiles(data: DataTransfer): Promise<SourceFile[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const [first] = entries;
  if (!first) return Promise.all([...data.files].map((file) => asSource(file, file.name)));
  const files = (await Promise.all(entries.map(filesOf))).flat();
  if (files.length === 0) throw nothingReadable(first.name);
  return files;
}
