/**
 * What a house may write into its Word file to be filled in: {{titel}}, {{datum}} … Each has a German and an English
 * spelling; case and blanks inside the braces do not matter. FIELD.md M7.
 */
export const placeholderNames = [
  "content",
  "title",
  "date",
  "fileNumber",
  "version",
  "sensitivity",
  "author",
  "municipality",
  "draft",
] as const;
export type PlaceholderName = (typeof placeholderNames)[number];

/** What stands between the braces, German first. */
export const placeholderSpellings: Readonly<
  Record<PlaceholderName, readonly [german: string, english: string]>
> = {
  content: ["inhalt", "content"],
  title: ["titel", "title"],
  date: ["datum", "date"],
  fileNumber: ["aktenzeichen", "reference"],
  version: ["fassung", "version"],
  sensitivity: ["vertraulichkeit", "confidentiality"],
  author: ["verfasser", "author"],
  municipality: ["kommune", "municipality"],
  draft: ["entwurf", "draft"],
};

/** Values of one document for all places but that of its content. */
export type PlaceholderValues = Readonly<Record<Exclude<PlaceholderName, "content">, string>>;

const bySpelling = new Map<string, PlaceholderName>(
  placeholderNames.flatMap((name) => placeholderSpellings[name].map((word) => [word, name] as const)),
);

/** A place in the text of a paragraph, from `start` to before `end`. */
export type Placeholder = {
  start: number;
  end: number;
  /** As written, without braces. */
  written: string;
  /** Absent where nobody knows what it should be. */
  name?: PlaceholderName;
};

/** What a paragraph holds: places with both pairs of braces, and what looks like one but is not. */
export type PlaceholdersFound = { places: Placeholder[]; broken: string[] };

const whole = /\{\{([^{}]*)\}\}/g;
const singleBraces = /\{\s*(\p{L}+)\s*\}/gu;
const nameOf = (written: string) => bySpelling.get(written.trim().toLowerCase());

/**
 * Reads the places in the text of one paragraph, whatever runs Word has cut it into. Broken are pairs of braces
 * without their other half, and known names between single braces; other words in braces are left alone.
 */
export function placeholdersIn(text: string): PlaceholdersFound {
  if (!text.includes("{") && !text.includes("}")) return { places: [], broken: [] };
  const places: Placeholder[] = [];
  let rest = "";
  let at = 0;
  for (const match of text.matchAll(whole)) {
    const written = (match[1] ?? "").trim();
    const name = nameOf(written);
    const end = match.index + match[0].length;
    places.push({ start: match.index, end, written, ...(name ? { name } : {}) });
    rest += `${text.slice(at, match.index)}\n`;
    at = end;
  }
  rest += text.slice(at);
  return { places, broken: brokenIn(rest) };
}

function brokenIn(text: string): string[] {
  const single = [...text.matchAll(singleBraces)]
    .filter(([match, written = ""], index, all) => {
      const known = nameOf(written) !== undefined;
      const neighbour =
        text[(all[index]?.index ?? 0) - 1] === "{" || text[(all[index]?.index ?? 0) + match.length] === "}";
      return known && !neighbour;
    })
    .map(([match]) => match);
  const halves = [...text.matchAll(/\{\{[^{}\n]{0,30}\}?|\{?[^{}\n]{0,30}\}\}/g)].map(([match]) =>
    match.trim(),
  );
  return [...single, ...halves];
}

/** The known spelling that was probably meant, or undefined: at most two letters away. */
export function meantPlaceholder(written: string): string | undefined {
  const word = written.toLowerCase();
  let best: { spelling: string; distance: number } | undefined;
  for (const spelling of bySpelling.keys()) {
    const distance = editDistance(word, spelling);
    if (distance <= Math.min(2, spelling.length - 3) && (!best || distance < best.distance))
      best = { spelling, distance };
  }
  return best?.spelling;
}

/** How many letters must be put, taken or changed to make one word the other. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
