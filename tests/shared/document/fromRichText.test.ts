import { section } from "@shared/document/build";
import { checkDocument } from "@shared/document/checkDocument";
import { fromRichText } from "@shared/document/fromRichText";
import type { Block } from "@shared/document/model";
import { toPlainText } from "@shared/document/plainText";
import type { RichTextInput } from "@shared/document/richTextInput";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const words = {
  tableCaption: (number: number) => `Tabelle im Text ${number}`,
  columnHeading: (number: number) => `Spalte ${number}`,
};

const leaf = (text: string, ...marks: string[]): RichTextInput => ({
  type: "text",
  text,
  marks: marks.map((type) => ({ type })),
});
const node = (type: string, ...content: RichTextInput[]): RichTextInput => ({ type, content });
const title = (level: number, text: string): RichTextInput => ({
  ...node("heading", leaf(text)),
  attrs: { level },
});
const read = (parentLevel: 0 | 1 | 2 | 3 | 4, ...content: RichTextInput[]) =>
  fromRichText(node("doc", ...content), { parentLevel, words });
const levelsOf = (blocks: readonly Block[]) =>
  blocks.map((block) => (block.type === "heading" ? block.level : 0));

const textsOf = (nodes: readonly RichTextInput[]): string[] =>
  nodes.flatMap((each) => [...(each.text ? [each.text] : []), ...textsOf(each.content ?? [])]);

describe("a rich text as blocks", () => {
  test("nothing gives nothing", () => {
    expect(fromRichText(undefined, { parentLevel: 0, words })).toEqual([]);
    expect(
      read(
        0,
        node("paragraph"),
        node("paragraph", leaf("  ")),
        node("bulletList", node("listItem", node("paragraph"))),
      ),
    ).toEqual([]);
  });

  test.each([
    [0, [1, 2, 3], [1, 2, 3]],
    [2, [1, 2, 2, 1], [3, 4, 4, 3]],
    [1, [3, 3, 1, 3], [2, 2, 2, 3]],
    [2, [2, 1], [3, 3]],
    [1, [1, 4, 2], [2, 3, 3]],
    [4, [1, 2], [4, 4]],
  ] as const)("below level %i the headings %j become %j", (parent, given, expected) => {
    expect(levelsOf(read(parent, ...given.map((level) => title(level, "x"))))).toEqual(expected);
  });

  test("marks stay on their words and unknown ones fall away", () => {
    const [block] = read(
      0,
      node("paragraph", leaf("a", "bold", "italic"), leaf("b", "textStyle"), node("hardBreak"), leaf("c")),
    );
    expect(block).toMatchObject({
      children: [
        { text: "a", marks: ["bold", "italic"] },
        { text: "b" },
        { type: "lineBreak" },
        { text: "c" },
      ],
    });
  });

  test("links keep their address, unsafe ones only their words", () => {
    const linked = (href: string): RichTextInput => ({
      type: "text",
      text: "Worte",
      marks: [{ type: "link", attrs: { href } }],
    });
    const [safe, unsafe] = read(
      0,
      node("paragraph", linked("https://a.example")),
      node("paragraph", linked("javascript:x")),
    );
    expect(safe).toMatchObject({
      children: [{ type: "link", href: "https://a.example", children: [{ text: "Worte" }] }],
    });
    expect(unsafe).toMatchObject({ children: [{ type: "text", text: "Worte" }] });
  });

  test("nested lists stay nested", () => {
    const inner = node("orderedList", node("listItem", node("paragraph", leaf("zwei"))));
    const [block] = read(0, node("bulletList", node("listItem", node("paragraph", leaf("eins")), inner)));
    expect(block).toMatchObject({
      type: "list",
      ordered: false,
      items: [{ children: [{ type: "paragraph" }, { type: "list", ordered: true }] }],
    });
  });

  test("a quotation becomes the style for it", () => {
    expect(read(0, node("blockquote", node("paragraph", leaf("Zitat"))))).toMatchObject([
      { type: "paragraph", style: "quote" },
    ]);
  });

  test("a table takes its first row of heading cells as headings", () => {
    const head = node(
      "tableRow",
      node("tableHeader", node("paragraph", leaf("Jahr"))),
      node("tableHeader", node("paragraph")),
    );
    const body = node(
      "tableRow",
      node("tableCell", node("paragraph", leaf("2026"))),
      node("tableCell", node("paragraph")),
    );
    const [block] = read(0, node("table", head, body));
    expect(block && toPlainText(block)).toBe("Tabelle im Text 1\nJahr\tSpalte 2\n2026\t–");
  });

  test("a table without heading cells gets headings, and merged cells are taken apart", () => {
    const merged: RichTextInput = {
      ...node("tableCell", node("paragraph", leaf("breit"))),
      attrs: { colspan: 2 },
    };
    const [block] = read(
      0,
      node("table", node("tableRow", merged), node("tableRow", node("tableCell", title(2, "Wort")))),
    );
    expect(block && toPlainText(block)).toBe("Tabelle im Text 1\nSpalte 1\tSpalte 2\nbreit\t–\nWort\t–");
  });

  test("every block carries the anchor, but nothing inside a block does", () => {
    const anchor = { kind: "goals", recordId: "g", field: "description" };
    const doc = node(
      "doc",
      title(1, "T"),
      node("bulletList", node("listItem", node("paragraph", leaf("x")))),
    );
    const blocks = fromRichText(doc, { parentLevel: 1, words, anchor });
    expect(blocks.every((block) => block.anchor === anchor)).toBe(true);
    const list = blocks.find((block) => block.type === "list");
    expect(list?.items[0]?.children[0]?.anchor).toBeUndefined();
  });

  test("no words of an unknown node are lost", () => {
    expect(read(0, node("callout", node("paragraph", leaf("innen")))).map(toPlainText)).toEqual(["innen"]);
  });

  test("any tree of known nodes gives blocks that keep all rules, with every word", () => {
    const tree = fc.letrec<{ inline: RichTextInput; block: RichTextInput }>((tie) => ({
      inline: fc.oneof(
        fc.string({ maxLength: 8 }).map((text) => leaf(text, "bold")),
        fc.constant(node("hardBreak")),
      ),
      block: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        fc.array(tie("inline"), { maxLength: 3 }).map((inner) => node("paragraph", ...inner)),
        fc
          .tuple(fc.integer({ min: 1, max: 6 }), fc.string({ maxLength: 5 }))
          .map(([level, text]) => title(level, text)),
        fc
          .tuple(
            fc.constantFrom("bulletList", "orderedList"),
            fc.array(fc.array(tie("block"), { maxLength: 2 }), { maxLength: 3 }),
          )
          .map(([type, items]) => node(type, ...items.map((inner) => node("listItem", ...inner)))),
        fc.array(tie("block"), { maxLength: 2 }).map((inner) => node("blockquote", ...inner)),
        fc
          .array(
            fc.array(fc.tuple(fc.constantFrom("tableCell", "tableHeader"), tie("block")), { maxLength: 3 }),
            { maxLength: 3 },
          )
          .map((rows) =>
            node(
              "table",
              ...rows.map((cells) => node("tableRow", ...cells.map(([type, inner]) => node(type, inner)))),
            ),
          ),
      ),
    })).block;
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), fc.integer({ min: 1, max: 3 }), (content, level) => {
        const above: Block[] = [1, 2, 3]
          .slice(0, level)
          .map((each) => ({ type: "heading", level: each as 1, children: [{ type: "text", text: "über" }] }));
        const blocks = read(level as 1, ...content);
        const document = {
          properties: {
            title: "T",
            author: "A",
            keywords: [],
            language: "de",
            date: "2026-01-01",
            deliverable: "t",
          },
          running: { header: "", footer: "" },
          sections: [section([...above, ...blocks])],
        } as const;
        expect(checkDocument(document)).toEqual([]);
        const said = blocks.map(toPlainText).join("\n").replaceAll(/\s+/g, " ");
        for (const text of textsOf(content)) expect(said).toContain(text.replaceAll(/\s+/g, " ").trim());
      }),
      { numRuns: 300 },
    );
  });
});
