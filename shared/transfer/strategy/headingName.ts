import { fold } from "@shared/domain/fold";
import { additionWords, fillerStems, type PartConcept, partConcepts, partNames } from "./partNames";

/**
 * What a heading's words announce. `exact`: the name itself; `near`: with an addition or several names;
 * `misspelled`; `weak`: one of several things the heading names, to be believed only if what stands below
 * looks like it.
 */
export type HeadingName = {
  concepts: readonly PartConcept[];
  strength: "exact" | "near" | "misspelled" | "weak";
};

const numbering =
  /^\s*(?:(?:kapitel|teil|abschnitt|chapter|part|section)\s+)?(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|[A-Za-z])[.):]|\d{1,3}(?:\.\d{1,3})+|\d{1,2})\s+[–:-]?\s*/i;

/** A heading without its own number ("2.1 Ziele" -> "Ziele"). */
export function withoutNumber(title: string): string {
  const bare = title.replace(numbering, "");
  return bare.trim() === "" ? title.trim() : bare.trim();
}

/** The number a heading begins with, without its dot. */
export function numberOf(title: string): string | undefined {
  const found = numbering.exec(title)?.[0].trim();
  const digits = found && /\d+(?:\.\d+)*/.exec(found)?.[0];
  return digits || undefined;
}

const tokensOf = (text: string): string[] =>
  fold(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .split(" ")
    .filter((token) => token !== "");

/** A declined adjective down to its stem: "strategischen" -> "strategisch". */
const stem = (token: string) => token.replace(/(?:e|er|en|em|es)$/, "");
const isFiller = (token: string) => fillerStems.has(token) || fillerStems.has(stem(token));

/** Number of letters to change, add, drop or swap with a neighbour; gives up beyond `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let above: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (above[j - 2] ?? 0) + 1);
      next.push(best);
    }
    above = row;
    row = next;
  }
  return row[b.length] ?? most + 1;
}

const namesByConcept = partConcepts.map((concept) => [concept, new Set(partNames[concept])] as const);

function exactConcept(phrase: string): PartConcept | undefined {
  return namesByConcept.find(([, names]) => names.has(phrase))?.[0];
}

/** Short words are too alike to be told apart when misspelled. */
function misspelledConcept(phrase: string): PartConcept | undefined {
  const most = phrase.length >= 12 ? 2 : phrase.length >= 8 ? 1 : 0;
  if (most === 0) return undefined;
  return namesByConcept.find(([, names]) =>
    [...names].some((name) => name.length >= 8 && distance(phrase, name, most) <= most),
  )?.[0];
}

type Found = { concept: PartConcept; strength: "exact" | "near" | "misspelled" };

/** Adjectives made of a town's name ("Ulmer", "Musterstädter") stand before names like fillers do. */
const townAdjective = /^\p{Lu}\p{L}{2,}er$/u;

function conceptOf(piece: string): Found | undefined {
  const whole = tokensOf(piece).join(" ");
  const direct = exactConcept(whole);
  if (direct) return { concept: direct, strength: "exact" };
  const words = piece.trim().split(/\s+/);
  let first = 0;
  while (
    first < words.length - 1 &&
    (isFiller(tokensOf(words[first] ?? "")[0] ?? "") || townAdjective.test(words[first] ?? ""))
  )
    first++;
  const tokens = tokensOf(words.slice(first).join(" "));
  const phrase = tokens.join(" ");
  const bare = exactConcept(phrase);
  if (bare) return { concept: bare, strength: "exact" };
  const misspelled = misspelledConcept(phrase);
  if (misspelled) return { concept: misspelled, strength: "misspelled" };
  for (const length of [3, 2, 1]) {
    const head = exactConcept(tokens.slice(0, length).join(" "));
    const next = tokens[length];
    const named = head === "vision" && tokensOf(words[first] ?? "").length === 1;
    if (head && next !== undefined && (additionWords.has(next) || named))
      return { concept: head, strength: "near" };
  }
  return undefined;
}

/** What a heading announces, or undefined if its words are none of the usual names. */
export function headingName(title: string): HeadingName | undefined {
  const bare = withoutNumber(title).replace(/[:.]\s*$/, "");
  if (bare === "" || bare.length > 120) return undefined;
  const whole = conceptOf(bare);
  if (whole) return { concepts: [whole.concept], strength: whole.strength };
  const [before = "", ...after] = bare.split(/\s*[:|]\s+|\s+[–—-]\s+/);
  if (after.length > 0) {
    const first = conceptOf(before) ?? conceptOf(after.at(-1) ?? "");
    if (first) return { concepts: [first.concept], strength: "near" };
  }
  const pieces = bare.split(/\s+(?:und|and|&|sowie)\s+|\s*[,/]\s*/).filter((piece) => piece !== "");
  if (pieces.length < 2) return undefined;
  const found = pieces.map(conceptOf);
  const concepts = [...new Set(found.flatMap((one) => one?.concept ?? []))];
  if (concepts.length === 0) return undefined;
  if (!found.every((one) => one)) return { concepts, strength: "weak" };
  return { concepts, strength: found.some((one) => one?.strength === "misspelled") ? "misspelled" : "near" };
}
