import { readXlsx } from "@shared/transfer/readXlsx";
import { tableOf } from "@shared/transfer/table/table";
import { lookOf, serialDate, serialTime } from "@shared/transfer/table/xlsxParts";
import { describe, expect, test } from "vitest";
import { zipOf } from "./forgedZip";
import { hasRealData, realFile } from "./realData";

const office = "http://schemas.openxmlformats.org";
const main = `xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships"`;
const relations = (list: [string, string][]) =>
  `<Relationships xmlns="${office}/package/2006/relationships">${list
    .map(
      ([id, target]) =>
        `<Relationship Id="${id}" Type="x/${target
          .split("/")
          .at(-1)
          ?.replace(/\d*\.xml/, "")}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

/** A workbook of one sheet around its rows. */
const workbook = (
  rows: string,
  parts: { styles?: string; strings?: string; after?: string; properties?: string } = {},
) =>
  zipOf({
    "xl/workbook.xml": `<workbook ${main}>${parts.properties ?? ""}<sheets><sheet name="Projekte" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ["r1", "worksheets/sheet1.xml"],
      ["r2", "styles.xml"],
      ["r3", "sharedStrings.xml"],
    ]),
    "xl/worksheets/sheet1.xml": `<worksheet ${main}><sheetData>${rows}</sheetData>${parts.after ?? ""}</worksheet>`,
    ...(parts.styles && { "xl/styles.xml": `<styleSheet ${main}>${parts.styles}</styleSheet>` }),
    ...(parts.strings && { "xl/sharedStrings.xml": `<sst ${main}>${parts.strings}</sst>` }),
  });

const cells = (rows: string, parts?: Parameters<typeof workbook>[1]) =>
  readXlsx(workbook(rows, parts))
    .rows(0)
    .map((row) => row.cells);

const styles =
  '<numFmts><numFmt numFmtId="164" formatCode="TT.MM.JJJJ"/><numFmt numFmtId="165" formatCode="00000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="9"/><xf numFmtId="20"/></cellXfs>';

describe("a cell of a workbook gives", () => {
  test.each<[string, string, object]>([
    [
      "a shared text in several runs, without readings",
      '<c r="A1" t="s"><v>0</v></c>',
      { text: "Bürgerportal" },
    ],
    ["an inline text", '<c t="inlineStr"><is><t>Portal</t></is></c>', { text: "Portal" }],
    ["the result of a formula", '<c t="str"><f>A2&amp;B2</f><v>ab</v></c>', { text: "ab" }],
    ["a number", "<c><v>1234.5</v></c>", { text: "1234,5", number: 1234.5 }],
    ["a day", '<c s="1"><v>46054</v></c>', { text: "01.02.2026", date: "2026-02-01" }],
    ["a day of a German format", '<c s="2"><v>46054.75</v></c>', { text: "01.02.2026", date: "2026-02-01" }],
    ["a code with leading zeros", '<c s="3"><v>1020</v></c>', { text: "01020" }],
    ["a percentage", '<c s="4"><v>0.15</v></c>', { text: "15 %", number: 15 }],
    ["a time", '<c s="5"><v>0.60416666</v></c>', { text: "14:30" }],
    ["a truth value", '<c t="b"><v>1</v></c>', { text: "ja" }],
    ["an ISO day", '<c t="d"><v>2026-02-01T00:00:00</v></c>', { text: "2026-02-01", date: "2026-02-01" }],
    ["an error as its sign", '<c t="e"><v>#REF!</v></c>', { text: "#REF!" }],
    ["an escaped character", '<c t="inlineStr"><is><t>a_x000A_b</t></is></c>', { text: "a\nb" }],
  ])("%s", (_, cell, expected) => {
    const strings = "<si><r><t>Bürger</t></r><r><t>portal</t></r><rPh><t>lesung</t></rPh></si>";
    expect(cells(`<row r="1">${cell}</row>`, { styles, strings })[0]?.[0]).toEqual(expected);
  });

  test("an empty place for each cell the row leaves out", () => {
    expect(
      cells('<row r="1"><c r="B1"><v>2</v></c><c r="D1"><v>4</v></c></row>')[0]?.map((cell) => cell.text),
    ).toEqual(["", "2", "", "4"]);
  });

  test("the value of cells merged downwards in each row", () => {
    const rows =
      '<row r="1"><c r="A1" t="str"><v>Bildung</v></c><c r="B1" t="str"><v>Portal</v></c></row><row r="2"><c r="B2" t="str"><v>WLAN</v></c></row>';
    const merged = cells(rows, {
      after: '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="C1:XFD1048576"/></mergeCells>',
    });
    expect(merged.map((row) => row.map((cell) => cell.text))).toEqual([
      ["Bildung", "Portal"],
      ["Bildung", "WLAN"],
    ]);
  });

  test.each([
    ["sideways beside other values", "A1:B1", ["Portal", "Portal", "Bildung"], ["", "", "WLAN"]],
    ["over rows and columns", "A1:B2", ["Portal", "Portal", "Bildung"], ["Portal", "Portal", "WLAN"]],
    ["not where it is the row's only one, a caption", "A1:D1", ["Portal", "", "Bildung"], ["", "", "WLAN"]],
    ["not beyond fifty columns", "A1:BZ1", ["Portal", "", "Bildung"], ["", "", "WLAN"]],
  ])("the value of merged cells %s", (_, reference, first, second) => {
    const rows =
      '<row r="1"><c r="A1" t="str"><v>Portal</v></c><c r="C1" t="str"><v>Bildung</v></c></row><row r="2"><c r="C2" t="str"><v>WLAN</v></c></row>';
    const merged = cells(rows, { after: `<mergeCells><mergeCell ref="${reference}"/></mergeCells>` });
    expect(merged.map((row) => row.map((cell) => cell.text))).toEqual([first, second]);
  });

  test("a heading row told from a caption merged above it and from spread cells", () => {
    const text = (at: string, words: string) => `<c r="${at}" t="str"><v>${words}</v></c>`;
    const file = workbook(
      `<row r="1">${text("A1", "Liste")}</row><row r="2">${text("A2", "Titel")}${text("B2", "Laufzeit")}</row><row r="3">${text("A3", "Portal")}${text("B3", "2026")}</row>`,
      {
        after:
          '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="B2:C2"/><mergeCell ref="B3:C3"/></mergeCells>',
      },
    );
    const table = tableOf(readXlsx(file).rows(0));
    expect(table.headings).toEqual(["Titel", "Laufzeit", "Laufzeit (2)"]);
    expect(table.rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([["Portal", "2026", "2026"]]);
  });

  test("days counted from 1904 where the workbook says so", () => {
    const [row] = cells('<row><c s="1"><v>44592</v></c></row>', {
      styles,
      properties: '<workbookPr date1904="1"/>',
    });
    expect(row?.[0]?.date).toBe("2026-02-01");
  });

  test("nothing beyond five hundred columns", () => {
    expect(cells('<row><c r="XFD1"><v>1</v></c><c r="A1"><v>2</v></c></row>')[0]).toHaveLength(1);
  });
});

describe("serial numbers", () => {
  test.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [46054, "2026-02-01"],
    [-1, undefined],
    [1e9, undefined],
  ])("%d is the day %s", (serial, day) => {
    expect(serialDate(serial, false)).toBe(day);
  });
  test("of the last half second of a day are midnight, not 24 o'clock", () => {
    expect(serialTime(5.999999)).toBe("00:00");
  });
});

test.each([
  ["General", "plain"],
  ['#,##0.00 "€"', "plain"],
  ["[$-407]d. mmmm yyyy", "date"],
  ["mmm yy", "date"],
  ["h:mm", "time"],
  ["mm:ss", "time"],
  ["0.00%", "percent"],
  ["0000", { zeros: 4 }],
  ['"Stand "0', "plain"],
])("the format %s shows %s", (format, look) => {
  expect(lookOf(format)).toEqual(look);
});

describe("a workbook is refused when", () => {
  test.each<[string, () => Uint8Array, string]>([
    ["a sheet has a DOCTYPE", () => zipOf({ "xl/workbook.xml": "<!DOCTYPE a><a/>" }), "doctype"],
    ["it has no workbook part", () => zipOf({ "[Content_Types].xml": "<Types/>" }), "noMainPart"],
    [
      "it has no sheet",
      () => zipOf({ "xl/workbook.xml": `<workbook ${main}><sheets/></workbook>` }),
      "noContent",
    ],
    [
      "a sheet is missing",
      () =>
        zipOf({
          "xl/workbook.xml": `<workbook ${main}><sheets><sheet name="a" r:id="r1"/></sheets></workbook>`,
        }),
      "damaged",
    ],
  ])("%s", (_, file, reason) => {
    expect(() => readXlsx(file()).rows(0)).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ reason }) }),
    );
  });
});

describe.skipIf(!hasRealData)("a workbook from the field", () => {
  const open = (name: string) => readXlsx(realFile(`csv-xlsx/${name}`));
  const sheetSizes = (name: string) => {
    const book = open(name);
    return book.sheets.map((sheet, index) => [sheet.name, tableOf(book.rows(index), 0).rows.length]);
  };

  test("gives its fifteen sheets in the order of their tabs with all rows", () => {
    expect(sheetSizes("brandenburg_maschinenlesbarer-haushalt-2017-2018.xlsx")).toEqual([
      ["GP", 5631],
      ["EP01", 183],
      ["EP02", 146],
      ["EP03", 569],
      ["EP04", 940],
      ["EP05", 424],
      ["EP06", 440],
      ["EP07", 625],
      ["EP08", 456],
      ["EP10", 849],
      ["EP11", 313],
      ["EP12", 287],
      ["EP13", 51],
      ["EP14", 42],
      ["EP20", 306],
    ]);
  });

  test("tells its two equal headings apart and keeps codes with leading zeros", () => {
    const table = tableOf(open("brandenburg_maschinenlesbarer-haushalt-2017-2018.xlsx").rows(0));
    expect(table.headings.slice(0, 5)).toEqual([
      "Kapitel",
      "Bezeichnung",
      "TGr.",
      "Bezeichnung (2)",
      "Titel",
    ]);
    expect(table.rows[0]?.cells[0]).toEqual({ text: "01010" });
  });

  test("says which sheet is hidden", () => {
    expect(open("poi_TwoSheetsOneHidden.xlsx").sheets).toEqual([
      { name: "Sheet1", hidden: true },
      { name: "Sheet2", hidden: false },
    ]);
  });

  test("is read although rows and cells carry no references", () => {
    const table = tableOf(open("poi_59746_NoRowNums.xlsx").rows(0));
    expect([table.rows.length, table.headings.length, table.rows[0]?.cells[3]]).toEqual([
      70,
      11,
      { text: "644,24222", number: 644.24222 },
    ]);
  });

  test("gives inline texts and results of formulas", () => {
    const table = tableOf(open("poi_InlineStrings.xlsx").rows(0));
    expect(table.rows[0]?.cells.map((cell) => cell.text)).toEqual(["12", "A", "1st Inline String", "12"]);
  });

  test("gives days counted from 1904", () => {
    const table = tableOf(open("poi_DateFormatTests.xlsx").rows(1));
    expect([table.rows[0]?.cells[2]?.date, table.rows[39]?.cells[2]?.date]).toEqual([
      "1952-10-11",
      "2025-01-01",
    ]);
  });

  test("leaves comments of cells out", () => {
    expect(
      tableOf(open("poi_SimpleWithComments.xlsx").rows(0)).rows.map((row) => row.cells[1]?.text),
    ).toEqual(["one", "two", "three"]);
  });
});
