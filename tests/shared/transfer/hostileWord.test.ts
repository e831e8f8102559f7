import { readDocx } from "@shared/transfer/readDocx";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { docxOf, wordNamespaces, zipOf } from "./forgedZip";
import { type Outcome, outcomeOf, patience, share, watch } from "./hostile";

const paragraph = (content: string) => `<w:p>${content}</w:p>`;
const run = (content: string) => `<w:r>${content}</w:r>`;
const text = (words: string) => run(`<w:t>${words}</w:t>`);
const relation = (id: string, type: string, target: string, mode = "") =>
  `<Relationship Id="${id}" Type="x/${type}" Target="${target}"${mode}/>`;
const root = (name: string, content: string) => `<w:${name} ${wordNamespaces}>${content}</w:${name}>`;
const times = (number: number, piece: (index: number) => string) =>
  Array.from({ length: number }, (_, index) => piece(index)).join("");
const withNotes = (body: string, notes: string) =>
  docxOf(body, {
    "word/_rels/document.xml.rels": relation("r1", "footnotes", "footnotes.xml"),
    "word/footnotes.xml": root("footnotes", notes),
  });
const noteMark = (id: number) => run(`<w:footnoteReference w:id="${id}"/>`);
const fieldBegin = run('<w:fldChar w:fldCharType="begin"/>');
const fieldResult = run('<w:fldChar w:fldCharType="separate"/>');

/** Reads and holds the reader to its time. */
function readInTime(bytes: Uint8Array): Outcome<{ blocks: readonly unknown[] }> {
  const inTime = watch();
  const outcome = outcomeOf(() => readDocx(bytes, "a.docx"));
  inTime();
  return outcome;
}

describe("a Word file that attacks is read with what it holds:", () => {
  const gap = '<w:trPr><w:gridBefore w:val="4294967296"/></w:trPr>';
  const cell = `<w:tc>${paragraph(text("x"))}</w:tc>`;
  const box = run(`<w:pict><w:txbxContent>${paragraph(text("x"))}</w:txbxContent></w:pict>`);
  test.each<[string, number, () => Uint8Array]>([
    ["a row with four billion empty cells", 1, () => docxOf(`<w:tbl><w:tr>${gap}${cell}</w:tr></w:tbl>`)],
    ["a sign beyond all signs", 1, () => docxOf(paragraph(run('<w:sym w:char="FFFFFFFF"/>')))],
    ["130,000 breaks in one run", 1, () => docxOf(paragraph(text("x") + run("<w:br/>".repeat(130_000))))],
    [
      "a frame around 20,000 paragraphs",
      20_000,
      () => docxOf(`<w:tbl><w:tr><w:tc>${paragraph(text("x")).repeat(20_000)}</w:tc></w:tr></w:tbl>`),
    ],
    ["20,000 text boxes in one paragraph", 20_000, () => docxOf(paragraph(box.repeat(20_000)))],
    [
      "20,000 styles, each based on the next",
      1,
      () =>
        docxOf(paragraph(`<w:pPr><w:pStyle w:val="s0"/></w:pPr>${text("x")}`), {
          "word/_rels/document.xml.rels": relation("r1", "styles", "styles.xml"),
          "word/styles.xml": root(
            "styles",
            times(20_000, (at) => `<w:style w:styleId="s${at}"><w:basedOn w:val="s${at + 1}"/></w:style>`),
          ),
        }),
    ],
    [
      "notes that multiply through notes",
      1,
      () =>
        withNotes(
          paragraph(noteMark(1)),
          times(
            40,
            (at) =>
              `<w:footnote w:id="${at}">${paragraph(text("x") + noteMark(at + 1).repeat(4))}</w:footnote>`,
          ),
        ),
    ],
    [
      "20,000 notes, each inside the one before",
      1,
      () =>
        withNotes(
          paragraph(text("x") + noteMark(0)),
          times(
            20_000,
            (at) => `<w:footnote w:id="${at}">${paragraph(text("y") + noteMark(at + 1))}</w:footnote>`,
          ),
        ),
    ],
    [
      "20,000 notes with labels",
      20_000,
      () =>
        withNotes(
          times(20_000, (at) => paragraph(text("x") + noteMark(at))),
          times(20_000, (at) => `<w:footnote w:id="${at}">${paragraph(text("y"))}</w:footnote>`),
        ),
    ],
    [
      "one running head referred to 20,000 times",
      1,
      () =>
        docxOf(paragraph(text("x")), {
          "word/_rels/document.xml.rels": times(20_000, (at) => relation(`r${at}`, "header", "head.xml")),
          "word/head.xml": root("hdr", paragraph(text("x")).repeat(2000)),
        }),
    ],
    [
      "a field's instruction of five million letters around 5,000 runs",
      1,
      () =>
        docxOf(
          paragraph(
            `${fieldBegin}${run(`<w:instrText>${" ".repeat(5_000_000)}</w:instrText>`)}${fieldResult}${text("x").repeat(5000)}`,
          ),
        ),
    ],
    [
      "comments and changes that point to nothing",
      1,
      () =>
        docxOf(
          paragraph(
            `<w:commentRangeStart w:id="7"/>${text("x")}<w:commentRangeEnd w:id="7"/>${run('<w:commentReference w:id="7"/>')}<w:ins w:id="9"/><w:del w:id="8"/>`,
          ),
        ),
    ],
    [
      "a template, picture and link from outside, which are never asked for",
      1,
      () =>
        docxOf(
          paragraph(
            `<w:hyperlink r:id="r3">${text("x")}</w:hyperlink>${fieldBegin}${run('<w:instrText>INCLUDEPICTURE "https://example.invalid/a.png"</w:instrText>')}${fieldResult}${text("y")}`,
          ),
          {
            "word/_rels/document.xml.rels": ["attachedTemplate", "image", "hyperlink"]
              .map((type, at) =>
                relation(`r${at + 1}`, type, `https://example.invalid/${type}`, ' TargetMode="External"'),
              )
              .join(""),
          },
        ),
    ],
    [
      "macros under the name of a plain document, which are left out",
      1,
      () => docxOf(paragraph(text("x")), { "word/vbaProject.bin": "Sub AutoOpen()" }),
    ],
    ["one run of 60 megabytes", 1, () => stored(docxOf(paragraph(text("Wort ".repeat(12_000_000)))))],
  ])("%s", (_, blocks, file) => {
    const outcome = readInTime(file());
    expect("read" in outcome && outcome.read.blocks.length).toBe(blocks);
  });
});

/** The same archive without packing, so that size rather than ratio is tried. */
const stored = (zip: Uint8Array) => zipSync(unzipSync(zip), { level: 0 });

describe("a Word file that attacks is refused:", () => {
  const declared = (number: number) => times(number, (at) => ` xmlns:p${at}="u"`);
  test.each<[string, string, () => Uint8Array]>([
    [
      "fields that never end",
      "tooDeep",
      () => docxOf(paragraph((fieldBegin + fieldResult + text("x")).repeat(20_000))),
    ],
    [
      "namespaces copied again and again",
      "malformed",
      () => docxOf(`<w:p${declared(20_000)}>${'<w:r xmlns:q="u"/>'.repeat(20_000)}</w:p>`),
    ],
    ["NUL as a character reference", "malformed", () => docxOf(paragraph(text("a&#0;b")))],
    ["half a pair of letters", "malformed", () => docxOf(paragraph(text("a&#xD800;b")))],
    ["a run of 100 megabytes, well packed", "ratio", () => docxOf(paragraph(text("x".repeat(100_000_000))))],
    ["a million elements", "elements", () => stored(docxOf("<w:p/>".repeat(1_000_000)))],
    [
      "entities in a style part",
      "doctype",
      () =>
        docxOf(paragraph(text("x")), {
          "word/_rels/document.xml.rels": relation("r1", "styles", "styles.xml"),
          "word/styles.xml": '<!DOCTYPE s [<!ENTITY a "b">]><s>&a;</s>',
        }),
    ],
    [
      "a main part outside its folder",
      "noMainPart",
      () =>
        zipOf({
          "_rels/.rels": `<R>${relation("r1", "officeDocument", "../../etc/passwd")}</R>`,
          "word/document.xml": "<a/>",
        }),
    ],
  ])("%s", (_, reason, file) => {
    expect(readInTime(file())).toMatchObject({ reason });
  });
});

test(
  "any Word file with damaged parts is read or refused",
  () => {
    const parts = unzipSync(
      docxOf(
        paragraph(text("Ziele & Maßnahmen".replace("&", "&amp;"))) +
          `<w:tbl><w:tr><w:tc>${paragraph(text("x"))}</w:tc></w:tr></w:tbl>`,
      ),
    );
    const pieces = fc.constantFrom(
      "<",
      ">",
      "&",
      '"',
      "/",
      "<w:p>",
      "</w:p>",
      "<!--",
      "]]>",
      "<w:tbl>",
      '<w:gridSpan w:val="-9"/>',
      "&#x10FFFF;",
      "\u0000",
      "w:",
    );
    fc.assert(
      fc.property(
        fc.constantFrom("[Content_Types].xml", "_rels/.rels", "word/document.xml"),
        fc.array(fc.tuple(fc.nat(900), fc.nat(12), pieces), { minLength: 1, maxLength: 4 }),
        (name, edits) => {
          let xml = strFromU8(parts[name] ?? new Uint8Array());
          for (const [at, gone, piece] of edits)
            xml = xml.slice(0, at % xml.length) + piece + xml.slice((at % xml.length) + gone);
          outcomeOf(() => readDocx(zipOf({ ...parts, [name]: strToU8(xml) }), "a.docx"));
        },
      ),
      share(0.1),
    );
  },
  patience,
);
