import type { ChosenFile, FileChoice, FileToSave, SavedFile } from "@shared/desktop";
import { AppError } from "@shared/errors";

/** The largest file the window takes, equal to the host's bound. */
const largestFileBytes = 100 * 1024 * 1024;

type SavePicker = (options: {
  suggestedName: string;
  types?: { accept: Record<string, string[]> }[];
}) => Promise<FileSystemFileHandle>;

const isNamed = (thrown: unknown, name: string): boolean =>
  thrown instanceof DOMException && thrown.name === name;

/** Saves a file where no host has dialogs: with the browser's own dialog, else as a download. */
export async function saveInPage(file: FileToSave): Promise<SavedFile> {
  const picker: SavePicker | undefined = Reflect.get(window, "showSaveFilePicker");
  if (typeof picker === "function") {
    try {
      return await saveWithPicker(picker.bind(window), file);
    } catch (thrown) {
      if (isNamed(thrown, "AbortError")) throw new AppError("cancelled", "The dialog was closed.");
      // Without a fresh click or key the dialog is refused; a download needs none.
      if (!isNamed(thrown, "SecurityError")) {
        throw new AppError("storage", "The file could not be written.", {}, { cause: thrown });
      }
    }
  }
  return download(file);
}

async function saveWithPicker(picker: SavePicker, file: FileToSave): Promise<SavedFile> {
  const ending = /\.\w+$/.exec(file.suggestedName)?.[0];
  const handle = await picker({
    suggestedName: file.suggestedName,
    ...(ending ? { types: [{ accept: { [file.mediaType]: [ending] } }] } : {}),
  });
  const writable = await handle.createWritable();
  await writable.write(blobOf(file));
  await writable.close();
  return { name: handle.name };
}

function download(file: FileToSave): SavedFile {
  const address = URL.createObjectURL(blobOf(file));
  const link = document.createElement("a");
  link.href = address;
  link.download = file.suggestedName;
  link.click();
  // The browser has read the address by then; revoking at once would cancel the download.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return { name: file.suggestedName };
}

const blobOf = ({ bytes, mediaType }: FileToSave): Blob =>
  new Blob([new Uint8Array(bytes)], { type: mediaType });

/** Asks for files with the browser's own dialog and reads them. */
export async function chooseInPage({ extensions, multiple }: FileChoice): Promise<ChosenFile[]> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = extensions.join(",");
  input.multiple = multiple;
  // Outside the document the browser may forget the input while its dialog is open, and no answer would ever come.
  input.hidden = true;
  document.body.append(input);
  await new Promise<void>((resolve) => {
    input.addEventListener("change", () => resolve(), { once: true });
    input.addEventListener("cancel", () => resolve(), { once: true });
    input.click();
  });
  input.remove();
  const files = Array.from(input.files ?? []);
  if (files.length === 0) throw new AppError("cancelled", "The dialog was closed.");
  return Promise.all(files.map(readFile));
}

async function readFile(file: File): Promise<ChosenFile> {
  if (file.size > largestFileBytes) {
    throw new AppError("tooLarge", "The file is too large.", {
      file: file.name,
      reason: "bytes",
      limit: 100,
    });
  }
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (thrown) {
    throw new AppError("file", "The file could not be read.", { file: file.name }, { cause: thrown });
  }
}
