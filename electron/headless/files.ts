import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { AppError } from "@shared/errors";

const largestBytes = 100 * 1024 * 1024;

/** Reads a file the person named. */
export async function readGivenFile(path: string): Promise<Uint8Array> {
  const file = basename(path);
  try {
    const { size } = await stat(path);
    if (size <= largestBytes) return new Uint8Array(await readFile(path));
  } catch (thrown) {
    throw new AppError("file", `${path} cannot be read.`, { file }, { cause: thrown });
  }
  throw new AppError("tooLarge", `${path} is too large.`, { file });
}

/** The files a person meant: a file itself, or those of a folder with the given endings, sorted by path. */
export async function filesAt(path: string, endings: readonly string[]): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries
      .filter(
        (entry) => entry.isFile() && endings.some((ending) => entry.name.toLowerCase().endsWith(ending)),
      )
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (thrown) {
    throw new AppError("file", `${path} cannot be read.`, { file: basename(path) }, { cause: thrown });
  }
}

/** Writes a result as a whole: after a failure there is no half file. */
export async function writeGivenFile(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.tmp-${process.pid}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(beside, bytes);
    await rename(beside, path);
  } catch (thrown) {
    await rm(beside, { force: true });
    throw new AppError("file", `${path} cannot be written.`, { file: basename(path) }, { cause: thrown });
  }
}
