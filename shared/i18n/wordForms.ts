/** A word as a heading or label has it, and as it stands inside a sentence. */
export type WordForms = { one: string; many: string; oneInText: string; manyInText: string };

type Forms = { one: string; many: string };

/** A capital followed by a small letter: "Goal", but neither "KPI" nor "A-Goal". */
const capitalised = /^\p{Lu}(?=\p{Ll})/u;
/** A word that is itself taken from the house's terms. */
const reference = /^\$t\(terms\.(\w+)\.(one|many)\)$/;

/** How a language writes a noun inside a sentence: German keeps the capital, English does not. */
const inText = {
  de: (word: string) => word,
  en: (word: string) => word.replace(capitalised, (letter) => letter.toLowerCase()),
} as const;

/**
 * Adds to words the forms for the middle of a sentence. The one place that derives them, for the product's words
 * and for those a house puts in their place.
 */
export function wordForms<T extends Readonly<Record<string, Forms>>>(
  language: keyof typeof inText,
  words: T,
): { [K in keyof T]: WordForms } {
  const derived = (word: string) =>
    reference.test(word) ? word.replace(reference, "$$t(terms.$1.$2InText)") : inText[language](word);
  const entries = Object.entries(words).map(([key, { one, many }]) => [
    key,
    { one, many, oneInText: derived(one), manyInText: derived(many) },
  ]);
  return Object.fromEntries(entries) as { [K in keyof T]: WordForms };
}
