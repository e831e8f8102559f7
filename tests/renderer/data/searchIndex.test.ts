import { SearchIndex } from "@renderer/data/searchIndex";
import { codeOfNumber } from "@shared/domain/events/cardCode";
import { searchEntry } from "@shared/domain/searchText";
import { expect, test } from "vitest";
import { makeRecord, uuid } from "../../shared/domain/makeRecord";

const entry = (id: string, title: string, text = "", code = "") => ({
  key: `measures:${id}`,
  kind: "measures" as const,
  id,
  title,
  code,
  text,
});

function filled() {
  const index = new SearchIndex();
  index.put(entry("1", "Geschäftsprozesse aufnehmen", "Der Bauhof beginnt.", "M-14"));
  index.put(entry("2", "Bürgerportal ausbauen", "Straßenschäden melden, auch mit Bild.", "M-02"));
  index.put(entry("3", "Fortbildung für alle", "Zwei Tage im Jahr.", "M-03"));
  return index;
}

test.each([
  ["a beginning", "bürg", "2"],
  ["an umlaut written out", "buergerportal", "2"],
  ["ß written as ss", "strassenschaeden", "2"],
  ["a number of an item", "M-14", "1"],
  ["a part of a compound", "prozess", "1"],
  ["a misspelt word", "fortbildnug", "3"],
  ["two words that must both occur", "bauhof aufnehmen", "1"],
])("finds by %s", (_case, query, id) => {
  expect(filled().search(query)[0]?.id).toBe(id);
});

test("shows the text around a find outside of the title", () => {
  expect(filled().search("straßenschäden")[0]?.excerpt).toContain("Straßenschäden melden");
});

test("follows changes and removals", () => {
  const index = filled();
  index.put(entry("3", "Schulung für alle", "", "M-03"));
  index.remove("measures:1");
  expect(index.search("fortbildung")).toEqual([]);
  expect(index.search("schulung").map((hit) => hit.id)).toEqual(["3"]);
  expect(index.search("bauhof")).toEqual([]);
  expect(index.size).toBe(2);
});

test("finds nothing for an empty query", () => {
  expect(filled().search("  ")).toEqual([]);
});

test.each([
  ["as it is printed", (code: string) => code],
  ["in small letters without its dash", (code: string) => code.replace("-", "").toLowerCase()],
  ["with a blank in it", (code: string) => code.replace("-", " ")],
])("finds a card by the code of its paper, %s", (_case, typed) => {
  const index = new SearchIndex();
  for (const number of [1, 2, 3]) {
    const card = makeRecord("notes", number, {
      eventId: uuid(9),
      text: `Karte ${number}`,
      paperCode: codeOfNumber(number),
      position: "a0",
    });
    const found = searchEntry("notes", card);
    if (found) index.put(found);
  }
  const code = codeOfNumber(2);
  expect(index.search(typed(code))).toEqual([
    { kind: "notes", id: uuid(2), title: "Karte 2", code: "X-2", ownerId: uuid(9), excerpt: code },
  ]);
});
