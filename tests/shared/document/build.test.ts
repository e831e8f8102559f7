import {
  absent,
  heading,
  inlines,
  levelBelow,
  link,
  list,
  listItem,
  paragraph,
  text,
} from "@shared/document/build";
import { cell, factTable, row, table, withoutEmptyColumns } from "@shared/document/buildTable";
import { plainTextOfCell, toPlainText } from "@shared/document/plainText";
import { describe, expect, test } from "vitest";

const columns = [
  { key: "a", heading: "A", share: 1 },
  { key: "b", heading: "B", share: 1 },
];

describe("builders", () => {
  test.each(["", " ", "\u00A0", "\n", "\u200B", "\u0000"])("nothing to say becomes a dash: %j", (words) => {
    expect(toPlainText(heading(1, words))).toBe(absent);
    expect(toPlainText(paragraph(words))).toBe(absent);
    expect(toPlainText(list([words]))).toBe(absent);
    expect(plainTextOfCell(cell(words))).toBe(absent);
    expect(plainTextOfCell(cell([paragraph(words)]))).toBe(absent);
  });

  test("line ends in plain words break the line", () => {
    expect(
      inlines("eins\nzwei\r\n\ndrei")
        .map((inline) => (inline.type === "text" ? inline.text : "|"))
        .join(""),
    ).toBe("eins|zwei||drei");
  });

  test("a cell keeps the blocks that say something and drops the others", () => {
    expect(plainTextOfCell(cell([paragraph("eins"), list(["zwei", "drei"])]))).toBe("eins\nzwei\ndrei");
    expect(cell([]).children).toHaveLength(1);
  });

  test("a link without a label shows its address", () => {
    expect(toPlainText(paragraph(link("https://musterstadt.example", " ")))).toBe(
      "https://musterstadt.example",
    );
  });

  test.each([
    [0, 1, 1],
    [1, 1, 2],
    [2, 2, 4],
    [4, 1, 4],
  ] as const)("below level %i by %i comes level %i", (level, steps, expected) => {
    expect(levelBelow(level, steps)).toBe(expected);
  });

  test("a list takes words, marked words and entries with lists of their own", () => {
    const built = list(["eins", [text("zwei", "bold")], listItem([paragraph("drei"), list(["innen"])])], {
      ordered: true,
    });
    expect(built.ordered).toBe(true);
    expect(toPlainText(built)).toBe("eins\nzwei\ndrei\ninnen");
  });

  test("a row that is too short is filled with dashes", () => {
    const built = table({ key: "t", caption: "T", columns, rows: [row(["x"])] });
    expect(toPlainText(built)).toBe("T\nA\tB\nx\t–");
  });

  test.each([
    ["without columns", [], []],
    ["with a row that is too long", columns, [row(["1", "2", "3"])]],
  ])("a table %s is a mistake of the caller", (_what, given, rows) => {
    expect(() => table({ key: "t", caption: "T", columns: given, rows })).toThrow(RangeError);
  });

  test("a table of facts has labels as row headings and anchors on the values", () => {
    const anchor = { kind: "measures", recordId: "m", field: "lead" };
    const built = factTable({
      key: "f",
      caption: "Steckbrief",
      headings: ["Merkmal", "Angabe"],
      facts: [
        { label: "Federführung", value: "Bauamt", anchor },
        { label: "Kosten", value: "" },
      ],
    });
    expect(built.rowHeadings).toBe(true);
    expect(built.rows.map((each) => each.cells[1]?.anchor)).toEqual([anchor, undefined]);
    expect(toPlainText(built)).toBe("Steckbrief\nMerkmal\tAngabe\nFederführung\tBauamt\nKosten\t–");
  });
});

test("columns that say nothing in any row can be left out, the first one stays", () => {
  const columns = ["a", "b", "c"].map((key) => ({ key, heading: key, share: 1 }));
  const given = table({ key: "t", caption: "T", columns, rows: [row(["", "", "x"]), row(["", "", ""])] });
  expect(withoutEmptyColumns(given).columns.map(({ key }) => key)).toEqual(["a", "c"]);
  expect(withoutEmptyColumns(given).rows.map(({ cells }) => cells.length)).toEqual([2, 2]);
});
