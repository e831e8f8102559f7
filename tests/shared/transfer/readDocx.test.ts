import type { Outline, OutlineBlock } from "@shared/transfer/outline";
import { lineOf, wordsOf } from "@shared/transfer/outlineText";
import { readDocx } from "@shared/transfer/readDocx";
import { describe, expect, test } from "vitest";
import { docxOf, wordNamespaces, zipOf } from "./forgedZip";

const read = (body: string, parts?: Record<string, string>) => readDocx(docxOf(body, parts), "a.docx");
const run = (text: string, properties = "") =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = "") =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const texts = (outline: Outline) => outline.blocks.map((block) => wordsOf(block).trim());
const shape = (block: OutlineBlock | undefined) =>
  block?.type === "heading" ? `h${block.level}` : block?.type === "paragraph" ? block.role : block?.type;

const relation = (type: string, target: string) =>
  `<Relationship Id="${type}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
const part = (type: string, root: string, content: string) => ({
  "word/_rels/document.xml.rels": relation(type, `${type}.xml`),
  [`word/${type}.xml`]: `<w:${root} ${wordNamespaces}>${content}</w:${root}>`,
});
const style = (id: string, name: string, content = "") =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`;

describe("a heading is told by", () => {
  test.each([
    ["Word's German style id", "berschrift1", style("berschrift1", "heading 1"), "h1"],
    ["a style that is not in the file", "berschrift3", "", "h3"],
    ["LibreOffice's German style name", "Hd", style("Hd", "Überschrift 2"), "h2"],
    ["the English style name", "Heading2", style("Heading2", "heading 2"), "h2"],
    [
      "an outline level of a house style",
      "Kapitel",
      style("Kapitel", "Kapitel", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
      "h3",
    ],
    [
      "the style it is based upon",
      "Haus",
      style("Haus", "Hausüberschrift", '<w:basedOn w:val="berschrift2"/>') +
        style("berschrift2", "heading 2"),
      "h2",
    ],
    ["the title style", "Titel", style("Titel", "Title"), "title"],
    ["the caption style", "B", style("B", "Beschriftung"), "caption"],
    [
      "styles based on each other, which say nothing",
      "A",
      style("A", "A", '<w:basedOn w:val="B"/>') + style("B", "B", '<w:basedOn w:val="A"/>'),
      "body",
    ],
  ])("%s", (_, id, styles, expected) => {
    const outline = read(
      paragraph(run("Ziele"), `<w:pStyle w:val="${id}"/>`),
      part("styles", "styles", styles),
    );
    expect(shape(outline.blocks[0])).toBe(expected);
  });

  test("an outline level in the paragraph itself, level 9 being body text", () => {
    const outline = read(
      paragraph(run("a"), '<w:outlineLvl w:val="0"/>') + paragraph(run("b"), '<w:outlineLvl w:val="9"/>'),
    );
    expect(outline.blocks.map(shape)).toEqual(["h1", "body"]);
  });
});

describe("a list", () => {
  const numbering = part(
    "numbering",
    "numbering",
    `<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="2"><w:numFmt w:val="none"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>`,
  );
  const item = (level: number, number = 3) =>
    paragraph(run("x"), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${number}"/></w:numPr>`);

  test("keeps its levels and whether they count", () => {
    const { blocks } = read(item(0) + item(1), numbering);
    expect(blocks).toMatchObject([
      { type: "listItem", level: 0, ordered: true },
      { type: "listItem", level: 1, ordered: false },
    ]);
  });

  test("is none where the numbering was taken away or shows nothing", () => {
    expect(read(item(0, 0) + item(2), numbering).blocks.map(shape)).toEqual(["body", "body"]);
  });

  test("is told by a German list style without numbering", () => {
    const styles = part("styles", "styles", style("Aufz", "Aufzählungszeichen"));
    expect(read(paragraph(run("x"), '<w:pStyle w:val="Aufz"/>'), styles).blocks[0]).toMatchObject({
      type: "listItem",
      ordered: false,
    });
  });
});

describe("tracked changes are read as if accepted:", () => {
  const mark = (name: string) => `<w:rPr><w:${name} w:id="1"/></w:rPr>`;
  test.each([
    ["an insertion stays", paragraph(`${run("a")}<w:ins w:id="1">${run("b")}</w:ins>`), ["ab"]],
    [
      "a deletion goes",
      paragraph(`${run("a")}<w:del w:id="1"><w:r><w:delText>b</w:delText></w:r></w:del>`),
      ["a"],
    ],
    [
      "a move stands where it went",
      paragraph(
        `<w:moveFrom w:id="1">${run("b")}</w:moveFrom>${run("a")}<w:moveTo w:id="2">${run("b")}</w:moveTo>`,
      ),
      ["ab"],
    ],
    [
      "a deleted paragraph end joins two paragraphs",
      paragraph(run("a "), mark("del")) + paragraph(run("b")),
      ["a b"],
    ],
    ["a deleted last paragraph end loses nothing", paragraph(run("a"), mark("del")), ["a"]],
    [
      "a deleted table row goes",
      `<w:tbl><w:tr><w:tc>${paragraph(run("a"))}</w:tc><w:tc>${paragraph(run("b"))}</w:tc></w:tr><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${paragraph(run("c"))}</w:tc></w:tr></w:tbl>`,
      ["a b"],
    ],
  ])("%s", (_, body, expected) => {
    expect(texts(read(body))).toEqual(expected);
  });
});

describe("content that stands apart is read once, in its place:", () => {
  const box = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
  test("a text box follows its paragraph and is not doubled by the fallback", () => {
    const choice = `<mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><wps:txbx>${box("im Rahmen")}</wps:txbx></a:graphic></wp:inline></w:drawing></mc:Choice>`;
    const fallback = `<mc:Fallback><w:pict><v:shape><v:textbox>${box("im Rahmen")}</v:textbox></v:shape></w:pict></mc:Fallback>`;
    const body = `${paragraph(`${run("davor")}<w:r><mc:AlternateContent>${choice}${fallback}</mc:AlternateContent></w:r>`)}${paragraph(run("danach"))}`;
    expect(texts(read(body))).toEqual(["davor", "im Rahmen", "danach"]);
  });

  test("a footnote stands where it is referred to", () => {
    const notes = part(
      "footnotes",
      "footnotes",
      `<w:footnote w:type="separator" w:id="-1">${paragraph(run("---"))}</w:footnote><w:footnote w:id="2">${paragraph(run("Quelle"))}</w:footnote>`,
    );
    const outline = read(paragraph(`${run("Satz")}<w:r><w:footnoteReference w:id="2"/></w:r>`), notes);
    expect(outline.blocks[0]).toMatchObject({
      content: [{ text: "Satz" }, { type: "note", label: "1", blocks: [{ content: [{ text: "Quelle" }] }] }],
    });
  });

  test("a footnote that is missing or refers to itself is counted, not followed", () => {
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const notes = part(
      "footnotes",
      "footnotes",
      `<w:footnote w:id="2">${paragraph(run("Q") + reference)}</w:footnote>`,
    );
    const missing = '<w:r><w:footnoteReference w:id="9"/></w:r>';
    expect(read(paragraph(reference + missing), notes).notices).toEqual([
      { code: "unresolvedNotes", count: 2 },
    ]);
  });

  test("a content control gives its content", () => {
    const control = (content: string) =>
      `<w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    expect(texts(read(control(paragraph(run("a") + control(run("b"))))))).toEqual(["ab"]);
  });

  test("a frame table of one cell opens up, a larger one stays with its merged cells filled", () => {
    const cell = (text: string, properties = "") =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;
    const table = (rows: string) => `<w:tbl>${rows}</w:tbl>`;
    const outline = read(
      table(`<w:tr>${cell("Kasten")}</w:tr>`) +
        table(
          `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell("breit", '<w:gridSpan w:val="2"/>')}${cell("c")}</w:tr><w:tr>${cell("1")}${cell("2")}${cell("3")}</w:tr>`,
        ),
    );
    expect(outline.blocks.map((block) => block.type)).toEqual(["paragraph", "table"]);
    expect(outline.blocks[1]).toMatchObject({
      rows: [{ header: true, cells: { length: 3 } }, { header: false }],
    });
  });
});

describe("inside a paragraph", () => {
  const field = (instruction: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

  test("marks are kept and equal neighbours joined", () => {
    const outline = read(
      paragraph(run("a", "<w:b/>") + run("b", "<w:b/>") + run("c", '<w:b w:val="0"/><w:i/>')),
    );
    expect(outline.blocks[0]).toMatchObject({
      content: [
        { text: "ab", marks: ["bold"] },
        { text: "c", marks: ["italic"] },
      ],
    });
  });

  test("a link field and a link element both give their address", () => {
    const relations = {
      "word/_rels/document.xml.rels": `<Relationship Id="r9" Type="x/hyperlink" TargetMode="External" Target="https://example.org/b"/>`,
    };
    const outline = read(
      paragraph(
        `${field(' HYPERLINK "https://example.org/a" ', run("eins"))}<w:hyperlink r:id="r9">${run("zwei", '<w:u w:val="single"/>')}</w:hyperlink>`,
      ),
      relations,
    );
    expect(outline.blocks[0]).toMatchObject({
      content: [
        { type: "link", href: "https://example.org/a", children: [{ text: "eins" }] },
        { type: "link", href: "https://example.org/b", children: [{ text: "zwei" }] },
      ],
    });
  });

  test("a field's instruction is no text, its result is", () => {
    expect(texts(read(paragraph(field("PAGE", run("7")))))).toEqual(["7"]);
  });

  test("a ticked form box, hidden text, signs and breaks are told apart", () => {
    const form = `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const outline = read(
      paragraph(
        `${form}${run("geheim", "<w:vanish/>")}<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:br/><w:noBreakHyphen/></w:r>`,
      ),
    );
    expect([texts(outline)[0], outline.notices]).toEqual(["☒✓ \u2011", [{ code: "hiddenText", count: 1 }]]);
  });

  test("a picture gives its alternative text", () => {
    const drawing = `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Bild 1" descr="Karte der Stadt"/><a:graphic><a:blip/></a:graphic></wp:inline></w:drawing></w:r>`;
    const outline = read(paragraph(drawing));
    expect([outline.blocks[0], outline.notices]).toMatchObject([
      { content: [{ type: "image", alt: "Karte der Stadt" }] },
      [{ code: "pictures", count: 1 }],
    ]);
  });

  test("a table of contents is marked as such over all its paragraphs", () => {
    const open = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`;
    const body =
      paragraph(open + run("1 Ziele")) +
      paragraph(`${run("2 Mehr")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`) +
      paragraph(run("Text"));
    expect(read(body).blocks.map(shape)).toEqual(["contents", "contents", "body"]);
  });
});

describe("a Word file is refused when", () => {
  const nested = (depth: number) =>
    `${"<w:tbl><w:tr><w:tc>".repeat(depth)}${paragraph(run("x"))}${"</w:tc></w:tr></w:tbl>".repeat(depth)}`;
  const cases: [string, () => Uint8Array, string][] = [
    ["ten thousand tables are nested", () => docxOf(nested(10_000)), "tooDeep"],
    ["its document has a DOCTYPE", () => zipOf({ "word/document.xml": "<!DOCTYPE a><a/>" }), "doctype"],
    ["it has no main document", () => zipOf({ "[Content_Types].xml": "<Types/>" }), "noMainPart"],
    ["its main part is no document", () => zipOf({ "word/document.xml": "<a/>" }), "noMainPart"],
  ];
  test.each(cases)("%s", (_, file, reason) => {
    expect(() => readDocx(file(), "a.docx")).toThrow(
      expect.objectContaining({ code: "unreadable", details: expect.objectContaining({ reason }) }),
    );
  });

  test("not when thirty tables are nested, which people do", () => {
    const [outer] = read(nested(30)).blocks;
    expect(lineOf(outer?.type === "paragraph" ? outer.content : [])).toBe("x");
  });
});
