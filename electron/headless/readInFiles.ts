import { basename, relative } from "node:path";
import { filesAt, readGivenFile } from "@electron/headless/files";
import { AppError, isAppError } from "@shared/errors";
import { readingProblem } from "@shared/i18n/readingWords";
import type { Translate } from "@shared/i18n/translate";
import { readableExtensions } from "@shared/transfer/fileKind";
import { readSource, type Source } from "@shared/transfer/plan/source";
import type { SourceFile } from "@shared/transfer/readSource";
import type { RememberedSource } from "@shared/transfer/table/rememberedSource";

/** In a folder a plain text (a licence, a note) or JSON (settings) is no list; named itself it is read. */
const inFolders = readableExtensions.filter((ending) => ending !== ".txt" && ending !== ".json");

/** The files people named, those of a folder by their path within it. */
export async function namedFiles(paths: readonly string[]): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  for (const path of paths)
    for (const found of await filesAt(path, inFolders))
      files.push({ name: relative(path, found) || basename(found), bytes: await readGivenFile(found) });
  return files;
}

/** Reads all files; one that cannot be read ends the command with its name and why. */
export async function readAll(
  files: readonly SourceFile[],
  profiles: readonly RememberedSource[],
  t: Translate,
): Promise<Source[]> {
  const sources: Source[] = [];
  for (const [index, file] of files.entries())
    try {
      sources.push(await readSource(file, `${index}.`, profiles));
    } catch (thrown) {
      if (!isAppError(thrown)) throw thrown;
      throw new AppError(thrown.code, `${file.name}: ${readingProblem(t, thrown)}`, thrown.details, {
        cause: thrown,
      });
    }
  return sources;
}
