import { heading, image, list, listItem, paragraph, resolution, section, text } from "@shared/document/build";
import { row, table } from "@shared/document/buildTable";
import type { Block, Revision } from "@shared/document/model";
import { writeDocx } from "@shared/writers/docx/writeDocx";
import type { Element } from "@xmldom/xmldom";
import { describe, expect, test } from "vitest";
import { sampleAgenda, tinyPng } from "./sampleAgenda";
import { wordRuleFindings } from "./wordRules";
import { all, attribute, bodyOf, child, openWordFile } from "./wordRules/wordFile";

const change = (kind: Revision["change"]): Revision => ({
  change: kind,
  author: "Klausur",
  date: "2026-02-12",
});
const inserted = { revision: change("inserted") };
const deleted = { revision: change("deleted") };
const columns = [{ key: "a", heading: "Spalte", share: 1 }];

async function bodyWith(...blocks: Block[]) {
  const bytes = await writeDocx({
    ...sampleAgenda(),
    sections: [section([heading(1, "Anfang"), ...blocks, paragraph("Ende")])],
  });
  expect(wordRuleFindings(bytes)).toEqual([]);
  return bodyOf(openWordFile(bytes));
}

/**
 * What is left when a person accepts or rejects every change: removed rows and paragraphs, then removed words.
 * @param refused element whose content goes away: "w:del" when accepting, "w:ins" when rejecting
 */
function linesWithout(body: Awaited<ReturnType<typeof bodyWith>>, refused: "w:del" | "w:ins"): string[] {
  const isIn = (element: Element, name: string): boolean => {
    for (let node = element.parentNode; node; node = node.parentNode) if (node.nodeName === name) return true;
    return false;
  };
  const rowsGone = new Set(all(body, "w:tr").filter((each) => child(child(each, "w:trPr"), refused)));
  return all(body, "w:p")
    .filter((paragraph) => {
      for (let node = paragraph.parentNode; node; node = node.parentNode)
        if (rowsGone.has(node as Element)) return false;
      return child(child(child(paragraph, "w:pPr"), "w:rPr"), refused) === undefined;
    })
    .map((paragraph) =>
      [...all(paragraph, "w:t"), ...all(paragraph, "w:delText")]
        .sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1))
        .filter((words) => !isIn(words, refused))
        .map((words) => words.textContent)
        .join(""),
    )
    .filter((line) => line !== "");
}

const mixed = paragraph([
  text("Das "),
  { ...text("alte"), ...deleted },
  { ...text("neue"), ...inserted },
  text(" Wort"),
]);
const rows = [row(["bleibt"]), { ...row(["kommt"]), ...inserted }, { ...row(["geht"]), ...deleted }];

describe("tracked changes in a Word file", { timeout: 60_000 }, () => {
  test.each<[string, Block[], string[], string[]]>([
    ["words in a paragraph", [mixed], ["Das neue Wort"], ["Das alte Wort"]],
    [
      "a paragraph",
      [
        { ...paragraph("kommt"), ...inserted },
        { ...paragraph("geht"), ...deleted },
      ],
      ["kommt"],
      ["geht"],
    ],
    [
      "a heading",
      [
        { ...heading(2, "kommt"), ...inserted },
        { ...heading(2, "geht"), ...deleted },
      ],
      ["kommt"],
      ["geht"],
    ],
    ["a resolution", [{ ...resolution("1.", "kommt"), ...inserted }], ["1.kommt"], []],
    ["a list", [{ ...list(["eins", "zwei"]), ...inserted }], ["eins", "zwei"], []],
    [
      "one entry of a list",
      [list(["bleibt", { ...listItem("geht"), ...deleted }])],
      ["bleibt"],
      ["bleibt", "geht"],
    ],
    [
      "rows of a table",
      [table({ key: "t", caption: "T", columns, rows })],
      ["Tabelle 1: T", "Spalte", "bleibt", "kommt"],
      ["Tabelle 1: T", "Spalte", "bleibt", "geht"],
    ],
    [
      "a whole table with its caption",
      [{ ...table({ key: "t", caption: "T", columns, rows: [row(["neu"])] }), ...inserted }],
      ["Tabelle 1: T", "Spalte", "neu"],
      [],
    ],
  ])("accepted or rejected leave exactly one version: %s", async (_what, blocks, accepted, rejected) => {
    const body = await bodyWith(...blocks);
    expect(linesWithout(body, "w:del")).toEqual(["Anfang", ...accepted, "Ende"]);
    expect(linesWithout(body, "w:ins")).toEqual(["Anfang", ...rejected, "Ende"]);
  });

  test("carry author and date", async () => {
    const body = await bodyWith({ ...paragraph("kommt"), ...inserted });
    const [first] = all(body, "w:ins");
    expect(attribute(first, "w:author")).toBe("Klausur");
    expect(attribute(first, "w:date")).toBe("2026-02-12T00:00:00Z");
  });

  test("also hold a picture", async () => {
    const picture = image({
      mediaType: "image/png",
      bytes: tinyPng(),
      widthMm: 20,
      heightMm: 10,
      altText: "Bild",
    });
    const body = await bodyWith({ ...picture, ...inserted });
    expect(all(all(body, "w:ins")[1] ?? all(body, "w:ins")[0], "w:drawing")).toHaveLength(1);
  });
});
