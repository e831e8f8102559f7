import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A text file and where it lies, seen from the folder that was searched. */
export type NamedText = { path: string; text: string };

/** All text files below a folder whose names end so. */
export function textsBelow(folder: string, endings: RegExp): NamedText[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((path) => ({ path: path.slice(folder.length + 1), text: readFileSync(path, "utf8") }));
}

/** What is known to stand in a text: how it reads, and why it may stay. */
export type Known = { reads: RegExp; because: string };

const around = 80;

/** Every hit with what stands around it, unless it is part of something known. */
export function unexplained(texts: readonly NamedText[], what: RegExp, known: readonly Known[]): string[] {
  const explains = (place: string, at: number, end: number): boolean =>
    known.some(({ reads }) =>
      [...place.matchAll(new RegExp(reads, "g"))].some(
        ({ index, 0: found }) => index < end && index + found.length > at,
      ),
    );
  return texts.flatMap(({ path, text }) =>
    [...text.matchAll(new RegExp(what, "g"))].flatMap(({ index, 0: hit }) => {
      const from = Math.max(0, index - around);
      const place = text.slice(from, index + hit.length + around);
      return explains(place, index - from, index - from + hit.length) ? [] : [`${path}: ${place}`];
    }),
  );
}
