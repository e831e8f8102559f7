import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../../../shared/real-data");

/** Whether the folder of real input lies beside the project; its absence is printed, never silent. */
export const hasRealData = existsSync(root);
if (!hasRealData) process.stdout.write("skipped: no real input beside the project\n");

export const realPath = (path: string): string => join(root, path);
export const realFile = (path: string): Uint8Array => new Uint8Array(readFileSync(realPath(path)));
export const realNames = (folder: string): string[] =>
  hasRealData ? readdirSync(join(root, folder)).sort() : [];
