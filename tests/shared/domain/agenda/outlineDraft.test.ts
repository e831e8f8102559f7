import {
  type Draft,
  draftBelow,
  draftDeeper,
  draftFields,
  draftInside,
  draftRowIndex,
  draftShallower,
  kindsInside,
} from "@shared/domain/agenda/outlineDraft";
import type { Outline } from "@shared/domain/agenda/outlineLine";
import { visibleRows } from "@shared/domain/agenda/outlineRows";
import { expect, test } from "vitest";
import { uuid } from "../makeRecord";
import { byField, byGoal, line } from "./town";

/** A draft in words: kind, title of the line it stands in, title of the sibling it stands behind. */
function words(outline: Outline, draft: Draft | undefined): string {
  if (!draft) return "nothing";
  const name = (key: string | undefined) => {
    const found = key ? outline.byKey.get(key) : undefined;
    return found?.type === "item" ? found.record.title : (found?.group ?? "the top");
  };
  const behind = draft.after ? ` behind ${name(draft.after)}` : "";
  return `${draft.kind} in ${name(draft.parent?.key)}${behind}`;
}

test.each([
  ["F1", "actionFields in the top behind F1"],
  ["Z1", "goals in F1 behind Z1"],
  ["T2", "goals in Z2 behind T2"],
  ["M1", "measures in Z1 behind M1"],
  ["M4", "measures in F2 behind M4"],
])("field first: Enter on %s begins %s", (title, expected) => {
  const outline = byField();
  expect(words(outline, draftBelow(outline, line(outline, title)))).toBe(expected);
});

test.each([
  ["Z1", "goals in the top behind Z1"],
  ["F1", "measures in F1"],
  ["M1", "measures in F1 behind M1"],
])("goal first: Enter on %s begins %s", (title, expected) => {
  const outline = byGoal();
  expect(words(outline, draftBelow(outline, line(outline, title)))).toBe(expected);
});

test.each([
  ["F1", "goals in F1", "measures in Z2", "nothing"],
  ["Z1", "measures in Z1", "nothing", "nothing"],
  ["M1", "nothing", "nothing", "nothing"],
])("Tab takes a line begun at %s deeper: %s, %s, %s", (title, ...expected) => {
  const outline = byField();
  let draft = draftBelow(outline, line(outline, title));
  for (const words_ of expected) {
    draft = draft && draftDeeper(outline, draft);
    expect(words(outline, draft)).toBe(words_);
  }
});

test.each([
  ["M1", "goals in F1 behind Z1", "actionFields in the top behind F1", "nothing"],
  ["M3", "goals in Z2 behind T2", "goals in F1 behind Z2", "actionFields in the top behind F1"],
  ["M4", "goals in F2", "actionFields in the top behind F2", "nothing"],
  ["F1", "nothing", "nothing", "nothing"],
])("Shift+Tab takes a line begun at %s out: %s, %s, %s", (title, ...expected) => {
  const outline = byField();
  let draft = draftBelow(outline, line(outline, title));
  for (const words_ of expected) {
    draft = draft && draftShallower(outline, draft);
    expect(words(outline, draft)).toBe(words_);
  }
});

test("a line goes deeper into its own field where no goal stands before it", () => {
  const outline = byField({ ...{ goals: [], measures: [] }, actionFields: [] });
  expect(words(outline, draftInside(outline, undefined))).toBe("actionFields in the top");
  const full = byField();
  const first: Draft = { kind: "goals", parent: line(full, "F2"), after: undefined };
  expect(words(full, draftDeeper(full, first))).toBe("measures in Z3");
});

test.each([
  ["F1", ["goals", "measures"]],
  ["Z1", ["goals", "measures"]],
  ["M1", []],
])("%s can hold %s", (title, kinds) => {
  const outline = byField();
  expect(kindsInside(outline, line(outline, title))).toEqual(kinds);
});

test.each([
  ["a measure in a goal", "M1", { fieldId: uuid(1), goalIds: [uuid(11)] }],
  ["a measure in a field", "M4", { fieldId: uuid(2), goalIds: [] }],
  ["a goal in a field", "Z1", { fieldId: uuid(1), parentGoalId: undefined }],
  ["a part of a goal", "T2", { fieldId: uuid(1), parentGoalId: uuid(12) }],
  ["a field", "F1", {}],
])("the record of %s refers to where it stands", (_, title, expected) => {
  const outline = byField();
  const draft = draftBelow(outline, line(outline, title));
  expect(draft && draftFields(outline, draft)).toEqual(expected);
});

test.each([
  ["behind a field and all below it", { kind: "actionFields", parent: undefined, after: uuid(1) }, 7],
  ["behind the last field", { kind: "actionFields", parent: undefined, after: undefined }, 11],
  ["behind a goal's measures", { kind: "goals", parent: "F1", after: uuid(11) }, 4],
  ["as first part of a goal", { kind: "goals", parent: "Z1", after: undefined }, 2],
  ["as last measure of a field", { kind: "measures", parent: "F1", after: undefined }, 7],
] as const)("a line being typed stands %s", (_, { kind, parent, after }, expected) => {
  const outline = byField();
  const draft: Draft = { kind, parent: parent ? line(outline, parent) : undefined, after };
  expect(draftRowIndex(outline, visibleRows(outline, new Set()), draft)).toBe(expected);
});
