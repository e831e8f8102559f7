import { allDrops, type Drop, dropAt } from "@shared/domain/agenda/outlineDrop";
import type { Outline } from "@shared/domain/agenda/outlineLine";
import { visibleRows } from "@shared/domain/agenda/outlineRows";
import { expect, test } from "vitest";
import { byField, line } from "./town";

// Rows: 0 F1, 1 Z1, 2 M1, 3 M2, 4 Z2, 5 T2, 6 M3, 7 F2, 8 Z3, 9 (M2), 10 M4

/** A drop in words: the line it stands in, and the sibling it stands behind. */
function words(outline: Outline, drop: Drop | undefined): string {
  if (!drop) return "nowhere";
  const name = (key: string | null | undefined) => {
    const found = key ? outline.byKey.get(key) : undefined;
    return found?.type === "item" ? found.record.title : "the top";
  };
  const { parent, after } = drop.move;
  return `in ${name(parent?.key)} ${after ? `behind ${name(after)}` : "first"}`;
}

const on = [
  ["M1", "the middle of a goal", 4, 0.5, "in Z2 first"],
  ["M1", "the upper edge of a measure", 6, 0.1, "in T2 first"],
  ["M1", "the lower edge of a measure", 6, 0.9, "in T2 behind M3"],
  ["M1", "the middle of a measure, nearer to its lower half", 6, 0.6, "in T2 behind M3"],
  ["M1", "a field", 7, 0.5, "in F2 behind M4"],
  ["Z1", "the upper edge of its neighbour", 4, 0.1, "in Z2 behind T2"],
  ["Z1", "the lower edge of a field whose goals follow", 7, 0.9, "in F2 first"],
  ["Z1", "the end of a field", 6, 0.9, "in F1 behind Z2"],
  ["F2", "the upper edge of the first field", 0, 0.1, "in the top first"],
  ["F2", "a measure", 2, 0.5, "nowhere"],
  ["Z2", "its own part", 5, 0.5, "nowhere"],
] as const;

test.each(on)("%s dropped on %s", (title, _, index, fraction, expected) => {
  const outline = byField();
  const drop = dropAt(outline, visibleRows(outline, new Set()), line(outline, title), index, fraction);
  expect(words(outline, drop)).toBe(expected);
});

test.each([
  ["F2", ["in the top first"]],
  [
    "Z3",
    [
      "in F1 first",
      "in Z1 first",
      "in F1 behind Z1",
      "in Z2 first",
      "in T2 first",
      "in F1 behind Z2",
      "in Z2 behind T2",
    ],
  ],
])("keys can bring %s to every place that is possible, from top to bottom", (title, expected) => {
  const outline = byField();
  const drops = allDrops(outline, visibleRows(outline, new Set()), line(outline, title));
  expect(drops.map((drop) => words(outline, drop))).toEqual(expected);
});

test("the mark says how deep the line would stand", () => {
  const outline = byField();
  const rows = visibleRows(outline, new Set());
  expect(dropAt(outline, rows, line(outline, "M1"), 6, 0.9)?.at).toEqual({ index: 7, level: 4 });
  expect(dropAt(outline, rows, line(outline, "M1"), 4, 0.5)?.at).toEqual({ inside: line(outline, "Z2") });
});
