import {
  type FindingCode,
  type FindingGrade,
  findingCodes,
  type HouseFinding,
} from "@shared/document/house/checkHouse";
import { placeholderSpellings } from "@shared/document/house/placeholders";
import { type Translate, wordsFor } from "@shared/i18n/translate";
import type { Language } from "@shared/i18n/words";

/** Findings that say the same of many things, told in one sentence. */
const together: ReadonlySet<FindingCode> = new Set(["missingStyle", "missingHeading", "knownPlace"]);

const inBraces = (word: string | number | undefined) => `{{${word ?? ""}}}`;

/** The sentences of a grade, each once. */
export function findingSentences(
  t: Translate,
  language: Language,
  findings: readonly HouseFinding[],
  grade: FindingGrade,
): string[] {
  const ofGrade = findings.filter(({ code }) => findingCodes[code] === grade);
  const sentences = ofGrade.map(({ code, facts }) => {
    if (!together.has(code))
      return wordsFor(t, `houseTemplates.findings.${code}`, valuesOf(t, language, facts));
    const names = ofGrade.filter((other) => other.code === code).map((other) => nameOf(t, other));
    const list = [...new Set(names)].join(", ");
    return wordsFor(t, `houseTemplates.findings.${code}`, { list });
  });
  return [...new Set(sentences)];
}

function nameOf(t: Translate, { code, facts }: HouseFinding): string {
  return code === "knownPlace"
    ? `${inBraces(facts.written)} ${wordsFor(t, `houseTemplates.where.${facts.place}`)}`
    : wordsFor(t, `houseTemplates.slots.${facts.slot}`);
}

/** "Englisch (USA)" for "en-US"; the tag itself where it names no language. */
function languageName(language: Language, tag: string): string {
  try {
    return new Intl.DisplayNames(language, { type: "language", style: "short" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function valuesOf(
  t: Translate,
  language: Language,
  facts: HouseFinding["facts"],
): Record<string, string | number> {
  const spelling = language === "de" ? 0 : 1;
  return {
    ...facts,
    example: inBraces(placeholderSpellings.title[spelling]),
    content: inBraces(placeholderSpellings.content[spelling]),
    ...(facts.place === undefined ? {} : { where: wordsFor(t, `houseTemplates.where.${facts.place}`) }),
    ...(facts.written === undefined ? {} : { place: inBraces(facts.written) }),
    ...(facts.meant === undefined ? {} : { meant: inBraces(facts.meant) }),
    ...(facts.language === undefined ? {} : { language: languageName(language, String(facts.language)) }),
    ...(facts.slot === undefined ? {} : { slot: wordsFor(t, `houseTemplates.slots.${facts.slot}`) }),
  };
}
