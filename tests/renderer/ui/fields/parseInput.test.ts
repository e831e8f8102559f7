import { parseDate, parseMoney, parseNumber, parseYear } from "@renderer/ui/fields/parseInput";
import { formatIn } from "@shared/i18n/format";
import fc from "fast-check";
import { expect, test } from "vitest";

test.each([
  ["12", "de", 12],
  ["1.234,56", "de", 1234.56],
  ["1234,56 €", "de", 1234.56],
  ["1 234,5", "de", 1234.5],
  ["1.234", "de", 1234],
  ["1.234", "en", 1.234],
  ["1,234", "en", 1234],
  ["1,234.56", "de", 1234.56],
  ["1234.56", "de", 1234.56],
  ["12.5", "de", 12.5],
  ["−3,5", "de", -3.5],
  [",5", "de", 0.5],
  ["5,", "de", 5],
  ["", "de", undefined],
  ["zwölf", "de", undefined],
  ["1.2.3", "de", undefined],
  ["1,2,3", "de", undefined],
  ["1.23,4", "de", undefined],
  ["12 Stück", "de", undefined],
  [".", "de", undefined],
] as const)("a number typed as „%s“ (%s) means %s", (text, language, expected) => {
  expect(parseNumber(text, language)).toBe(expected);
});

test.each([
  ["1.234,56", 123456],
  ["12.500,00 €", 1250000],
  ["12500", 1250000],
  ["0,1", 10],
  ["19,999", undefined],
  ["viel", undefined],
] as const)("an amount typed as „%s“ is stored as %s cents", (text, expected) => {
  expect(parseMoney(text, "de")).toBe(expected);
});

test.each(["de", "en"] as const)("every amount the program writes in %s can be read again", (language) => {
  const format = formatIn(language);
  fc.assert(
    fc.property(fc.integer({ min: -1e11, max: 1e11 }), (cents) => {
      expect(parseMoney(format.money(cents), language)).toBe(cents);
    }),
  );
});

test.each([
  ["05.03.2027", "2027-03-05"],
  ["5.3.27", "2027-03-05"],
  ["5. 3. 2027", "2027-03-05"],
  ["5.3.", "2026-03-05"],
  ["5/3/2027", "2027-03-05"],
  ["05032027", "2027-03-05"],
  ["2027-03-05", "2027-03-05"],
  ["29.02.2028", "2028-02-29"],
  ["29.02.2027", undefined],
  ["31.04.2027", undefined],
  ["1.13.2027", undefined],
  ["1.1.98", "1998-01-01"],
  ["bald", undefined],
  ["", undefined],
] as const)("a day typed as „%s“ is stored as %s", (text, expected) => {
  expect(parseDate(text, "2026-07-01")).toBe(expected);
});

test.each([
  ["2030", 2030],
  ["30", 2030],
  [" 2031 ", 2031],
  ["203", undefined],
  ["2030?", undefined],
] as const)("a year typed as „%s“ means %s", (text, expected) => {
  expect(parseYear(text)).toBe(expected);
});
