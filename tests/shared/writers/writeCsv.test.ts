import { row, table } from "@shared/document/buildTable";
import { writeCsv } from "@shared/writers/writeCsv";
import { describe, expect, test } from "vitest";

function csvOf(value: string, align?: "start" | "end"): string {
  const columns = [{ key: "a", heading: "A", share: 1, ...(align ? { align } : {}) }];
  const lines = writeCsv(table({ key: "t", caption: "T", columns, rows: [row([value])] }));
  return lines.slice("\uFEFFA\r\n".length, -2);
}

describe("the CSV writer", () => {
  test("writes a byte order mark, semicolons and CRLF", () => {
    const columns = [
      { key: "a", heading: "Nr.", share: 1 },
      { key: "b", heading: "Betrag", share: 1, align: "end" as const },
    ];
    const rows = [row(["M-1", "12.500,00 €"]), row(["M-2", ""])];
    expect(writeCsv(table({ key: "t", caption: "T", columns, rows }))).toBe(
      "\uFEFFNr.;Betrag\r\nM-1;12.500,00 €\r\nM-2;\r\n",
    );
  });

  test.each([
    ["=1+1", "'=1+1"],
    ["+49 341", "'+49 341"],
    ["-5", "'-5"],
    ["@SUMME(A1)", "'@SUMME(A1)"],
    ["\tx", "'\tx"],
    ["＝1+1", "'＝1+1"],
    ["＋1", "'＋1"],
    ["－1", "'－1"],
    ["＠x", "'＠x"],
    ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
  ])("a text that a spreadsheet would run is neutralised: %j", (value, expected) => {
    expect(csvOf(value)).toBe(expected);
  });

  test.each([
    ["-5", "-5"],
    ["-1.234,50 €", "-1.234,50 €"],
    ["+3,5 %", "+3,5 %"],
    ["-5+cmd|' /C calc'!A0", "'-5+cmd|' /C calc'!A0"],
    ["=5", "'=5"],
  ])("in a column of figures only figures stay as they are: %j", (value, expected) => {
    expect(csvOf(value, "end")).toBe(expected);
  });

  test.each([
    ["a;b", '"a;b"'],
    ['sagt "ja"', '"sagt ""ja"""'],
    ["eins\nzwei", '"eins\nzwei"'],
    ["007", "007"],
    ["–", ""],
  ])("%j is quoted where needed and otherwise left alone", (value, expected) => {
    expect(csvOf(value)).toBe(expected);
  });
});
