import { personWords } from "@shared/domain/traces/personWords";
import { expect, test } from "vitest";
import { makeRecord } from "../makeRecord";

test.each<[string, string[], string[]]>([
  ["Anna Beispiel", ["Anna Beispiel", "Beispiel, Anna"], ["Beispiel"]],
  ["Dr. Anna Beispiel", ["Dr. Anna Beispiel", "Anna Beispiel", "Beispiel, Anna"], ["Beispiel"]],
  ["Beispiel, Anna", ["Beispiel, Anna", "Anna Beispiel"], ["Beispiel"]],
  ["Anna Lena von Beispiel", ["Anna Lena von Beispiel", "von Beispiel, Anna Lena"], ["von Beispiel"]],
  ["Anna Beispiel (Hauptamt)", ["Anna Beispiel (Hauptamt)", "Anna Beispiel", "Beispiel, Anna"], ["Beispiel"]],
  ["Frau Beispiel", ["Frau Beispiel"], []],
  ["Beispiel", ["Beispiel"], []],
])("of %s these are forgotten, and these only on demand", (displayName, chosen, offered) => {
  const words = personWords(makeRecord("persons", 1, { displayName }));
  expect(words.filter(({ isChosen }) => isChosen).map(({ word }) => word)).toEqual(chosen);
  expect(words.filter(({ isChosen }) => !isChosen).map(({ word }) => word)).toEqual(offered);
});

test("e-mail and telephone belong to what is forgotten, an empty one does not", () => {
  const words = personWords(
    makeRecord("persons", 1, { displayName: "Beispiel", email: " anna@stadt.example ", phone: " " }),
  );
  expect(words.map(({ word }) => word)).toEqual(["Beispiel", "anna@stadt.example"]);
});
