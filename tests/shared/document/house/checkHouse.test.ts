import { checkHouse, type FindingCode, isUsable } from "@shared/document/house/checkHouse";
import { readHouseTemplate } from "@shared/transfer/house/readHouseTemplate";
import {
  footerXml,
  headerXml,
  letterhead,
  paperForm,
  paragraphXml,
  plainForm,
  relationsXml,
  settingsXml,
  splitXml,
  type TemplateParts,
  templateBytes,
} from "@tests/fixtures/house/wordTemplates";
import { describe, expect, test } from "vitest";

const check = (parts: TemplateParts, choices = {}) =>
  checkHouse(readHouseTemplate(templateBytes(parts), "Vorlage.docx"), choices, "de");
const told = (parts: TemplateParts, choices = {}) => check(parts, choices).map(({ code }) => code);
/** Without what is merely told of a good file. */
const complaints = (parts: TemplateParts) =>
  check(parts)
    .filter(({ code }) => !quiet.has(code))
    .map(({ code, facts }) => [code, ...Object.values(facts)]);
const quiet = new Set<FindingCode>(["missingStyle", "knownPlace", "factsInText", "textReplaced"]);

const withPart = (parts: TemplateParts, path: string, change: (xml: string) => string): TemplateParts => ({
  ...parts,
  [path]: change(String(parts[path])),
});
const intoBody = (parts: TemplateParts, inner: string) =>
  withPart(parts, "word/document.xml", (xml) => xml.replace(/<w:body>/, `<w:body>${inner}`));
const intoHeader = (parts: TemplateParts, inner: string) =>
  withPart(parts, "word/header1.xml", (xml) => xml.replace("</w:hdr>", `${inner}</w:hdr>`));
const withSettings = (parts: TemplateParts, inner: string, relations = "") => ({
  ...parts,
  "word/settings.xml": settingsXml(inner),
  ...(relations ? { "word/_rels/settings.xml.rels": relations } : {}),
});
const field = (words: string) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${words.slice(0, 9)}</w:instrText></w:r><w:r><w:instrText>${words.slice(9)} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;

describe("nothing is invented about templates that are as they should be", () => {
  test.each([
    ["a letterhead without places", letterhead(), []],
    ["a form with places in head, text and foot", paperForm(), []],
    [
      "a plain .dotx: its narrow text, its language and its third heading are told",
      plainForm(),
      [
        ["missingHeading", "Heading3"],
        ["narrow", 90, 130],
        ["otherLanguage", "en-US"],
      ],
    ],
  ])("%s", (_, parts, expected) => {
    expect(complaints(parts)).toEqual(expected);
    expect(isUsable(check(parts))).toBe(true);
  });

  test("places are told with where they stand", () => {
    const places = check(paperForm()).filter(({ code }) => code === "knownPlace");
    expect(places.map(({ facts }) => `${facts.written} ${facts.place}`)).toEqual([
      "titel body",
      "aktenzeichen body",
      "Fassung body",
      "datum body",
      "inhalt body",
      "datum body",
      "verfasser body",
      "vertraulichkeit footer",
      "entwurf footer",
    ]);
  });
});

describe("three templates with seeded mistakes: all are found and no others", () => {
  test("a letterhead with a remote template, protection, a question, a mail merge and a linked picture", () => {
    const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const seeded = withPart(
      withSettings(
        letterhead(),
        '<w:attachedTemplate r:id="rId1"/><w:documentProtection w:edit="readOnly" w:enforcement="1"/><w:mailMerge><w:mainDocumentType w:val="formLetters"/><w:dataSource r:id="rId2"/></w:mailMerge><w:updateFields w:val="true"/>',
        relationsXml(
          ["rId1", "attachedTemplate", "https://vorlagen.example.org/Kopf.dotm", true],
          ["rId2", `${relation}/mailMergeSource`, "file:///C:/Daten/Adressen.xlsx", true],
        ),
      ),
      "word/_rels/header1.xml.rels",
      () => relationsXml(["rId1", "image", "https://bilder.example.org/logo.png", true]),
    );
    expect(complaints(seeded)).toEqual([
      ["linkedPicture", "https://bilder.example.org/logo.png", "header"],
      ["removedTemplate", "https://vorlagen.example.org/Kopf.dotm"],
      ["removedMailMerge"],
      ["removedProtection"],
      ["removedUpdate"],
    ]);
  });

  test("a form with misspelt, broken, foreign and cut places and styles it does not have", () => {
    const seeded = withPart(
      intoBody(
        paperForm(),
        splitXml("{{akten", "zeichn}}") +
          paragraphXml("{{anlage}}") +
          paragraphXml("Stand {{datum}", "Amtstitel") +
          paragraphXml("{titel}"),
      ),
      "word/footer1.xml",
      () => footerXml(paragraphXml("{{fassung}}", "Fusszeile")),
    );
    expect(complaints(seeded)).toEqual([
      ["brokenPlace", "{{datum}", "body"],
      ["brokenPlace", "{titel}", "body"],
      ["meantPlace", "aktenzeichn", "body", "aktenzeichen"],
      ["unknownPlace", "anlage", "body"],
      ["undefinedStyle", "Amtstitel"],
      ["undefinedStyle", "Fusszeile"],
    ]);
  });

  test("a plain form with macros, two columns, A5 and a field from outside", () => {
    const seeded = withPart(
      {
        ...withPart(plainForm(), "[Content_Types].xml", (xml) =>
          xml.replace(
            "wordprocessingml.template.main",
            "wordprocessingml.template.macroEnabledTemplate.main",
          ),
        ),
        "word/header1.xml": headerXml(field('INCLUDEPICTURE "https://bilder.example.org/x.png"')),
      },
      "word/document.xml",
      (xml) =>
        xml
          .replace(/<w:pgSz[^>]*>/, '<w:pgSz w:w="8391" w:h="11906"/>')
          .replace(/<w:cols[^>]*>/, '<w:cols w:num="2" w:space="400"/>'),
    );
    expect(complaints(seeded)).toEqual([
      ["macros"],
      ["outsideField", "INCLUDEPICTURE", "header"],
      ["missingHeading", "Heading3"],
      ["columns", 2],
      ["narrow", 10, 130],
      ["paperSize", 148, 210],
      ["otherLanguage", "en-US"],
    ]);
  });
});

describe("a template is refused", () => {
  const control = (parts: TemplateParts) =>
    withPart(
      intoHeader(parts, '<w:p><w:r><w:object><w:control r:id="rId9" w:name="x"/></w:object></w:r></w:p>'),
      "word/_rels/header1.xml.rels",
      () => relationsXml(["rId1", "image", "media/image1.png"], ["rId9", "control", "activeX/activeX1.xml"]),
    );
  const inTable = `<w:tbl><w:tr><w:tc>${paragraphXml("{{inhalt}}")}</w:tc></w:tr></w:tbl>`;
  const emptied = (inner: string) =>
    withPart(letterhead(), "word/document.xml", (xml) => xml.replace(/<w:p>.*?<\/w:p>/, inner));
  test.each<[string, TemplateParts, FindingCode]>([
    ["with its macros part alone", { ...letterhead(), "word/vbaProject.bin": "x" }, "macros"],
    ["with a control in its head", control(letterhead()), "embedded"],
    ["with its place for the content in a table", emptied(inTable), "contentMisplaced"],
    [
      "with its place for the content in its head",
      intoHeader(letterhead(), paragraphXml("{{inhalt}}")),
      "contentMisplaced",
    ],
    [
      "with words beside the place for its content",
      emptied(paragraphXml("Text: {{inhalt}}")),
      "contentMisplaced",
    ],
    [
      "with its place for the content twice",
      intoBody(paperForm(), paragraphXml("{{content}}")),
      "contentTwice",
    ],
    [
      "with a tracked change in its head",
      intoHeader(letterhead(), '<w:p><w:ins w:id="1" w:author="A"><w:r><w:t>neu</w:t></w:r></w:ins></w:p>'),
      "trackedChanges",
    ],
    [
      "in the strict spelling",
      withPart(letterhead(), "word/document.xml", (xml) =>
        xml.replace(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main",
        ),
      ),
      "strict",
    ],
    [
      "that calls the format by another name",
      withPart(letterhead(), "word/header1.xml", (xml) =>
        xml.replaceAll("w:", "ns0:").replace("xmlns:ns0", "xmlns:ns0"),
      ),
      "unusual",
    ],
  ])("%s", (_, parts, code) => {
    const findings = check(parts);
    expect(findings.map((finding) => finding.code)).toContain(code);
    expect(isUsable(findings)).toBe(false);
  });
});

test.each<[string, TemplateParts, FindingCode]>([
  ["text that goes, where it has no place for the content", letterhead(), "textReplaced"],
  ["places that go with the text", intoBody(letterhead(), paragraphXml("{{titel}}")), "droppedPlace"],
  [
    "comments that stay behind",
    intoBody(paperForm(), '<w:p><w:r><w:commentReference w:id="0"/></w:r></w:p>'),
    "removedComments",
  ],
  ["version and date without a place", letterhead(), "factsInText"],
])("the checker tells of %s", (_, parts, code) => expect(told(parts)).toContain(code));

test("pages that lie across are told, since every document made in them does", () => {
  const turned = withPart(letterhead(), "word/document.xml", (xml) =>
    xml.replace('w:w="11906" w:h="16838"', 'w:w="16838" w:h="11906" w:orient="landscape"'),
  );
  expect(told(turned)).toContain("landscape");
  expect(told(letterhead())).not.toContain("landscape");
});

test("a place for the content that only stands wrong is not called missing", () => {
  const inControl = `<w:sdt><w:sdtPr/><w:sdtContent>${paragraphXml("{{inhalt}}")}</w:sdtContent></w:sdt>`;
  const codes = told(intoBody(letterhead(), inControl + paragraphXml("{{titel}}")));
  expect(codes).toContain("contentMisplaced");
  expect(codes).not.toContain("droppedPlace");
});

test("a style that was chosen and is gone from a new file is told, and the suggestion applies", () => {
  expect(told(letterhead(), { Title: "Haupttitel" })).toContain("choiceGone");
  expect(told(letterhead(), { Title: "Titel" })).not.toContain("choiceGone");
  expect(told(letterhead(), { Title: "" })).not.toContain("choiceGone");
});

test("a body of another spelling than its head is refused too", () => {
  const spelled = (xml: string) =>
    xml.replaceAll("<w:", "<x:").replaceAll("</w:", "</x:").replace("xmlns:w=", "xmlns:x=");
  expect(told(withPart(plainForm(), "word/document.xml", spelled))).toContain("unusual");
});
