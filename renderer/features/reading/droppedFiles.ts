import { AppError } from "@shared/errors";
import { readableExtensions } from "@shared/transfer/fileKind";
import type { SourceFile } from "@shared/transfer/readSource";

/** The largest file taken, equal to the bound of the readers and of the host. */
const largestFileBytes = 100 * 1024 * 1024;

const isReadable = (name: string) => readableExtensions.some((ending) => name.toLowerCase().endsWith(ending));

async function asSource(file: File, name: string): Promise<SourceFile> {
  if (file.size > largestFileBytes)
    throw new AppError("tooLarge", "The file is too large.", { file: name, reason: "bytes", limit: 100 });
  return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

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

/** Readable files below an entry, named by their path; of a folder only those with a known ending. */
async function filesBelow(entry: FileSystemEntry, path: string, isNamed: boolean): Promise<SourceFile[]> {
  if (entry.isFile)
    return isNamed || isReadable(entry.name)
      ? [await asSource(await fileOf(entry as FileSystemFileEntry), path + entry.name)]
      : [];
  const inside = await entriesIn(entry as FileSystemDirectoryEntry);
  const files = await Promise.all(
    inside
      .filter((one) => !/\.txt$/i.test(one.name))
      .map((one) => filesBelow(one, isNamed ? "" : `${path}${entry.name}/`, false)),
  );
  return files.flat();
}

/** The files of a drop, those of dropped folders too. Call it before the event is over. */
export function droppedFiles(data: DataTransfer): Promise<SourceFile[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return Promise.all([...data.files].map((file) => asSource(file, file.name)));
  return Promise.all(entries.map((entry) => filesBelow(entry, "", true))).then((files) => files.flat());
}
