import {
  offeredWords,
  placesLeft,
  withChoice,
  withOwnWord,
} from "@renderer/features/settings/people/forget/wordChoice";
import { richTextOf } from "@shared/domain/richText";
import { makeRecord, workspaceOf } from "@tests/shared/domain/makeRecord";
import { expect, test } from "vitest";

const person = makeRecord("persons", 1, {
  displayName: "Ines Talbach",
  note: "Talbach ist neu.",
});
const workspace = workspaceOf({
  persons: [person],
  inboxItems: [makeRecord("inboxItems", 2, { text: "Idee von Ines Talbach" })],
  goals: [
    makeRecord("goals", 3, { title: "Wege", description: richTextOf("Talbach fragt, Talbach zahlt.") }),
  ],
});
const offered = offeredWords(person, "gelöschte Person 1");

test.each([
  { what: "the last name alone stays where it stands alone", words: offered, left: [["Talbach", 2]] },
  { what: "a chosen word stays nowhere", words: withChoice(offered, "Talbach", true), left: [] },
  {
    what: "a word that stands nowhere is not told of",
    words: withChoice(withOwnWord(withChoice(offered, "Talbach", true), "it-alt"), "it-alt", false),
    left: [],
  },
  {
    what: "a name that is not chosen stays as well",
    words: withChoice(offered, "Ines Talbach", false),
    left: [
      ["Ines Talbach", 1],
      ["Talbach", 3],
    ],
  },
])("before a person is forgotten it is told how often a word would stay: $what", ({ words, left }) => {
  expect([...placesLeft(workspace, person.id, words)]).toEqual(left);
});
