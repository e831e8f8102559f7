import { ownerConcern, ownerFrom, ownerInWords } from "@shared/domain/events/taskOwner";
import { expect, test } from "vitest";

const persons = [{ id: "p", displayName: "Amtsleitung Bauamt" }];
const there = [
  { personId: "p", label: "" },
  { personId: undefined, label: "Leitung Kämmerei" },
];

test.each([
  [
    "a person of the register by name, whatever the case",
    " amtsleitung bauamt ",
    { ownerId: "p", ownerLabel: "" },
  ],
  ["a function in words", "Leitung Kämmerei", { ownerId: undefined, ownerLabel: "Leitung Kämmerei" }],
  ["nobody", "  ", { ownerId: undefined, ownerLabel: "" }],
])("an owner that is typed is %s", (_, typed, owner) => {
  expect(ownerFrom(typed, persons)).toEqual(owner);
});

test.each([
  ["nobody has it", {}, there, "nobody"],
  ["a person who took part", { ownerId: "p" }, there, undefined],
  ["a function that took part", { ownerLabel: "leitung kämmerei" }, there, undefined],
  ["a person who was not there", { ownerId: "q" }, there, "absent"],
  ["a function that was not there", { ownerLabel: "Stadtrat" }, there, "absent"],
  ["nobody was entered as taking part", { ownerId: "q" }, [], undefined],
])("a task is asked about where needed: %s", (_, owner, participants, concern) => {
  expect(ownerConcern({ ownerId: undefined, ownerLabel: "", ...owner }, participants)).toBe(concern);
});

test.each([
  ["a person by name", { ownerId: "p" }, "Amtsleitung Bauamt"],
  ["a function", { ownerLabel: " Leitung Kämmerei " }, "Leitung Kämmerei"],
  [
    "a person who must not be named, by function where there is one",
    { ownerId: "q", ownerLabel: "Gast" },
    "Gast",
  ],
  ["a person who must not be named, in words", { ownerId: "q" }, "nicht genannt"],
  ["nobody, not in words", {}, ""],
])("who has a task is said: %s", (_, owner, words) => {
  const nameOf = (id: string) => persons.find((person) => person.id === id)?.displayName;
  expect(ownerInWords({ ownerId: undefined, ownerLabel: "", ...owner }, nameOf, "nicht genannt")).toBe(words);
});
