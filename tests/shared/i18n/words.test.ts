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

test("a stored key with an underscore has its own word", () => {
  expect(createTranslate("de")("enumerations.financing.in_kind")).toBe("Eigenleistung");
});
