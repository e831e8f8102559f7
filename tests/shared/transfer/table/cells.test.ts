import { parseDate, parseFlag, parseMoney, parseNumber } from "@shared/transfer/table/cells";
import { describe, expect, test } from "vitest";

const cell = (text: string) => ({ text });

describe("a day is read from", () => {
  test.each([
    ["01.02.2026", "2026-02-01"],
    ["1.2.26", "2026-02-01"],
    ["1.2.69", "2069-02-01"],
    ["1.2.75", "1975-02-01"],
    ["1. 2. 2026", "2026-02-01"],
    ["1.\u00a0Februar 2026", "2026-02-01"],
    ["12. März 2026", "2026-03-12"],
    ["Mo, 02.02.2026", "2026-02-02"],
    ["01.02.2026 14:30", "2026-02-01"],
    ["01.02.2026 14:30 Uhr", "2026-02-01"],
    ["2026-02-01", "2026-02-01"],
    ["2026-02-01T10:00:00.000Z", "2026-02-01"],
    ["2012/08/21", "2012-08-21"],
    ["1/2/2026", "2026-02-01"],
    ["February 1, 2026", "2026-02-01"],
    ["02/2026", "2026-02-01"],
    ["Feb. 2026", "2026-02-01"],
    ["März 26", "2026-03-01"],
    ["II/2026", "2026-04-01"],
    ["2. Quartal 2026", "2026-04-01"],
    ["Q3 2026", "2026-07-01"],
    ["2026", "2026-01-01"],
    ["31.02.2026", undefined],
    ["29.02.2024", "2024-02-29"],
    ["13.13.2026", undefined],
    ["10101", undefined],
    ["laufend", undefined],
    ["", undefined],
    ["9999-99-99", undefined],
  ])("%s", (text, day) => {
    expect(parseDate(cell(text))).toBe(day);
  });

  test.each([
    ["2026", "2026-12-31"],
    ["02/2024", "2024-02-29"],
    ["I/2026", "2026-03-31"],
    ["März 2026", "2026-03-31"],
    ["01.02.2026", "2026-02-01"],
  ])("%s as the end of its span", (text, day) => {
    expect(parseDate(cell(text), "end")).toBe(day);
  });

  test("what the source stores as a day, whatever it shows", () => {
    expect(parseDate({ text: "Feb 26", date: "2026-02-01" })).toBe("2026-02-01");
  });
});

describe("a number is read from", () => {
  test.each([
    ["1.234,56", 1234.56],
    ["-22.000,00", -22000],
    ["22.000,00-", -22000],
    ["(1.500)", -1500],
    ["−5", -5],
    ["1.234", 1234],
    ["1.234.567", 1234567],
    ["1.5", 1.5],
    ["0.123", 0.123],
    ["1,5", 1.5],
    ["97000,00", 97000],
    ["3448.00", 3448],
    ["1,234.56", 1234.56],
    ["1,234,567", 1234567],
    ["1 234,5", 1234.5],
    ["12\u202f500", 12500],
    ["ca. 5.000", 5000],
    ["15 %", 15],
    ["007", 7],
    ["1.2.3", undefined],
    ["1.23.456,7", undefined],
    ["12 Personen", undefined],
    ["1e5", undefined],
    ["Infinity", undefined],
    ["", undefined],
  ])("%s", (text, number) => {
    expect(parseNumber(cell(text))).toBe(number);
  });
});

describe("money in cents is read from", () => {
  test.each([
    ["12.500,00 €", 1_250_000],
    ["12.500 EUR", 1_250_000],
    ["€ 99,90", 9990],
    ["1,5 Mio. €", 150_000_000],
    ["20 T€", 2_000_000],
    ["20 TEUR", 2_000_000],
    ["3 Tsd. Euro", 300_000],
    ["ca. 5.000,- €", 500_000],
    ["0,29", 29],
    ["100 $", undefined],
    ["offen", undefined],
  ])("%s", (text, cents) => {
    expect(parseMoney(cell(text))).toBe(cents);
  });

  test("a number cell, without a rest of its binary form", () => {
    expect(parseMoney({ text: "1,15", number: 1.15 })).toBe(115);
  });
});

test.each([
  ["ja", true],
  ["X", true],
  ["True", true],
  ["nein", false],
  ["False", false],
  ["vielleicht", undefined],
])("%s is ticked: %s", (text, flag) => {
  expect(parseFlag(cell(text))).toBe(flag);
});
