import { readCode } from "@shared/domain/events/cardCode";
import { fold } from "@shared/domain/fold";
import type { SearchEntry } from "@shared/domain/searchText";
import MiniSearch from "minisearch";

/** One found record, best first. */
export type SearchHit = Pick<SearchEntry, "kind" | "id" | "title" | "code" | "ownerId"> & {
  /** A piece of the text around the find, where it is not in title or code. */
  excerpt?: string;
};

type Indexed = SearchEntry & { folded: string };

/** Words of three letters and more may be misspelt; below, every letter counts. */
const fuzziness = (term: string) => (term.length > 4 ? 0.2 : false);

/**
 * Full-text index over all records. Ranked search first (titles before texts, beginnings and small misspellings
 * count); what it leaves room for is filled with finds inside words, since German hides words in compounds.
 */
export class SearchIndex {
  readonly #entries = new Map<string, Indexed>();
  readonly #index = new MiniSearch<SearchEntry>({
    idField: "key",
    fields: ["title", "code", "text"],
    processTerm: (term) => fold(term) || null,
    searchOptions: {
      boost: { code: 4, title: 3 },
      prefix: (_term, at, terms) => at === terms.length - 1,
      fuzzy: fuzziness,
      combineWith: "AND",
    },
  });

  get size(): number {
    return this.#entries.size;
  }

  /** Adds or replaces an entry. */
  put(entry: SearchEntry): void {
    if (this.#entries.has(entry.key)) this.#index.replace(entry);
    else this.#index.add(entry);
    this.#entries.set(entry.key, { ...entry, folded: fold(`${entry.code} ${entry.title}\n${entry.text}`) });
  }

  remove(key: string): void {
    if (!this.#entries.delete(key)) return;
    this.#index.discard(key);
  }

  /** The best finds for a query, at most `limit`. */
  search(query: string, limit = 20): SearchHit[] {
    const wanted = query.trim();
    if (wanted === "") return [];
    const ranked = this.#index.search(wanted).slice(0, limit);
    const found = new Set<string>(ranked.map((result) => result.id as string));
    const wordings = wordingsOf(wanted);
    for (const wording of wordings) if (found.size < limit) this.#findInside(wording, limit, found);
    return [...found].flatMap((key) => {
      const entry = this.#entries.get(key);
      return entry
        ? [hitOf(entry, wordings.find((wording) => entry.folded.includes(wording)) ?? fold(wanted))]
        : [];
    });
  }

  #findInside(wanted: string, limit: number, found: Set<string>): void {
    for (const [key, { folded }] of this.#entries) {
      if (found.size >= limit) return;
      if (folded.includes(wanted)) found.add(key);
    }
  }
}

/** What was typed, and where it can be the code of a paper card also that code as it is printed: "k74f" is "K7-4F". */
function wordingsOf(wanted: string): string[] {
  const read = readCode(wanted);
  return [...new Set([fold(wanted), ...("number" in read ? [fold(read.code)] : [])])];
}

function hitOf({ kind, id, title, code, ownerId, text }: Indexed, wanted: string): SearchHit {
  const excerpt = fold(`${code} ${title}`).includes(wanted) ? undefined : excerptAround(text, wanted);
  return { kind, id, title, code, ...(ownerId ? { ownerId } : {}), ...(excerpt ? { excerpt } : {}) };
}

/** About ninety characters around the first find of any wanted word. */
function excerptAround(text: string, wanted: string): string | undefined {
  const line = text.split("\n").find((candidate) => fold(candidate).includes(wanted.split(/\s+/)[0] ?? ""));
  if (!line) return undefined;
  const at = Math.max(0, fold(line).indexOf(wanted.split(/\s+/)[0] ?? "") - 30);
  const piece = line.slice(at, at + 90).trim();
  return `${at > 0 ? "… " : ""}${piece}${at + 90 < line.length ? " …" : ""}`;
}
