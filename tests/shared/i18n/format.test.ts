import { formatIn } from "@shared/i18n/format";
import { expect, test } from "vitest";

test.each([
  ["de", "2026-01-01", "I/2026"],
  ["de", "2026-12-31", "IV/2026"],
  ["en", "2026-06-30", "Q2\u00a02026"],
  ["en", undefined, ""],
] as const)("a quarter is written as the language writes it (%s, %s)", (language, day, words) => {
  expect(formatIn(language).quarter(day)).toBe(words);
});
