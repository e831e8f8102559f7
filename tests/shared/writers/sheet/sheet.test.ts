import { readTableSource } from "@shared/transfer/readSource";
import { tableOf } from "@shared/transfer/table/table";
import type { SheetTable } from "@shared/writers/sheet/sheetTable";
import { writeSheetCsv } from "@shared/writers/sheet/writeSheetCsv";
import { writeXlsx } from "@shared/writers/sheet/writeXlsx";
import { sheetName } from "@shared/writers/sheet/xlsxParts";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";

const table: SheetTable = {
  caption: "Prozesse: Stand [heute]",
  columns: [
    { heading: "Schlüssel", kind: "text" },
    { heading: "Name", kind: "text" },
    { heading: "Geprüft am", kind: "date" },
    { heading: "Kosten", kind: "money" },
    { heading: "Fälle", kind: "number" },
    { heading: "Fortschritt", kind: "percent" },
  ],
  rows: [
    ["00123", "Hundesteuer; „Anmeldung“", "2026-02-01", 12500.5, 1234.5, 40],
    ["06", '=HYPERLINK("http://example.com")', undefined, -5, undefined, undefined],
    ["+49", "@SUM(A1)\nzweite Zeile", "1899-05-01", 0, -3, 100],
    ["", "-Strich", "unbekannt", undefined, 0.25, 0],
  ],
};
const written = [
  ["csv", strToU8(writeSheetCsv(table))],
  ["xlsx", writeXlsx(table)],
] as const;

describe.each(written)("a table written as %s and read back", (ending, bytes) => {
  const read = tableOf(readTableSource({ name: `liste.${ending}`, bytes }).rows, 0);
  const texts = read.rows.map(({ cells }) => cells.map((cell) => cell.text));

  test("has its headings, its leading zeros and its words, formulas and line breaks included", () => {
    expect(read.headings).toEqual(table.columns.map(({ heading }) => heading));
    expect(texts.map(([key, name]) => [key, name])).toEqual(table.rows.map(([key, name]) => [key, name]));
  });

  test("has its days as days and its figures as figures", () => {
    expect(texts.map((row) => row[2])).toEqual(["01.02.2026", "", "01.05.1899", "unbekannt"]);
    expect(texts.map((row) => row[4])).toEqual(["1234,5", "", "-3", "0,25"]);
    expect(texts.map((row) => row[5])).toEqual(["40 %", "", "100 %", "0 %"]);
  });
});

test("money keeps two decimals in CSV and its format in Excel", () => {
  expect(writeSheetCsv(table)).toContain(";12500,50;1234,5;40 %");
  const { rows } = readTableSource({ name: "a.xlsx", bytes: writeXlsx(table) });
  expect(rows.map(({ cells }) => cells[3]?.number)).toEqual([undefined, 12500.5, -5, 0, undefined]);
  const styles = strFromU8(unzipSync(writeXlsx(table))["xl/styles.xml"] ?? new Uint8Array());
  expect(styles).toContain('formatCode="#,##0.00\\ &quot;€&quot;"');
});

test("CSV begins with a byte order mark, parts by semicolons and guards what would run", () => {
  const csv = writeSheetCsv(table);
  expect(csv.startsWith("\uFEFFSchlüssel;Name;")).toBe(true);
  expect(csv).toContain(`06;"'=HYPERLINK(""http://example.com"")";;-5,00`);
  expect(csv).toContain("'+49;");
});

test("Excel gets no formula at all, and the same bytes for the same table", () => {
  const sheet = strFromU8(unzipSync(writeXlsx(table))["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect(sheet).not.toContain("<f>");
  expect(sheet).toContain('<c r="C2" s="3"><v>46054</v></c>');
  expect(writeXlsx(table)).toEqual(writeXlsx(table));
});

test("a long text wraps in its cell, in Excel, also one that looks like a formula", () => {
  const long = {
    ...table,
    rows: [
      ["1", "Wort ".repeat(60)],
      ["2", `=${"Wort ".repeat(60)}`],
    ],
  };
  const parts = unzipSync(writeXlsx(long));
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const cellLooks =
    part("xl/styles.xml")
      .split("<cellXfs")[1]
      ?.match(/<xf .*?<\/xf>/g) ?? [];
  const looks = ["B2", "B3"].map(
    (at) => new RegExp(`r="${at}" s="(\\d+)"`).exec(part("xl/worksheets/sheet1.xml"))?.[1],
  );
  expect(looks.map((look) => cellLooks[Number(look)]?.includes('wrapText="1"'))).toEqual([true, true]);
});

test.each([
  ["Prozesse: Stand [heute]", "Prozesse Stand heute"],
  ["'Amt'", "Amt"],
  ["///", "Tabelle"],
  ["Eine sehr lange Überschrift über alles hinweg", "Eine sehr lange Überschrift übe"],
])("a caption becomes a name Excel takes for a sheet: %s", (caption, name) => {
  expect(sheetName(caption)).toBe(name);
});
