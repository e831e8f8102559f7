import { commandLabel, createTranslate } from "@shared/i18n/translate";
import { expect, test } from "vitest";

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
