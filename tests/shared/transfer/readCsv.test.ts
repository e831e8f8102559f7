import { readCsv } from "@shared/transfer/readCsv";
import { tableOf } from "@shared/transfer/table/table";
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { hasRealData, realFile } from "./realData";

const read = (text: string) => readCsv(strToU8(text));
const texts = (text: string) => read(text).rows.map((row) => row.cells.map((cell) => cell.text));

describe("a CSV file is read", () => {
  test.each<[string, string, string, string[][]]>([
    [
      "with semicolons",
      "a;b\n1,5;2",
      ";",
      [
        ["a", "b"],
        ["1,5", "2"],
      ],
    ],
    [
      "with commas and quotes",
      'a,b\n"x, y","z ""q"""',
      ",",
      [
        ["a", "b"],
        ["x, y", 'z "q"'],
      ],
    ],
    [
      "with tabs",
      "a\tb\n1\t2",
      "\t",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ["with Excel's hint", "sep=|\na|b", "|", [["a", "b"]]],
    ["with one column", "Titel\nPortal, neu\nWLAN", ";", [["Titel"], ["Portal, neu"], ["WLAN"]]],
    [
      "with line ends inside quotes",
      'a;b\n"x\ny";z',
      ";",
      [
        ["a", "b"],
        ["x\ny", "z"],
      ],
    ],
    [
      "with leading zeros kept",
      "Nr;Amt\n007;01",
      ";",
      [
        ["Nr", "Amt"],
        ["007", "01"],
      ],
    ],
    [
      "without the guard our own export puts before formulas",
      "a;b\n'=1+1;'-5;'wörtlich",
      ";",
      [
        ["a", "b"],
        ["=1+1", "-5", "'wörtlich"],
      ],
    ],
    [
      "without blank records",
      "a;b\n;\n\n1;2",
      ";",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
  ])("%s", (_, text, delimiter, rows) => {
    expect([read(text).delimiter, texts(text)]).toEqual([delimiter, rows]);
  });

  test("as the person says, whatever is guessed", () => {
    const file = readCsv(strToU8("a,b;c"), { delimiter: ",", encoding: "windows-1252" });
    expect([file.encoding, file.rows[0]?.cells.length]).toEqual(["windows-1252", 2]);
  });

  test("never without any words", () => {
    expect(() => read(";;\n;;")).toThrow(expect.objectContaining({ details: { reason: "noContent" } }));
  });

  test("never beyond two hundred thousand rows", () => {
    expect(() => read("a;b\n".repeat(200_001))).toThrow(expect.objectContaining({ code: "tooLarge" }));
  });
});

describe.skipIf(!hasRealData)("a CSV file from the field", () => {
  test.each<[string, string, string, number | null, number, number]>([
    ["csv-xlsx/brandenburg_kapitel.csv", "utf-8", ";", 0, 118, 2],
    ["csv-xlsx/kiel_haushalt-2017.csv", "windows-1252", ";", 0, 6595, 13],
    ["csv-xlsx/wesel_hhplan2017.csv", "iso-8859-1", ";", 0, 5972, 15],
    ["csv-xlsx/powertools_pivotdata_utf8-bom.csv", "utf-8", ",", 0, 60, 6],
    ["prozesse/wesel_liste_produkte.csv", "iso-8859-1", ";", null, 79, 2],
    ["projekte/technologiestiftung-berlin_projekte_abgeleitet.csv", "utf-8", ",", 0, 44, 11],
  ])("%s: %s, %s, headings, rows, columns", (name, encoding, delimiter, headingRow, rows, columns) => {
    const file = readCsv(realFile(name));
    const table = tableOf(file.rows);
    expect([
      file.encoding,
      file.delimiter,
      table.headingRow,
      table.rows.length,
      table.headings.length,
    ]).toEqual([encoding, delimiter, headingRow, rows, columns]);
  });

  test("keeps umlauts of both western encodings and codes with leading zeros", () => {
    const kiel = tableOf(readCsv(realFile("csv-xlsx/kiel_haushalt-2017.csv")).rows);
    expect(kiel.rows[1]?.cells.map((cell) => cell.text).slice(7, 9)).toEqual([
      "07",
      "Sonstige ordentliche Erträge",
    ]);
    const wesel = tableOf(readCsv(realFile("prozesse/wesel_liste_produkte.csv")).rows);
    expect(wesel.rows[2]?.cells[1]?.text).toBe("Schulträgeraufgaben");
  });

  test("does not take the byte order mark into the first heading", () => {
    const table = tableOf(readCsv(realFile("csv-xlsx/powertools_pivotdata_utf8-bom.csv")).rows);
    expect(table.headings[0]).toBe("Year");
  });
});
