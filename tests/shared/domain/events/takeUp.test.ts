import { wordingOf, wordingOfCluster } from "@shared/domain/events/takeUp";
import { describe, expect, test } from "vitest";
import { WorkspaceMaker } from "../../../fixtures/records";

const long = `${"Das Bürgerbüro braucht ".repeat(8)}Zeit`;

test.each([
  ["a short card", "WLAN in Schulen", { title: "WLAN in Schulen", text: "", whole: "WLAN in Schulen" }],
  [
    "a card of several lines",
    "Portal prüfen\n\nund melden",
    {
      title: "Portal prüfen und melden",
      text: "Portal prüfen\n\nund melden",
      whole: "Portal prüfen und melden",
    },
  ],
  [
    "one long word",
    "x".repeat(300),
    { title: `${"x".repeat(120)}…`, text: "x".repeat(300), whole: "x".repeat(300) },
  ],
])("what is made of %s keeps every word", (_, said, wording) => {
  expect(wordingOf(said)).toEqual(wording);
});

test("the title of a long card is cut between words, its whole wording is not", () => {
  const { title, text, whole } = wordingOf(long);
  expect(title).toMatch(/ (Das|Bürgerbüro|braucht)…$/);
  expect(title.length).toBeLessThanOrEqual(121);
  expect([text, whole]).toEqual([long, long]);
});

describe("what is made of a cluster says", () => {
  const words = (title: string, ...texts: string[]) => {
    const make = new WorkspaceMaker();
    const { id: eventId } = make.add("events", { title: "Klausur" });
    const cards = texts.map((text, at) => make.add("notes", { eventId, code: `K-${at + 1}`, text }));
    return wordingOfCluster({ title }, cards).whole;
  };

  test.each([
    [
      "its title with its cards",
      ["Bürgerservice", "Portal", "Termine\nonline"],
      "Bürgerservice: Portal; Termine online",
    ],
    ["the first card where it has no title", ["", "Portal", "Termine"], "Portal: Termine"],
    ["its one card once", ["", "Portal"], "Portal"],
    ["a long first card uncut", ["", long, "Termine"], `${long}: Termine`],
    ["its title alone where it has no cards", ["Leer"], "Leer"],
  ] as const)("%s", (_, [title, ...cards], whole) => {
    expect(words(title, ...cards)).toBe(whole);
  });
});
