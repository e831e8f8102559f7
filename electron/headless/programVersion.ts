import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

/** The program's version, from the same file whether this runs from source or from the build. */
export async function programVersion(): Promise<string> {
  const manifest = resolve(import.meta.dirname, "../../package.json");
  return (JSON.parse(await readFile(manifest, "utf8")) as { version: string }).version;
}
