import { riskBand } from "@shared/domain/projects/riskBand";
import { expect, test } from "vitest";

test.each([
  [1, 4, "low"],
  [2, 3, "medium"],
  [3, 4, "medium"],
  [3, 5, "high"],
  [5, 5, "high"],
] as const)("a risk of probability %s and impact %s is %s", (probability, impact, expected) => {
  expect(riskBand({ probability, impact })).toBe(expected);
});
