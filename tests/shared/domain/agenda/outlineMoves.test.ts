import type { Outline } from "@shared/domain/agenda/outlineLine";
import { type Move, planMove } from "@shared/domain/agenda/outlineMoves";
import { type OutlineStep, planStep } from "@shared/domain/agenda/outlineSteps";
import { expect, test } from "vitest";
import { uuid } from "../makeRecord";
import { byField, byGoal, line } from "./town";

/** What a move does, in short: new references, sibling it stands behind. */
const short = (move: Move | undefined) => move && { patch: move.patch, after: move.after };

const fieldFirst: [string, OutlineStep, ReturnType<typeof short>][] = [
  ["F1", "up", undefined],
  ["F1", "down", { patch: {}, after: uuid(2) }],
  ["F2", "up", { patch: {}, after: null }],
  ["F2", "in", undefined],
  ["F1", "out", undefined],
  ["Z1", "up", undefined],
  ["Z1", "down", { patch: { fieldId: uuid(1), parentGoalId: undefined }, after: uuid(12) }],
  ["Z2", "down", { patch: { fieldId: uuid(2), parentGoalId: undefined }, after: null }],
  ["Z3", "up", { patch: { fieldId: uuid(1), parentGoalId: undefined }, after: uuid(12) }],
  ["Z1", "in", undefined],
  ["Z2", "in", { patch: { fieldId: uuid(1), parentGoalId: uuid(11) }, after: null }],
  ["Z2", "out", undefined],
  ["T2", "out", { patch: { fieldId: uuid(1), parentGoalId: undefined }, after: uuid(12) }],
  ["T2", "up", { patch: { fieldId: uuid(1), parentGoalId: uuid(11) }, after: null }],
  ["M1", "down", { patch: { fieldId: uuid(1), goalIds: [uuid(11)] }, after: uuid(22) }],
  ["M1", "up", undefined],
  ["M1", "in", undefined],
  ["M1", "out", { patch: { fieldId: uuid(1), goalIds: [] }, after: null }],
  ["M2", "down", { patch: { fieldId: uuid(1), goalIds: [uuid(12), uuid(14)] }, after: null }],
  ["M3", "out", { patch: { fieldId: uuid(1), goalIds: [uuid(12)] }, after: null }],
  ["M4", "in", { patch: { fieldId: uuid(2), goalIds: [uuid(14)] }, after: uuid(22) }],
  ["M4", "out", undefined],
];

test.each(fieldFirst)("field first: %s moved %s", (title, step, expected) => {
  const outline = byField();
  expect(short(planStep(outline, line(outline, title), step))).toEqual(expected);
});

const goalFirst: [string, OutlineStep, ReturnType<typeof short>][] = [
  ["Z1", "down", { patch: { parentGoalId: undefined }, after: uuid(12) }],
  ["Z2", "in", { patch: { parentGoalId: uuid(11) }, after: null }],
  ["T2", "out", { patch: { parentGoalId: undefined }, after: uuid(12) }],
  ["M1", "out", { patch: { goalIds: [uuid(11)] }, after: null }],
  ["F1", "down", undefined],
];

test.each(goalFirst)("goal first: %s moved %s", (title, step, expected) => {
  const outline = byGoal();
  expect(short(planStep(outline, line(outline, title), step))).toEqual(expected);
});

const dragged: [string, string, string, string | null | undefined, object | undefined][] = [
  ["a measure onto another goal", "M1", "Z3", undefined, { fieldId: uuid(2), goalIds: [uuid(14)] }],
  ["a measure onto a field", "M1", "F2", undefined, { fieldId: uuid(2), goalIds: [] }],
  [
    "a measure that serves two goals keeps the other",
    "M2",
    "Z2",
    undefined,
    {
      fieldId: uuid(1),
      goalIds: [uuid(12), uuid(14)],
    },
  ],
  [
    "a measure onto a goal it already serves",
    "M2",
    "Z3",
    undefined,
    { fieldId: uuid(2), goalIds: [uuid(14)] },
  ],
  ["a goal into another field", "Z1", "F2", null, { fieldId: uuid(2), parentGoalId: undefined }],
  ["a goal below its own part", "Z2", "T2", undefined, undefined],
  ["a goal below itself", "Z2", "Z2", undefined, undefined],
  ["a field into a goal", "F1", "Z3", undefined, undefined],
  ["a goal below a measure", "Z1", "M4", undefined, undefined],
  ["a goal to where it already is", "Z1", "F1", null, undefined],
];

test.each(dragged)("dragging %s", (_, title, parent, after, patch) => {
  const outline: Outline = byField();
  const move = planMove(outline, line(outline, title), line(outline, parent), after);
  expect(move?.patch).toEqual(patch);
});

test("a goal that changes its field takes along its parts and measures of the same field", () => {
  const outline = byField();
  const move = planMove(outline, line(outline, "Z2"), line(outline, "F2"));
  expect(move?.followers).toEqual([
    { kind: "goals", id: uuid(13), fieldId: uuid(2) },
    { kind: "measures", id: uuid(23), fieldId: uuid(2) },
  ]);
});

test("a goal that stays in its field takes nobody along", () => {
  const outline = byField();
  expect(planStep(outline, line(outline, "Z1"), "down")?.followers).toEqual([]);
});
