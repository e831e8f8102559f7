import { findingSentences } from "@renderer/features/settings/templates/findingWords";
import { styleName } from "@renderer/features/settings/templates/styleName";
import { type FindingCode, findingCodes, type HouseFinding } from "@shared/document/house/checkHouse";
import { createTranslate } from "@shared/i18n/translate";
import { languages } from "@shared/i18n/words";
import { expect, test } from "vitest";

const facts = {
  written: "titl",
  meant: "titel",
  place: "header",
  slot: "Heading1",
  style: "Kopf",
  target: "x.dotm",
  field: "LINK",
  count: 2,
  width: 90,
  height: 100,
  least: 130,
  language: "en-US",
};
const codes = Object.keys(findingCodes) as FindingCode[];

test.each(languages.flatMap((language) => codes.map((code) => [language, code] as const)))(
  "%s: %s is a whole sentence with all its facts",
  (language, code) => {
    const t = createTranslate(language);
    const finding: HouseFinding = { code, facts };
    const [sentence = ""] = findingSentences(t, language, [finding], findingCodes[code]);
    expect(sentence).toMatch(/[.:]$/);
    expect(sentence).not.toMatch(/houseTemplates|undefined|\{\{(?!titl|titel|title|inhalt|content)/);
  },
);

test.each([
  ["heading 2", "Überschrift 2"],
  ["List Bullet 3", "Aufzählungszeichen 3"],
  ["Table Grid", "Tabellenraster"],
  ["Stadt Ebene 1", "Stadt Ebene 1"],
])("the style %s is called %s in German", (written, shown) => {
  expect(styleName(createTranslate("de"), written)).toBe(shown);
});

test.each([
  ["de", "en-US", "Englisch (USA)"],
  ["en", "de-AT", "Austrian German"],
  ["de", "?", "?"],
] as const)("in %s the template's language %s is called %s", (language, tag, name) => {
  const finding: HouseFinding = { code: "otherLanguage", facts: { language: tag } };
  const sentences = findingSentences(createTranslate(language), language, [finding], "note");
  expect(sentences.join()).toContain(name);
});
