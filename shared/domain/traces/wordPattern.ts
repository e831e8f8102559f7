/** What may stand inside a word unseen: soft hyphen and characters without width. */
const unseen = "[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]*";
/** What may stand between the parts of a name, also in addresses and file names. */
const between = `(?:[\\s\\u00AD]+|[._-])`;
const spelledOut: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
const syntax = /[\^$\\.*+?()[\]{}|/]/g;

const isAddress = (word: string) => word.includes("@");
const isNumber = (word: string) => /^[\d\s()+/.–-]+$/.test(word) && digitsOf(word).length >= 5;
const digitsOf = (word: string) => word.replace(/\D/g, "");

/** Whether there is enough of a word to look for it: a single letter would be found everywhere. */
export function isSearchable(word: string): boolean {
  return (word.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2;
}

/**
 * Finds words as whole words, whatever the case, the form of Unicode, umlauts spelled out, soft hyphens inside,
 * and with the ending of a genitive ("Anna Beispiels"). A number is found however its digits are grouped.
 * Undefined where there is nothing to look for.
 */
export function wordPattern(words: readonly string[]): RegExp | undefined {
  const searched = [...new Set(words.map((word) => word.normalize("NFC").trim()))]
    .filter(isSearchable)
    .sort((a, b) => b.length - a.length);
  if (searched.length === 0) return undefined;
  return new RegExp(searched.map(patternOf).join("|"), "giu");
}

function patternOf(word: string): string {
  if (isNumber(word)) return numberPattern(word);
  if (isAddress(word))
    return `(?<![\\p{L}\\p{N}._%+-])${lettersOf(word)}(?![\\p{L}\\p{N}]|[-.][\\p{L}\\p{N}])`;
  const parts = word.split(/\s+/).map((part) => lettersOf(part));
  const name = parts.reduce((whole, part) => `${whole}${whole.endsWith(",") ? "\\s*" : between}${part}`);
  return `(?<![\\p{L}\\p{N}\\p{M}])${name}(?:['’]?s|['’])?(?![\\p{L}\\p{N}\\p{M}])`;
}

function lettersOf(part: string): string {
  return [...part].map(letter).join(unseen);
}

function letter(character: string): string {
  const decomposed = character.normalize("NFD");
  const forms = [character, decomposed, spelledOut[character.toLowerCase()]].filter(
    (form, at, all): form is string => form !== undefined && all.indexOf(form) === at,
  );
  const escaped = forms.map((form) => form.replace(syntax, "\\$&"));
  return escaped.length === 1 ? (escaped[0] ?? "") : `(?:${escaped.join("|")})`;
}

/** The digits with anything people put between them; a leading 0 may be the country's prefix instead. */
function numberPattern(word: string): string {
  const gap = "[\\s()/.–-]*";
  const national = digitsOf(word).replace(/^(?:0049|49(?=\d{7}))0?/, (prefix) =>
    /^\s*(\+|00)/.test(word) ? "0" : prefix,
  );
  const [first, ...rest] = [...national];
  const begin = first === "0" ? `(?:(?:\\+|00)${gap}4${gap}9${gap}(?:\\(0\\))?|0)` : first;
  return `(?<![\\p{L}\\p{N}])${[begin, ...rest].join(gap)}(?![\\p{L}\\p{N}])`;
}
