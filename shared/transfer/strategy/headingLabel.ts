import type { RecordKind } from "./proposal";

/** A title that says itself what it is: "Handlungsfeld 3: Bildung", "Ziel 1.2 – …", "M 4: …". */
export type HeadingLabel = { kind: RecordKind; title: string; number?: string; label: string };

const number = "(?:nr\\.?\\s*)?(\\d{1,3}(?:\\.\\d{1,3})*|[IVX]{1,5}|[A-Z](?=\\s*[:.–—-]))";
const separator = "\\s*[:.)–—-]\\s*";

/** Long words need a number or a colon; short letters need both. */
const words: readonly [RecordKind, string][] = [
  [
    "actionField",
    "handlungsfeld|themenfeld|aktionsfeld|handlungsschwerpunkt|themenschwerpunkt|gestaltungsfeld|field of action|action field|action area|focus area",
  ],
  [
    "goal",
    "(?:(?:strategisches|operatives|übergeordnetes)\\s+)?(?:ziel|leitziel|teilziel|oberziel|unterziel|hauptziel)|(?:strategic\\s+)?(?:goal|objective)",
  ],
  ["measure", "(?:einzel|sofort)?ma(?:ß|ss)nahme|(?:leuchtturm)?projekt|vorhaben|measure|project|action"],
  ["guideline", "leitlinie|leitplanke|grundsatz|leitsatz|prinzip|guideline|principle"],
];
const letters: readonly [RecordKind, string][] = [
  ["actionField", "HF"],
  ["goal", "Z|OZ|SZ|HZ"],
  ["measure", "M"],
  ["guideline", "L|LL"],
];

const patterns: readonly [RecordKind, RegExp][] = [
  ...words.map(([kind, word]): [RecordKind, RegExp] => [
    kind,
    new RegExp(`^(${word})(?:\\s+${number}(?:${separator}|\\s+)|\\s*:\\s*)(.+)$`, "iu"),
  ]),
  ...letters.map(([kind, word]): [RecordKind, RegExp] => [
    kind,
    new RegExp(`^(${word})[\\s.-]?(\\d{1,3}(?:\\.\\d{1,3})*)(?:${separator}|\\s+)(.+)$`, "u"),
  ]),
];
const bareField = /^(handlungsfeld|themenfeld|aktionsfeld)\s+(?:["„»]?)(\p{Lu}.+?)["“«]?$/iu;

/** Reads a label off a title; undefined for titles without one. */
export function headingLabel(title: string): HeadingLabel | undefined {
  const trimmed = title.trim();
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(trimmed);
    const rest = match?.[3]?.trim();
    if (match && rest)
      return { kind, title: rest, label: match[1] ?? "", ...(match[2] && { number: match[2] }) };
  }
  const field = bareField.exec(trimmed);
  return field?.[2] ? { kind: "actionField", title: field[2], label: field[1] ?? "" } : undefined;
}
