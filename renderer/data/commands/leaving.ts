import { callHost } from "@renderer/desktop";
import type { FileToSave, SavedFile } from "@shared/desktop";
import type { DraftOf } from "@shared/domain/kinds";
import { personsNamed } from "@shared/domain/traces/personsNamed";
import type { Leaving } from "@shared/domain/workspace/leaving";
import { allOf } from "../queries/workspace";
import { logExport } from "./exports";

/**
 * Saves a file and notes it in the list of files that left the app. All that people take out of the workspace goes
 * through here, so that the list is whole: it tells which files to delete (DOMAIN.md (e)), and a person who asks
 * which files name them (Art. 15). Refused as `cancelled`; then nothing is noted.
 */
export async function saveNoted(
  file: FileToSave,
  entry: Omit<DraftOf<"exportLog">, "exportedAt" | "fileName">,
): Promise<SavedFile> {
  const saved = await callHost("file.save", file);
  await logExport({ ...entry, exportedAt: new Date().toISOString(), fileName: saved.name });
  return saved;
}

/** Saves a table, a calendar or another file known by its words, and notes it with the persons named in them. */
export async function saveFile(file: FileToSave, { words, ...entry }: Leaving): Promise<SavedFile> {
  const containsPersonIds = personsNamed(words, await allOf("persons"));
  return saveNoted(file, { ...entry, containsPersonIds });
}
