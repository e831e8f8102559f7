import { checkDocument } from "@shared/document/checkDocument";
import type { Block, Document, Inline, List } from "@shared/document/model";
import { writeDocx } from "@shared/writers/docx/writeDocx";
import { writeHtml } from "@shared/writers/writeHtml";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDocument } from "./arbitraryDocument";
import { wordRuleFindings } from "./wordRules";
import { bodyOf, openWordFile } from "./wordRules/wordFile";

/** Whatever people write may look like a list entry or a bare "hier"; that is not the writer's doing. */
const aboutWording = /^(list entries are real|link texts say)/;

/** More for a thorough search: DOCUMENT_RUNS=2000. */
const numRuns = Number(process.env.DOCUMENT_RUNS ?? 80);

describe("for any tree that keeps the rules of the model", { timeout: 600_000 }, () => {
  test("the Word file keeps every Word rule and says every word", async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        expect(checkDocument(document).filter(({ rule }) => rule !== "linkAddress")).toEqual([]);
        const bytes = await writeDocx(document);
        expect(wordRuleFindings(bytes).filter((finding) => !aboutWording.test(finding))).toEqual([]);
        expectAllSaid(document, bytes);
      }),
      { numRuns },
    );
  });

  test("the page is well-formed enough to be read back with every table", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const html = writeHtml(document);
        const tables = document.sections
          .flatMap(({ blocks }) => blocks)
          .filter(({ type }) => type === "table");
        expect(html.split("<table").length - 1).toBe(tables.length);
        expect(html).not.toMatch(/<script|href="(?!#|https?:|mailto:|tel:)/i);
      }),
      { numRuns },
    );
  });
});

function expectAllSaid(document: Document, bytes: Uint8Array): void {
  const said = wordsOf(bytes);
  let from = 0;
  for (const words of document.sections.flatMap(({ blocks }) => blocks.flatMap(leavesOf))) {
    const expected = asWritten(words);
    const at = said.indexOf(expected, from);
    expect(at, `"${expected}" after position ${from}`).toBeGreaterThanOrEqual(0);
    from = at + expected.length;
  }
}

/** Words of the body in order, with tabs and line breaks as characters. */
function wordsOf(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (const element of bodyOf(openWordFile(bytes))?.getElementsByTagName("*") ?? []) {
    if (element.nodeName === "w:t" || element.nodeName === "w:delText") parts.push(element.textContent ?? "");
    else if (element.nodeName === "w:tab" && element.parentNode?.nodeName === "w:r") parts.push("\t");
    else if (element.nodeName === "w:br") parts.push("\n");
  }
  return parts.join("");
}

/** What of a text can stand in a Word file. */
function asWritten(text: string): string {
  return text
    .replace(/\r\n|[\r\v\u0085\u2028\u2029]/g, "\n")
    .replace(/\u00AD/g, "")
    .replace(/(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu, (character) =>
      character < "\u007F" ? "" : keptControl(character),
    )
    .replace(/\p{Cs}/gu, "\uFFFD");
}

/** Controls from U+007F on may stand in XML; the two last characters may not. */
function keptControl(character: string): string {
  return character < "\uFFFE" ? character : "";
}

function leavesOf(block: Block): string[] {
  switch (block.type) {
    case "heading":
    case "paragraph":
    case "caption":
    case "resolution":
      return inlineLeaves(block.children);
    case "list":
      return listLeaves(block);
    case "table":
      return [
        block.caption,
        ...block.columns.map(({ heading }) => heading),
        ...block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.children.flatMap(leavesOf))),
      ];
    default:
      return [];
  }
}

function listLeaves(list: List): string[] {
  return list.items.flatMap((item) => item.children.flatMap(leavesOf));
}

function inlineLeaves(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => {
    if (inline.type === "text") return [inline.text];
    return inline.type === "link" ? inlineLeaves(inline.children) : [];
  });
}
