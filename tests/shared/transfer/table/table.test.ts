import { readCsv } from "@shared/transfer/readCsv";
import { columnLetters } from "@shared/transfer/table/sheet";
import { tableOf } from "@shared/transfer/table/table";
import { suggestMapping, type TargetField } from "@shared/transfer/table/tableProfile";
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";

const table = (text: string, headingRow?: number | null) => tableOf(readCsv(strToU8(text)).rows, headingRow);

describe("a table", () => {
  test.each<[string, string, number | null, string[], number]>([
    ["has its headings in the first row", "Titel;Beginn\nA;01.02.2026", 0, ["Titel", "Beginn"], 1],
    [
      "has its headings below a title",
      "Projekte 2026;;\n;;\nTitel;Amt;Ende\nA;B;C",
      1,
      ["Titel", "Amt", "Ende"],
      1,
    ],
    ["has none where the first row holds values", "1;Verwaltung\n2;Schulen", null, ["A", "B"], 2],
    ["tells equal headings apart", "Name;Name;Name\na;b;c", 0, ["Name", "Name (2)", "Name (3)"], 1],
    ["names columns without heading by their letters", "Titel;;Amt\na;b;c", 0, ["Titel", "B", "Amt"], 1],
    ["drops empty rows and columns at the end", "Titel;Amt;\n;;\na;b;\n", 0, ["Titel", "Amt"], 1],
  ])("%s", (_, text, headingRow, headings, rows) => {
    const found = table(text);
    expect([found.headingRow, found.headings, found.rows.length]).toEqual([headingRow, headings, rows]);
  });

  test("follows the person's choice of the heading row", () => {
    expect(table("1;Verwaltung\n2;Schulen", 0).headings).toEqual(["1", "Verwaltung"]);
    expect(table("Titel;Amt\na;b", null).rows).toHaveLength(2);
  });

  test("keeps the line of each row, so that people find it again", () => {
    expect(table("Titel;Amt\n;\na;b").rows[0]?.line).toBe(3);
  });
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
])("column %i is called %s", (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
});

describe("columns are matched to fields", () => {
  const targets: TargetField<"title" | "summary" | "start" | "end" | "budget">[] = [
    { field: "title", type: "text", names: ["Titel", "Name", "Projekt", "title"] },
    { field: "summary", type: "text", names: ["Beschreibung", "description"] },
    { field: "start", type: "date", names: ["Beginn", "Start"] },
    { field: "end", type: "date", names: ["Ende", "end"], edge: "end" },
    { field: "budget", type: "money", names: ["Budget", "Kosten"] },
  ];
  const mapping = (text: string) => suggestMapping(table(text), targets);

  test.each<[string, string, Record<string, string>]>([
    [
      "by their names in German",
      "Projekt;Beschreibung;Beginn\nA;B;1.2.26",
      { Projekt: "title", Beschreibung: "summary", Beginn: "start" },
    ],
    [
      "by their names in English",
      "title,description,start,end\nA,B,2026-01-01,2026-02-01",
      { title: "title", description: "summary", start: "start", end: "end" },
    ],
    [
      "by names with additions",
      "Titel des Vorhabens;Kosten in €\nA;1.000",
      { "Titel des Vorhabens": "title", "Kosten in €": "budget" },
    ],
    ["but not where the values are of another kind", "Titel;Beginn\nA;demnächst", { Titel: "title" }],
    [
      "each column and field once, the best fit first",
      "Projektnummer;Projekt;Name\n1;A;B",
      { Projekt: "title" },
    ],
    ["not at all where nothing fits", "Farbe;Form\nrot;rund", {}],
  ])("%s", (_, text, expected) => {
    expect(mapping(text)).toEqual(expected);
  });
});
