import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { unzipSync } from "fflate";

/** What is packed inside a file: the parts of an archive, or what was zipped as one. */
function insideOf(name: string, bytes: Buffer): Uint8Array[] {
  if (bytes.length === 0) return [];
  if (name.endsWith(".agenda")) return Object.values(unzipSync(bytes));
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? [gunzipSync(bytes)] : [];
}

/** Files below a folder in which a word stands, in whatever encoding texts are kept, also inside archives. */
export async function filesWith(folder: string, word: string): Promise<string[]> {
  const wanted = [Buffer.from(word), Buffer.from(word, "utf16le"), Buffer.from(word.toLowerCase())];
  const holds = (bytes: Uint8Array) => wanted.some((each) => Buffer.from(bytes).includes(each));
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    // What the running program writes may be renamed meanwhile.
    const bytes = await readFile(path).catch((thrown: unknown) => {
      if ((thrown as NodeJS.ErrnoException).code === "ENOENT") return Buffer.alloc(0);
      throw thrown;
    });
    if ([bytes, ...insideOf(entry.name, bytes)].some(holds)) found.push(path);
  }
  return found;
}
