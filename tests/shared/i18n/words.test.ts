import { de } from "@shared/i18n/de";
import { en } from "@shared/i18n/en";
import { createTranslate } from "@shared/i18n/translate";
import { describe, expect, test } from "vitest";

/** Every word with its path: { "app.undo": "Rückgängig" }. */
function flat(words: object, path = ""): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === "string" ? [[path + key, value]] : Object.entries(flat(value, `${path}${key}.`)),
    ),
  );
}

const german = flat(de);
const english = flat(en);
const placeholders = (text: string) => (text.match(/\{\{\s*\w+\s*\}\}/g) ?? []).sort();

/** A term in its form for headings although the sentence has begun: after a word, a value or a comma. */
const capitalInside = /[\p{L}\d×},] \$t\((?:terms\.\w+|kinds\.[\w{}]+)\.(?:one|many)\)/u;

describe("the two languages", () => {
  test("have the same keys", () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(german).sort());
  });

  test("name the same values in every sentence", () => {
    const different = Object.keys(german).filter(
      (key) => String(placeholders(german[key] ?? "")) !== String(placeholders(english[key] ?? "")),
    );
    expect(different).toEqual([]);
  });

  test("leave no word empty or unfinished", () => {
    const unfinished = [...Object.entries(german), ...Object.entries(english)].filter(([, text]) =>
      /^\s*$|TODO/.test(text),
    );
    expect(unfinished).toEqual([]);
  });
});

test.each([
  ["de", "Dimension „Bildung“ geändert"],
  ["en", "Dimension “Bildung” changed"],
] as const)("the house's own term stands in sentences (%s)", (language, sentence) => {
  const t = createTranslate(language, { actionField: { one: "Dimension", many: "Dimensionen" } });
  expect(t("records.commands.update", { kind: "actionFields", title: "Bildung" })).toBe(sentence);
});

test("an English sentence does not capitalise a term in its middle", () => {
  const wrong = Object.entries(english).filter(([, text]) => capitalInside.test(text));
  expect(wrong).toEqual([]);
});

test.each([
  ["de", {}, "3 Ziele"],
  ["en", {}, "3 goals"],
  ["de", { one: "Wirkung", many: "Wirkungen" }, "3 Wirkungen"],
  ["en", { one: "Objective", many: "Objectives" }, "3 objectives"],
  ["en", { one: "KPI", many: "KPIs" }, "3 KPIs"],
] as const)(
  "a term inside a sentence is written as the language writes it (%s, %o)",
  (language, goal, words) => {
    const t = createTranslate(language, "one" in goal ? { goal } : {});
    expect(t("agenda.goals", { count: 3 })).toBe(words);
  },
);

test.each([
  ["de", "2 × Leitplanken geändert"],
  ["en", "2 × guidelines changed"],
] as const)("a kind named by a house term follows it inside a sentence (%s)", (language, sentence) => {
  const words = createTranslate(language)("records.commands.updateMany", { kind: "guidelines", count: 2 });
  expect(words).toBe(sentence);
});

test("a heading begins with a capital in English too", () => {
  const t = createTranslate("en", { goal: { one: "Objective", many: "Objectives" } });
  expect(t("checks.rules.goalWithoutMeasure.title")).toBe("Objective without measure");
});

test("a stored key with an underscore has its own word", () => {
  expect(createTranslate("de")("enumerations.financing.in_kind")).toBe("Eigenleistung");
});
