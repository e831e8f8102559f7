import { AppError } from "@shared/errors";
import type { SourceFile } from "@shared/transfer/readSource";
import { asSource, isHidden, isTakenFromFolder, nothingReadable } from "./folderFiles";

/** Whether a file is taken, by its path from the chosen folder on. */
function isTaken(path: string): boolean {
  const [, ...steps] = path.split("/");
  return !steps.some(isHidden) && isTakenFromFolder(steps.at(-1) ?? "");
}

/**
 * Asks for a folder with the window's own dialog, which both hosts have, and reads what is readable in it and
 * below it, named by the path from there. Refused as `cancelled` when the dialog is closed, as `unreadable` where
 * nothing can be read.
 */
export async function chosenFolder(): Promise<SourceFile[]> {
  const input = document.createElement("input");
  input.type = "file";
  input.webkitdirectory = true;
  await new Promise<void>((resolve) => {
    input.addEventListener("change", () => resolve(), { once: true });
    input.addEventListener("cancel", () => resolve(), { once: true });
    input.click();
  });
  const inside = [...(input.files ?? [])];
  const folder = inside[0]?.webkitRelativePath.split("/")[0];
  if (folder === undefined) throw new AppError("cancelled", "The dialog was closed.");
  const taken = inside.filter((file) => isTaken(file.webkitRelativePath));
  if (taken.length === 0) throw nothingReadable(folder);
  return Promise.all(taken.map((file) => asSource(file, file.webkitRelativePath.slice(folder.length + 1))));
}
