import { plainTextOf, richText } from "@shared/domain/richText";
import { outlineRichText } from "@shared/transfer/outlineRichText";
import { readMarkdown } from "@shared/transfer/readMarkdown";
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";

const convert = (text: string) => {
  const content = outlineRichText(readMarkdown(strToU8(text), "a.md").blocks, { picture: "Abbildung" });
  expect(richText.safeParse(content).success).toBe(true);
  return content;
};

describe("an outline becomes editor content", () => {
  test("with paragraphs, headings, marks and safe links", () => {
    expect(convert("## Lage\n**fett** und [hier](https://a.de), nicht [da](javascript:x)").content).toEqual([
      { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "Lage" }] },
      {
        type: "paragraph",
        content: [
          { type: "text", text: "fett", marks: [{ type: "bold" }] },
          { type: "text", text: " und " },
          { type: "text", text: "hier", marks: [{ type: "link", attrs: { href: "https://a.de" } }] },
          { type: "text", text: ", nicht " },
          { type: "text", text: "da" },
        ],
      },
    ]);
  });

  test("with lists in lists and paragraphs between them", () => {
    const [list] = convert("1. a\n   - b\n\n   c\n2. d").content;
    expect(list).toMatchObject({
      type: "orderedList",
      content: [
        { content: [{ type: "paragraph" }, { type: "bulletList" }, { type: "paragraph" }] },
        { content: [{ type: "paragraph" }] },
      ],
    });
  });

  test("with tables, quotes, pictures as words and notes behind the text", () => {
    const content = convert("> Zitat\n\na | b\n--|--\n1 |\n\n![Karte](k.png) Satz[^1]\n\n[^1]: Quelle");
    expect(content.content.map((node) => node.type)).toEqual([
      "blockquote",
      "table",
      "paragraph",
      "paragraph",
    ]);
    expect(plainTextOf(content)).toBe("Zitat\na\nb\n1\n[Abbildung: Karte] Satz[1]\n[1] Quelle");
  });

  test("with a table inside a cell as lines", () => {
    const inner = {
      type: "paragraph" as const,
      key: "x",
      role: "body" as const,
      content: [{ type: "text" as const, text: "innen" }],
    };
    const table = (blocks: readonly object[]) => ({
      type: "table",
      key: "t",
      rows: [{ header: false, cells: [{ blocks }, { blocks }] }],
    });
    const content = outlineRichText([table([table([inner])])] as never, { picture: "" });
    expect(plainTextOf(content).replace(/\s+/g, " ")).toBe("innen | innen innen | innen");
  });
});
