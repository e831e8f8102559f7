import {
  type BeginningDraft,
  beginningOf,
  blankBeginning,
  problemsOf,
} from "@renderer/features/start/beginning";
import { expect, test } from "vitest";

const filled: BeginningDraft = { ...blankBeginning(2027), name: "Stadt Musterstadt" };

test.each([
  ["a filled form has no problem", {}, {}],
  ["a blank name is missing", { name: "  " }, { name: "nameMissing" }],
  ["an untouched title is suggested, not missing", { title: undefined }, {}],
  ["an emptied title is missing", { title: " " }, { title: "titleMissing" }],
  ["years may be left out", { from: "", to: "" }, {}],
  ["a word is no year", { from: "bald" }, { from: "yearWrong" }],
  ["the year 27 is none", { to: "27" }, { to: "yearWrong" }],
  ["an end before the beginning is turned", { from: "2030", to: "2027" }, { to: "periodTurned" }],
] as [string, Partial<BeginningDraft>, object][])("%s", (_case, patch, expected) => {
  expect(problemsOf({ ...filled, ...patch })).toEqual(expected);
});

test("what is stored has no blanks around it and no year where none was typed", () => {
  const draft = { ...filled, name: " Stadt Musterstadt ", to: "" };
  expect(beginningOf(draft, " Agenda ", "Leitung")).toEqual({
    municipality: { name: "Stadt Musterstadt", kind: "city" },
    agenda: { title: "Agenda", periodFrom: 2027, periodTo: undefined },
    topUnitName: "Leitung",
  });
});
