import { clipboardHtml, clipboardText } from "@renderer/ui/RecordTable/clipboardTable";
import { writeSheetCsv } from "@shared/writers/sheet/writeSheetCsv";
import { describe, expect, test } from "vitest";

const tableOf = (cell: string, figures: number[] = []) => ({
  headings: ["Titel"],
  rows: [[cell]],
  figures: new Set(figures),
});
const cellOf = (text: string) => text.split("\r\n")[1];

describe("a copied cell", () => {
  test.each([
    ["that begins a formula", '=HYPERLINK("http://example.org")'],
    ["that begins with a plus", "+49 3431 55700"],
    ["that calls a function", "@SUM(A1)"],
    ["that begins with a full-width sign", "＝1+1"],
    ["that is guarded already", "'=1+1"],
  ])("%s is guarded as in a file, in the text and in the table for Word", (_, cell) => {
    const table = tableOf(cell);
    expect(cellOf(clipboardText(table))).toBe(`'${cell}`);
    const column = { heading: "Titel", kind: "text" as const };
    const csv = writeSheetCsv({ caption: "", columns: [column], rows: [[cell]] });
    const inFile = csv.split("\r\n")[1]?.replace(/^"|"$/g, "").replaceAll('""', '"');
    expect(cellOf(clipboardText(table))).toBe(inFile);
    const page = clipboardHtml(table).replaceAll("&quot;", '"');
    expect(page).toContain(`<td>'${cell}</td>`);
  });

  test.each([
    ["a figure in a column of figures", "-1.250,00 €", [0], "-1.250,00 €"],
    ["a formula in a column of figures", "=1+1", [0], "'=1+1"],
    ["a text that only looks like a figure", "-1.250,00 €", [], "'-1.250,00 €"],
  ])("that is %s", (_, cell, figures, copied) => {
    expect(cellOf(clipboardText(tableOf(cell, figures)))).toBe(copied);
  });

  test("of several columns cannot break out of its place: tabs and line ends become spaces", () => {
    expect(cellOf(clipboardText(tableOf("a\t=b\r\n=c")))).toBe("a =b =c");
  });
});

test("the table for Word has headings and rows, and shows marks instead of obeying them", () => {
  const table = {
    headings: ["Titel", "Stand"],
    rows: [["<img src=x onerror=alert(1)> & Co", "zwei\nZeilen"]],
    figures: new Set<number>(),
  };
  expect(clipboardHtml(table)).toBe(
    "<table><thead><tr><th>Titel</th><th>Stand</th></tr></thead><tbody><tr>" +
      "<td>&lt;img src=x onerror=alert(1)&gt; &amp; Co</td><td>zwei<br>Zeilen</td></tr></tbody></table>",
  );
});
