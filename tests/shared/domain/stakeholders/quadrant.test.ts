import { quadrantOf } from "@shared/domain/stakeholders/quadrant";
import { expect, test } from "vitest";

test.each([
  [5, 5, "engage"],
  [4, 4, "engage"],
  [5, 3, "satisfy"],
  [4, 1, "satisfy"],
  [3, 4, "inform"],
  [1, 5, "inform"],
  [3, 3, "observe"],
  [1, 1, "observe"],
  [undefined, 5, undefined],
  [5, undefined, undefined],
  [undefined, undefined, undefined],
] as const)("influence %s and interest %s mean: %s", (influence, interest, expected) => {
  expect(quadrantOf({ influence, interest })).toBe(expected);
});
