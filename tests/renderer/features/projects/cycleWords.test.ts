import { cycleWords } from "@renderer/features/projects/page/dependencies/cycleWords";
import { createTranslate } from "@shared/i18n/translate";
import { expect, test } from "vitest";

test.each([
  [
    ["P-1", "P-1"],
    "Das ergäbe einen Kreis: P-1 wartet auf P-1. Jedes dieser Projekte würde auf das nächste warten.",
  ],
  [
    ["P-3", "P-1", "P-2", "P-3"],
    "Das ergäbe einen Kreis: P-3 wartet auf P-1, P-1 wartet auf P-2, und P-2 wartet auf P-3. Jedes dieser Projekte würde auf das nächste warten.",
  ],
  [undefined, undefined],
])("the circle %j is told as a chain", (cycle, expected) => {
  expect(cycleWords(createTranslate("de"), cycle)).toBe(expected);
});
