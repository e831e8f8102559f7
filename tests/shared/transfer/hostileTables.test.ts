import { row, table } from "@shared/document/buildTable";
import { readCsv } from "@shared/transfer/readCsv";
import { readXlsx } from "@shared/transfer/readXlsx";
import { writeCsv } from "@shared/writers/writeCsv";
import fc from "fast-check";
import { strToU8 } from "fflate";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { zipOf } from "./forgedZip";
import { outcomeOf, patience, share, watch } from "./hostile";

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const links = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A workbook of one sheet with the given parts. */
const workbook = (rows: string, { strings = "", after = "" } = {}) =>
  zipOf({
    "xl/workbook.xml": `<workbook ${main} ${links}><sheets><sheet name="A" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<R><Relationship Id="r1" Type="x/worksheet" Target="s.xml"/><Relationship Id="r2" Type="x/sharedStrings" Target="t.xml"/></R>`,
    "xl/s.xml": `<worksheet ${main}><sheetData>${rows}</sheetData>${after}</worksheet>`,
    "xl/t.xml": `<sst ${main}>${strings}</sst>`,
  });

function inTime<T>(read: () => T) {
  const done = watch();
  const outcome = outcomeOf(read);
  done();
  return outcome;
}

const sheet = (bytes: Uint8Array) => inTime(() => readXlsx(bytes).rows(0));

describe("a workbook that attacks", () => {
  const shared = (index: number | string) => `<c t="s"><v>${index}</v></c>`;
  test("with one long string in very many cells is refused", () => {
    const strings = `<si><t>${"x".repeat(1_000_000)}</t></si>`;
    expect(sheet(workbook(`<row>${shared(0).repeat(400)}</row>`, { strings }))).toMatchObject({
      reason: "letters",
    });
  });

  test("with merged regions upon each other without end is refused", () => {
    const value = '<row r="1"><c r="A1" t="str"><v>x</v></c></row>';
    const after = `<mergeCells>${'<mergeCell ref="A1:AX9999"/>'.repeat(50_000)}</mergeCells>`;
    expect(sheet(workbook(value, { after }))).toMatchObject({ reason: "rows" });
  });

  test.each([
    ["a string that is not there", shared(99), ""],
    ["a string of negative number", shared(-1), ""],
    ["a string named like the prototype", shared("__proto__"), ""],
    ["a style that is not there", '<c s="99"><v>1</v></c>', "1"],
    ["a number beyond all numbers", "<c><v>1e999</v></c>", "1e999"],
    [
      "a number beyond 2^53, as precise as Excel shows it",
      "<c><v>9007199254740993</v></c>",
      "9007199254740990",
    ],
    ["NUL written the way of Excel", '<c t="str"><v>a_x0000_b</v></c>', "ab"],
    ["a formula from another file, as its last result", "<c><f>[1]A!A1</f><v>7</v></c>", "7"],
    ["a command behind a formula, as its last result", '<c t="str"><f>cmd|"/c x"!A1</f><v>y</v></c>', "y"],
  ])("is read: %s", (_, cell, text) => {
    const outcome = sheet(workbook(`<row>${cell}<c t="str"><v>Ende</v></c></row>`));
    expect("read" in outcome && outcome.read[0]?.cells.map((one) => one.text)).toEqual([text, "Ende"]);
  });

  test(
    "in any way is read or refused",
    () => {
      const piece = fc.constantFrom(
        "<row>",
        "</row>",
        '<c r="ZZZ1">',
        '<c t="s">',
        "<v>",
        "</v>",
        "</c>",
        "&lt;",
        "-1",
        "1e308",
        "<f>",
        "\u0000",
        '<mergeCell ref="A1:B9"/>',
        "<is><t>x</t></is>",
      );
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
          outcomeOf(() => readXlsx(workbook(pieces.join(""))).rows(0));
        }),
        share(0.1),
      );
    },
    patience,
  );
});

describe("a CSV file that attacks", () => {
  test.each<[string, () => Uint8Array]>([
    ["a quote that never ends", () => strToU8(`a;b\n"${"x;y\n".repeat(1_000_000)}`)],
    ["quotes upon quotes", () => strToU8(`a;b\n"${'"'.repeat(3_000_000)}`)],
    ["one line of five million separators", () => strToU8(`a;b\n${";".repeat(5_000_000)}x`)],
    ["one cell of thirty megabytes", () => strToU8(`a;b\n1;${"x".repeat(30_000_000)}`)],
    ["a mark of UTF-16 before other bytes", () => new Uint8Array([0xff, 0xfe, 0x61, 0x00, 0x00, 0xd8])],
    ["NUL between letters", () => strToU8("a;b\u0000c\n1;2")],
  ])("with %s is read or refused in time", (_, file) => {
    const bytes = file();
    inTime(() => readCsv(bytes));
  });

  test(
    "of any bytes is read or refused",
    () => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
          outcomeOf(() => readCsv(bytes));
        }),
        share(0.1),
      );
    },
    patience,
  );
});

test("cells that begin like a formula go out harmless and come back as they were", () => {
  const columns = ["a", "b"].map((key) => ({ key, heading: key.toUpperCase(), share: 1 }));
  const start = fc.constantFrom("=", "+", "-", "@", "＝", "＋", "－", "＠", "'=", '"', ";", "");
  const cell = fc
    .tuple(start, fc.string({ maxLength: 12 }))
    .map(([first, rest]) => `${first}x${rest}`.trim());
  fc.assert(
    fc.property(cell, cell, (a, b) => {
      const csv = writeCsv(table({ key: "t", caption: "T", columns, rows: [row([a, b])] }));
      const seen = Papa.parse<string[]>(csv, { delimiter: ";" }).data[1] ?? [];
      expect(seen.filter((one) => /^[=+\-@＝＋－＠]/.test(one))).toEqual([]);
      const back = readCsv(strToU8(csv), { delimiter: ";" }).rows[1]?.cells.map((one) => one.text);
      expect(back).toEqual([a, b]);
    }),
    { numRuns: 500 },
  );
});
