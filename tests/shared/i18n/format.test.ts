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

test.each([
  ["de", "30.06.2026", "30.06.2026", "20\u00a0%", "12\u00a0%", "12\u00a0Tage"],
  ["en", "30 June 2026", "30 Jun 2026", "20%", "12%", "12\u00a0Tage"],
] as const)(
  "days, shares and quantities are written as the language writes them (%s)",
  (language, ...words) => {
    const { date, shortDate, percent, quantity } = formatIn(language);
    const day = "2026-06-30";
    expect([date(day), shortDate(day), percent(20), quantity(12, "%"), quantity(12, "Tage")]).toEqual(words);
  },
);
