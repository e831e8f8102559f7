import {
  applyTerms,
  commandLabel,
  createI18n,
  createTranslate,
  rememberingWords,
} from "@shared/i18n/translate";
import { expect, test, vi } from "vitest";

test("the house's words of one instance are not heard in another", () => {
  const house = createTranslate("de", { actionField: { one: "Dimension", many: "Dimensionen" } });
  const product = createTranslate("de");
  expect(house("kinds.actionFields.many")).toBe("Dimensionen");
  expect(product("kinds.actionFields.many")).toBe("Handlungsfelder");
});

test.each([
  ["de", "records.create", { kind: "events", title: "Klausur" }, "Veranstaltung „Klausur“ angelegt"],
  ["de", "records.create", { kind: "events", title: "" }, "Veranstaltung angelegt"],
  ["de", "records.update", { kind: "events", title: " " }, "Veranstaltung geändert"],
  ["de", "records.erasePerson", { title: "" }, "Person vergessen"],
  ["de", "settings.anonymise", { title: "" }, "anonymisiert"],
  ["en", "records.create", { kind: "events", title: "" }, "Event created"],
  ["en", "records.create", { kind: "events", title: "A" }, "Event “A” created"],
] as const)(
  "a change is named in %s, without quotes around nothing: %s %o",
  (language, command, values, said) => {
    expect(commandLabel(createTranslate(language), { command, values })).toBe(said);
  },
);

test("remembered words are those of the library, with values or without", () => {
  const t = createTranslate("de");
  const remembering = rememberingWords(t);
  for (let time = 0; time < 2; time += 1) {
    expect(remembering("kinds.actionFields.many")).toBe(t("kinds.actionFields.many"));
    for (const count of [1, 2])
      expect(remembering("table.total", { count })).toBe(t("table.total", { count }));
  }
});

test("whoever shows words hears when the house's become others, and only then", () => {
  const house = createI18n("de");
  const heard = vi.fn();
  house.on("languageChanged", heard);
  applyTerms(house, {});
  expect(heard).not.toHaveBeenCalled();
  applyTerms(house, { actionField: { one: "Dimension", many: "Dimensionen" } });
  expect(heard).toHaveBeenCalledTimes(1);
  expect(house.t("kinds.actionFields.many")).toBe("Dimensionen");
});
