import { basename, extname } from "node:path";
import { type Disk, storageError } from "@electron/host/disk";
import { writeWholeFile } from "@electron/host/wholeFile";
import type { ChosenFile, FileChoice, FileToSave, SavedFile } from "@shared/desktop";
import { AppError } from "@shared/errors";

/** How a host asks a person for places. Null or none means the dialog was closed. */
export type FileDialogs = {
  askTarget(suggestedName: string): Promise<string | null>;
  askSources(choice: FileChoice): Promise<readonly string[]>;
  askFolder(): Promise<string | null>;
};

/** The largest file a window may hand over or receive (RELIABILITY 3.8). */
export const largestFileBytes = 100 * 1024 * 1024;

const reservedOnWindows = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A file name that every system takes: no folders, no reserved names, no trailing dots, at most 120 characters. */
export function safeFileName(suggested: string): string {
  const ending = extname(suggested).replace(/[^.\w]/g, "");
  const stem = basename(suggested.replaceAll("\\", "/"), extname(suggested));
  const plain = Array.from(stem, (char) => (char < " " || '<>:"/\\|?*'.includes(char) ? "-" : char)).join("");
  const trimmed = plain.replace(/^[\s.]+|[\s.]+$/g, "").slice(0, 120) || "Datei";
  return `${reservedOnWindows.test(trimmed) ? `_${trimmed}` : trimmed}${ending}`;
}

/** Asks where to put a file and writes it as a whole. */
export async function saveFile(disk: Disk, dialogs: FileDialogs, file: FileToSave): Promise<SavedFile> {
  const target = await dialogs.askTarget(safeFileName(file.suggestedName));
  if (target === null) throw new AppError("cancelled", "The dialog was closed.");
  try {
    await writeWholeFile(disk, target, file.bytes);
  } catch (thrown) {
    throw storageError("The file could not be written.", thrown);
  }
  return { name: basename(target), location: target };
}

/** Asks for files and reads them; none of them may be larger than `largestFileBytes`. */
export async function chooseFiles(
  disk: Disk,
  dialogs: FileDialogs,
  choice: FileChoice,
): Promise<ChosenFile[]> {
  const paths = await dialogs.askSources(choice);
  if (paths.length === 0) throw new AppError("cancelled", "The dialog was closed.");
  const files: ChosenFile[] = [];
  for (const path of choice.multiple ? paths : paths.slice(0, 1)) {
    files.push({ name: basename(path), bytes: await readBounded(disk, path) });
  }
  return files;
}

/** Asks for a folder; whether it serves is checked where it is used. */
export async function chooseFolder(dialogs: FileDialogs): Promise<{ folder: string }> {
  const folder = await dialogs.askFolder();
  if (folder === null) throw new AppError("cancelled", "The dialog was closed.");
  return { folder };
}

async function readBounded(disk: Disk, path: string): Promise<Uint8Array> {
  try {
    const { size } = await disk.stat(path);
    if (size <= largestFileBytes) return new Uint8Array(await disk.readFile(path));
  } catch (thrown) {
    throw new AppError("file", "The file could not be read.", { file: basename(path) }, { cause: thrown });
  }
  throw new AppError("tooLarge", "The file is too large.", {
    file: basename(path),
    reason: "bytes",
    limit: 100,
  });
}
