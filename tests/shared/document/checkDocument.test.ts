import {
  chart,
  contents,
  heading,
  image,
  link,
  list,
  pageBreak,
  paragraph,
  section,
  text,
} from "@shared/document/build";
import { row, table } from "@shared/document/buildTable";
import { checkDocument, type DocumentRule } from "@shared/document/checkDocument";
import { recordHref } from "@shared/document/href";
import type { Block, Document, Section } from "@shared/document/model";
import { describe, expect, test } from "vitest";

const columns = [{ key: "a", heading: "A", share: 1 }];
const good = table({ key: "t", caption: "T", columns, rows: [row(["x"])] });
const picture = {
  mediaType: "image/png" as const,
  bytes: new Uint8Array(0),
  widthMm: 10,
  heightMm: 10,
  altText: "Bild",
};
const empty = { type: "paragraph", style: "body", children: [] } as const;

function documentOf(sections: Section[], title = "Titel", author = "Stabsstelle"): Document {
  return {
    properties: { title, author, keywords: [], language: "de", date: "2026-01-01", deliverable: "test" },
    running: { header: "", footer: "" },
    sections,
  };
}

const rulesOf = (...blocks: Block[]) => checkDocument(documentOf([section(blocks)])).map(({ rule }) => rule);

describe("the check of a document", () => {
  test("finds nothing in a proper document", () => {
    const rules = rulesOf(
      contents("Inhalt"),
      heading(1, "Eins"),
      heading(2, "Zwei"),
      heading(3, "Drei"),
      heading(2, "Wieder zwei"),
      paragraph([link("https://musterstadt.example", "Musterstadt"), link(recordHref("goals", "g"), "Ziel")]),
      good,
      image(picture),
      pageBreak(),
      chart({ kind: "bar", title: "Verlauf", altText: "Es steigt.", data: { ...good, key: "t2" } }),
    );
    expect(rules).toEqual([]);
  });

  test.each<[DocumentRule, Block[]]>([
    ["headingLevelSkipped", [heading(1, "Eins"), heading(3, "Drei")]],
    ["headingLevelSkipped", [heading(2, "Zwei")]],
    ["headingEmpty", [{ type: "heading", level: 1, children: [text(" ")] }]],
    ["headingEmpty", [contents("")]],
    ["paragraphEmpty", [empty]],
    ["paragraphEmpty", [{ ...list(["x"]), items: [{ type: "listItem", children: [empty] }] }]],
    ["listEmpty", [{ type: "list", ordered: false, items: [] }]],
    ["listEmpty", [{ type: "list", ordered: false, items: [{ type: "listItem", children: [] }] }]],
    ["tableWithoutCaption", [{ ...good, caption: "" }]],
    ["tableWithoutColumns", [{ ...good, columns: [] }]],
    ["tableWithoutRows", [{ ...good, rows: [] }]],
    ["columnWithoutHeading", [{ ...good, columns: [{ key: "a", heading: "", share: 1 }] }]],
    ["columnKeyTwice", [{ ...good, columns: [...columns, ...columns], rows: [row(["1", "2"])] }]],
    ["rowCellCount", [{ ...good, rows: [row(["1", "2"])] }]],
    ["cellEmpty", [{ ...good, rows: [{ type: "tableRow", cells: [{ children: [] }] }] }]],
    ["altTextMissing", [image({ ...picture, altText: " " })]],
    ["altTextMissing", [chart({ kind: "line", title: "Verlauf", altText: "", data: good })]],
    ["imageSize", [image({ ...picture, widthMm: 0 })]],
    ["tableKeyTwice", [good, good]],
    ["linkWithoutWords", [paragraph([text("x"), { type: "link", href: "https://a.example", children: [] }])]],
    ["linkAddress", [paragraph(link("javascript:alert(1)", "x"))]],
  ])("finds %s", (rule, blocks) => {
    expect(rulesOf(...blocks)).toContain(rule);
  });

  test.each<[DocumentRule, Document]>([
    ["titleMissing", documentOf([section([paragraph("x")])], " ")],
    ["authorMissing", documentOf([section([paragraph("x")])], "Titel", "")],
    ["sectionEmpty", documentOf([])],
    ["sectionEmpty", documentOf([section([pageBreak()])])],
  ])("finds %s of the whole", (rule, document) => {
    expect(checkDocument(document).map((finding) => finding.rule)).toContain(rule);
  });

  test("takes words that were all deleted for a tracked change, not for a gap", () => {
    const deleted = { change: "deleted", author: "Klausur", date: "2026-01-01" } as const;
    const gone: Block = { ...empty, children: [{ ...text("alt"), revision: deleted }] };
    expect(rulesOf(gone, { ...good, rows: [{ type: "tableRow", cells: [{ children: [gone] }] }] })).toEqual(
      [],
    );
  });
});
