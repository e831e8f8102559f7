import { fold } from "../fold";
import type { Process } from "./process";

export const similarityReasons = ["key", "name"] as const;
/** Two processes carry the same service key, or their names say the same. */
export type SimilarityReason = (typeof similarityReasons)[number];
export type Similar = { process: Process; because: SimilarityReason };

/** Words that say nothing about what a process is, folded. */
const stopWords: ReadonlySet<string> = new Set(
  "am an auf aus bei das dem den der des die ein eine einen einer eines fuer fur im in mit nach oder ohne uber ueber um und vom von zu zum zur sowie and for of the to".split(
    " ",
  ),
);
const endings = /(ungen|ung|en|er|e|n)$/;
/** Shorter stems would make different words one. */
const shortestStem = 3;

/** "Rechnungen" and "Rechnung" become one word; a rough cut is enough for a hint a person judges. */
function stemOf(word: string): string {
  const stem = word.replace(endings, "");
  return stem.length >= shortestStem ? stem : word;
}

/** The words of a name that count, without order: "Prüfen von Rechnungen" and "Rechnung prüfen" have the same. */
export function nameStems(name: string): string[] {
  const words = fold(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "" && !stopWords.has(word));
  return [...new Set(words.map(stemOf))].sort();
}

const keyOf = (stems: readonly string[]) => stems.join(" ");

/** A name of one word says too little to be compared with a longer one. */
const leastWords = 2;

/** What a name can be found by: its own words, and those without any one of them. */
function keysOf(stems: readonly string[]): string[] {
  if (stems.length <= leastWords) return [keyOf(stems)];
  return [keyOf(stems), ...stems.map((left) => keyOf(stems.filter((stem) => stem !== left)))];
}

/**
 * Processes of other units that may be the same work: same service key, or names alike but for one word. A hint for
 * talking to each other and a lead for doing it once, never merged by itself. DOMAIN.md (a) seed 001.
 */
export function similarProcesses(processes: readonly Process[]): ReadonlyMap<string, readonly Similar[]> {
  const byKey = new Map<string, Process[]>();
  const byName = new Map<string, Process[]>();
  const add = (to: Map<string, Process[]>, key: string, process: Process) => {
    const known = to.get(key);
    if (known) known.push(process);
    else to.set(key, [process]);
  };
  const compared = processes
    .filter(({ orgUnitId }) => orgUnitId !== undefined)
    .map((process) => ({
      process,
      key: process.fimServiceKey.replace(/\s/g, ""),
      stems: nameStems(process.name),
    }));
  for (const { process, key, stems } of compared) {
    if (key !== "") add(byKey, key, process);
    if (stems.length > 0) add(byName, keyOf(stems), process);
  }
  const found = new Map<string, Map<string, Similar>>();
  const tell = (one: Process, other: Process, because: SimilarityReason) => {
    if (one.id === other.id || one.orgUnitId === other.orgUnitId) return;
    for (const [from, process] of [
      [one, other],
      [other, one],
    ] as const) {
      const known = found.get(from.id) ?? new Map<string, Similar>();
      found.set(from.id, known);
      if (!known.has(process.id)) known.set(process.id, { process, because });
    }
  };
  for (const { process, key } of compared)
    for (const other of key === "" ? [] : (byKey.get(key) ?? [])) tell(process, other, "key");
  for (const { process, stems } of compared)
    for (const name of keysOf(stems))
      for (const other of byName.get(name) ?? []) tell(process, other, "name");
  return new Map([...found].map(([id, others]) => [id, [...others.values()]]));
}
