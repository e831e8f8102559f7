import { fold } from "./fold";

export const similarityReasons = ["key", "name"] as const;
/** Two records carry the same key, or their names say the same. */
export type SimilarityReason = (typeof similarityReasons)[number];

/** What is compared of a record; one without a unit stands in nobody else's way and is left out. */
export type Compared<T> = { record: T; unitId: string | undefined; key: string; name: string };
export type Alike<T> = { record: T; because: SimilarityReason };

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
 * Records of other units that may be the same work, by id: same key, or names alike but for one word. A hint for
 * talking to each other and a lead for doing it once, never merged by itself. DOMAIN.md (a) seed 001.
 */
export function alike<T extends { id: string }>(
  compared: readonly Compared<T>[],
): ReadonlyMap<string, readonly Alike<T>[]> {
  const byKey = new Map<string, Compared<T>[]>();
  const byName = new Map<string, Compared<T>[]>();
  const add = (to: Map<string, Compared<T>[]>, key: string, one: Compared<T>) => {
    const known = to.get(key);
    if (known) known.push(one);
    else to.set(key, [one]);
  };
  const all = compared
    .filter(({ unitId }) => unitId !== undefined)
    .map((one) => ({ one, stems: nameStems(one.name) }));
  for (const { one, stems } of all) {
    if (one.key !== "") add(byKey, one.key, one);
    if (stems.length > 0) add(byName, keyOf(stems), one);
  }
  const found = new Map<string, Map<string, Alike<T>>>();
  const tell = (one: Compared<T>, other: Compared<T>, because: SimilarityReason) => {
    if (one.record.id === other.record.id || one.unitId === other.unitId) return;
    for (const [{ record: from }, { record }] of [
      [one, other],
      [other, one],
    ] as const) {
      const known = found.get(from.id) ?? new Map<string, Alike<T>>();
      found.set(from.id, known);
      if (!known.has(record.id)) known.set(record.id, { record, because });
    }
  };
  for (const { one } of all)
    for (const other of one.key === "" ? [] : (byKey.get(one.key) ?? [])) tell(one, other, "key");
  for (const { one, stems } of all)
    for (const name of keysOf(stems)) for (const other of byName.get(name) ?? []) tell(one, other, "name");
  return new Map([...found].map(([id, others]) => [id, [...others.values()]]));
}
