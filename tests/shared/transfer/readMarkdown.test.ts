import type { OutlineBlock } from "@shared/transfer/outline";
import { lineOf, wordsOf } from "@shared/transfer/outlineText";
import { readMarkdown } from "@shared/transfer/readMarkdown";
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { hasRealData, realFile } from "./realData";

const read = (text: string) => readMarkdown(strToU8(text), "a.md");
const shape = (block: OutlineBlock): string => {
  const words = block.type === "table" ? "" : lineOf(block.content);
  if (block.type === "heading") return `h${block.level} ${words}`;
  if (block.type === "listItem")
    return `${block.ordered ? "1" : "-"}${block.level}${block.continues ? "+" : ""} ${words}`;
  return block.type === "table" ? `table ${block.rows.length}` : `${block.role} ${words}`;
};

describe("Markdown gives", () => {
  test.each<[string, string, string[]]>([
    ["headings with their levels", "# A\n\n### B\nText", ["h1 A", "h3 B", "body Text"]],
    ["underlined headings", "A\n===\nB\n---", ["h1 A", "h2 B"]],
    ["list items with level and kind", "1. a\n2. b\n   - c\n     - d", ["10 a", "10 b", "-1 c", "-2 d"]],
    ["further paragraphs of an item", "- a\n\n  mehr\n- b", ["-0 a", "-0+ mehr", "-0 b"]],
    ["tasks with their box", "- [x] fertig\n- [ ] offen", ["-0 ☒ fertig", "-0 ☐ offen"]],
    ["quotes", "> Zitat\n> weiter", ["quote Zitat weiter"]],
    [
      "code and publishing instructions apart",
      "```\nx\n```\n\n```{toctree}\na.md\n```",
      ["code x", "directive a.md"],
    ],
    [
      "HTML as its words",
      "<div>Hallo <b>Welt</b><!-- nein --></div>\n\n<script>x</script>",
      ["body Hallo Welt"],
    ],
    ["HTML inside a line", "a<br>b <sup>2</sup> &auml;", ["body a b 2 ä"]],
    ["tables", "a | b\n--|--\n1 | 2", ["table 2"]],
    ["footnotes nobody refers to", "Text\n\n[^9]: Quelle", ["body Text", "footnote Quelle"]],
    ["nothing for rules and blank lines", "***\n\n\u00a0\n", []],
  ])("%s", (_, text, shapes) => {
    expect(read(text).blocks.map(shape)).toEqual(shapes);
  });

  test("marks, links by address or by name, pictures by their words, and both kinds of line ends", () => {
    const text =
      "**fett _und kursiv_** `c` [a](https://a.de) [b][x] ![Karte](k.png)\nweich  \nhart\n\n[x]: https://b.de";
    expect(read(text).blocks[0]).toMatchObject({
      content: [
        { text: "fett ", marks: ["bold"] },
        { text: "und kursiv", marks: ["bold", "italic"] },
        { text: " " },
        { text: "c", marks: ["code"] },
        { text: " " },
        { type: "link", href: "https://a.de", children: [{ text: "a" }] },
        { text: " " },
        { type: "link", href: "https://b.de" },
        { text: " " },
        { type: "image", alt: "Karte" },
        { type: "break", soft: true },
        { text: "weich" },
        { type: "break" },
        { text: "hart" },
      ],
    });
  });

  test("a footnote once where it is referred to, and its label every further time", () => {
    expect(read("A[^1] und B[^1].\n\n[^1]: Quelle[^1]").blocks).toMatchObject([
      { content: [{ text: "A" }, { type: "note", label: "1" }, { text: " und B[1]." }] },
    ]);
  });

  test("the title of front matter, which is no text", () => {
    const outline = read('---\ntitle: "Digitale Agenda"\nauthor: x\n---\n# A');
    expect([outline.title, outline.blocks.map(shape)]).toEqual(["Digitale Agenda", ["h1 A"]]);
  });

  test("its text from Windows-1252 as from UTF-8", () => {
    const western = new Uint8Array([0x23, 0x20, 0xdc, 0x62, 0x65, 0x72, 0x20, 0x80]);
    expect(readMarkdown(western, "a.md").blocks.map(shape)).toEqual(["h1 Über €"]);
  });
});

describe("Markdown nested deeper than people write is refused:", () => {
  test.each([
    ["quotes", "> ".repeat(5000)],
    ["list marks in one line", "- ".repeat(5000)],
    ["lists in lists", Array.from({ length: 400 }, (_, level) => `${"  ".repeat(level)}- x`).join("\n")],
  ])("%s", (_, text) => {
    expect(() => read(text)).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ reason: "tooDeep" }) }),
    );
  });
});

/** File, headings, paragraphs, list items, tables. */
const chapters: [string, number, number, number, number][] = [
  ["01_Intro.md", 14, 52, 0, 0],
  ["02_Ausgangslage.md", 7, 30, 0, 0],
  ["06.01_Mobilitaet.md", 7, 22, 5, 1],
  ["06.02_Bildung.md", 4, 24, 0, 1],
  ["06.03_Kultur.md", 4, 21, 2, 1],
  ["06.04_Rettung_und_Katastrophenschutz.md", 4, 17, 0, 1],
  ["06.05_Sicherheit.md", 4, 21, 7, 1],
  ["06.06_Staedte_Gebaeude_Wohnen.md", 4, 9, 0, 1],
  ["06_Handlungsfelder.md", 1, 7, 0, 0],
];

describe.skipIf(!hasRealData)("a chapter of a real strategy", () => {
  const chapter = (name: string) => realFile(`strategie/ulm-smart-city/${name}`);

  test.each(chapters)("%s is read with all its blocks", (name, ...counts) => {
    const { blocks } = readMarkdown(chapter(name), name);
    const of = (type: string) => blocks.filter((block) => block.type === type).length;
    expect(["heading", "paragraph", "listItem", "table"].map(of)).toEqual(counts);
  });

  test.each(chapters)("%s loses no letter of its text", (name) => {
    const letters = (text: string) => text.replace(/[^\p{L}]/gu, "");
    const sorted = (text: string) => [...letters(text)].sort().join("");
    const source = new TextDecoder()
      .decode(chapter(name))
      .replace(/\]\([^)\s]*\)/g, "]")
      .replace("```{toctree}", "");
    expect(sorted(readMarkdown(chapter(name), name).blocks.map(wordsOf).join(""))).toBe(sorted(source));
  });
});
