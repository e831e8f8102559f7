import { wordPattern } from "@shared/domain/traces/wordPattern";
import { describe, expect, test } from "vitest";

const found = (word: string, text: string) => text.match(wordPattern([word]) ?? /$^/)?.[0];

describe("a word is found", () => {
  test.each([
    ["as it is", "Anna Beispiel", "Frau Anna Beispiel fragt.", "Anna Beispiel"],
    ["whatever the case", "Anna Beispiel", "ANNA BEISPIEL", "ANNA BEISPIEL"],
    ["over a line's end", "Anna Beispiel", "Anna\nBeispiel", "Anna\nBeispiel"],
    ["over a blank that does not break", "Anna Beispiel", "Anna\u00a0Beispiel", "Anna\u00a0Beispiel"],
    ["in a file's name", "Anna Beispiel", "Protokoll_Anna-Beispiel.docx", "Anna-Beispiel"],
    ["in the genitive", "Anna Beispiel", "Anna Beispiels Vorschlag", "Anna Beispiels"],
    ["in the genitive with a mark", "Hans Fuchs", "Hans Fuchs’ Vorschlag", "Hans Fuchs’"],
    [
      "with umlauts in two parts",
      "Jörg Müller",
      "Jo\u0308rg Mu\u0308ller".normalize("NFD"),
      "Jo\u0308rg Mu\u0308ller",
    ],
    ["with umlauts spelled out", "Jörg Strauß", "Joerg STRAUSS", "Joerg STRAUSS"],
    ["with soft hyphens inside", "Anna Beispiel", "Anna Bei\u00adspiel", "Anna Bei\u00adspiel"],
    ["with first name last", "Beispiel, Anna", "Beispiel,Anna", "Beispiel,Anna"],
    [
      "as an address at a sentence's end",
      "anna@stadt.example",
      "an anna@stadt.example.",
      "anna@stadt.example",
    ],
    ["as a number grouped otherwise", "03741 123-45", "Tel. 03741/12345", "03741/12345"],
    ["as a number with the country", "03741 12345", "+49 (0)3741 12 345", "+49 (0)3741 12 345"],
    ["as a number without the country", "+49 3741 12345", "03741 12345", "03741 12345"],
    ["in letters other than Latin", "Жанна Пример", "от Жанна Пример.", "Жанна Пример"],
  ])("%s", (_, word, text, expected) => {
    expect(found(word, text)).toBe(expected);
  });
});

describe("a word is not found", () => {
  test.each([
    ["inside another word", "Beispiel", "Beispielhaft, Musterbeispiel"],
    ["behind other letters", "Anna Beispiel", "Johanna Beispiel"],
    ["over a sentence's end", "Anna Beispiel", "Das sagt Anna. Beispiel: ein Portal"],
    ["inside another address", "anna@stadt.example", "hanna@stadt.example, j.anna@stadt.example"],
    ["at the beginning of another address", "anna@stadt.example", "anna@stadt.example.com"],
    ["inside a longer number", "03741 12345", "03741 123456"],
    ["as a single letter", "A", "A und O"],
    ["as signs alone", "–", "a – b"],
    ["with signs that mean something to a search", "A.B", "AxB"],
  ])("%s", (_, word, text) => {
    expect(found(word, text)).toBeUndefined();
  });
});

test("of two words the longer one is found first", () => {
  expect("Anna Beispiel".match(wordPattern(["Beispiel", "Anna Beispiel"]) ?? /$^/)?.[0]).toBe(
    "Anna Beispiel",
  );
});
