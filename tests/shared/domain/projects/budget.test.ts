import { budgetLeft } from "@shared/domain/projects/budget";
import { expect, test } from "vitest";

test.each([
  [100_000, 40_000, 60_000],
  [100_000, 120_000, -20_000],
  [undefined, 1, undefined],
  [1, undefined, undefined],
])("of %s cents planned and %s spent, %s are left", (budgetPlan, budgetActual, expected) => {
  expect(budgetLeft({ budgetPlan, budgetActual })).toBe(expected);
});
