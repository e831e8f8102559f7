import { openContainer } from "@shared/transfer/container";
import { wordsOf } from "@shared/transfer/outlineText";
import { readDocx } from "@shared/transfer/readDocx";
import { describe, expect, test } from "vitest";
import { hasRealData, realFile } from "./realData";

/** File, headings, paragraphs, list items, tables, what was noticed. */
const files: [string, number, number, number, number, Record<string, number>][] = [
  ["docx4j_DOCPROP_builtin.docx", 0, 48, 0, 1, { pictures: 1 }],
  ["docx4j_toc.docx", 11, 46, 0, 0, { headersAndFooters: 2 }],
  ["pandoc_comments.docx", 0, 4, 0, 0, { comments: 5 }],
  ["pandoc_german_styled_lists.docx", 0, 0, 4, 0, { headersAndFooters: 2 }],
  ["pandoc_sdt_elements.docx", 0, 0, 0, 1, {}],
  ["pandoc_track_changes_scrubbed_metadata.docx", 0, 1, 0, 0, { comments: 1, insertions: 1, deletions: 1 }],
  ["poi_Bug54849.docx", 0, 14, 0, 2, { headersAndFooters: 2 }],
  ["poi_Bug55142.docx", 0, 9, 0, 1, {}],
  ["poi_checkboxes.docx", 0, 6, 1, 1, {}],
  ["poi_comment.docx", 0, 0, 0, 0, { comments: 1 }],
  ["poi_delins.docx", 0, 5, 16, 0, { insertions: 32, deletions: 4 }],
  ["powertools_002-DeletedNumberedParagraphs.docx", 0, 2, 0, 0, { deletions: 10 }],
  ["powertools_006-DeletedTableRow.docx", 0, 0, 0, 1, { deletions: 5 }],
  ["powertools_010-InsertedRun.docx", 0, 5, 0, 0, { insertions: 1 }],
  ["powertools_014-MovedParagraph.docx", 0, 5, 0, 0, { insertions: 2, deletions: 2 }],
  ["powertools_Contract.docx", 5, 6, 20, 0, {}],
  ["powertools_HC031-Complicated-Document.docx", 10, 55, 30, 3, { comments: 1, deletions: 8 }],
];

/** The accepted text of a part by a second, independent way: cutting the XML as text. */
function acceptedText(xml: string): string {
  const kept = xml
    .replace(/<mc:Fallback>.*?<\/mc:Fallback>/gs, "")
    .replace(/<w:(del|moveFrom) [^>]*[^/]>.*?<\/w:\1>/gs, "")
    .replace(/<w:tr [^>]*>\s*<w:trPr>\s*<w:del .*?<\/w:tr>/gs, "");
  return [...kept.matchAll(/<(?:w|m):t(?: [^>]*)?>([^<]*)</g)].map((match) => match[1]).join("");
}

const letters = (text: string) =>
  [
    ...text
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, "&"),
  ]
    .filter((letter) => /[\p{L}\p{N}]/u.test(letter))
    .sort()
    .join("");

describe.skipIf(!hasRealData)("a Word file from the field", () => {
  test.each(files)("%s is read with all its blocks", (name, ...counts) => {
    const { blocks, notices } = readDocx(realFile(`docx/${name}`), name);
    const of = (type: string) => blocks.filter((block) => block.type === type).length;
    expect([
      ...["heading", "paragraph", "listItem", "table"].map(of),
      Object.fromEntries(notices.map((notice) => [notice.code, notice.count])),
    ]).toEqual(counts);
  });

  test.each(files)("%s loses no letter of its text", (name) => {
    const bytes = realFile(`docx/${name}`);
    const zip = openContainer(bytes);
    const source = ["document", "footnotes", "endnotes"]
      .map((part) => acceptedText(zip.text(`word/${part}.xml`) ?? ""))
      .join("");
    const symbols = /[\u2610-\u2612\u2713βx]/g;
    const read = readDocx(bytes, name).blocks.map(wordsOf).join("");
    expect(letters(read.replace(symbols, ""))).toBe(letters(source.replace(symbols, "")));
  });

  test("a truncated Word file is refused in plain terms", () => {
    expect(() => readDocx(realFile("docx/poi_truncated62886.docx"), "a.docx")).toThrow(
      expect.objectContaining({ code: "unreadable", details: { reason: "truncated" } }),
    );
  });
});
