import { writeDocx } from "@shared/writers/docx/writeDocx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { sampleAgenda } from "./sampleAgenda";
import { wordRuleFindings } from "./wordRules";

/** A fault planted in one part, and the rule that has to notice it. */
const faults: readonly [rule: string, part: string, from: string | RegExp, to: string][] = [
  ["every part is well-formed XML", "word/document.xml", "</w:p>", ""],
  [
    "the list of part types comes first",
    "[Content_Types].xml",
    /<Override PartName="\/word\/styles.xml"/,
    '<Override PartName="/word/nothing.xml"',
  ],
  ["every relationship leads to a part", "word/_rels/document.xml.rels", "styles.xml", "absent.xml"],
  ["relationship ids are unique", "word/_rels/document.xml.rels", 'Id="rId2"', 'Id="rId1"'],
  [
    "only links of known schemes",
    "word/_rels/document.xml.rels",
    "https://www.beispiel",
    "javascript://www.beispiel",
  ],
  ["every reference in a text part", "word/document.xml", /r:embed="rId\d+"/, 'r:embed="rId999"'],
  [
    "numbering instances are defined",
    "word/document.xml",
    /<w:numId w:val="\d+"\/>/,
    '<w:numId w:val="999"/>',
  ],
  [
    "no question on opening",
    "word/settings.xml",
    "<w:autoHyphenation",
    "<w:updateFields/><w:autoHyphenation",
  ],
  [
    "no question on opening",
    "word/document.xml",
    '<w:fldChar w:fldCharType="begin"/>',
    '<w:fldChar w:fldCharType="begin" w:dirty="true"/>',
  ],
  ["the document's language", "word/styles.xml", '<w:lang w:val="de-DE"', '<w:lang w:val="fr-FR"'],
  ["title, author and keywords", "docProps/core.xml", /<dc:title>.*<\/dc:title>/, ""],
  ["every style in use", "word/document.xml", 'w:val="Heading2"', 'w:val="Nowhere"'],
  ["heading styles carry", "word/styles.xml", '<w:outlineLvl w:val="0"/>', ""],
  ["letters are sans serif", "word/styles.xml", 'w:ascii="Calibri"', 'w:ascii="Times New Roman"'],
  ["text is at least 12 points", "word/styles.xml", '<w:sz w:val="24"/>', '<w:sz w:val="22"/>'],
  ["line spacing is at least", "word/styles.xml", 'w:line="288"', 'w:line="240"'],
  ["text is left-aligned", "word/styles.xml", "<w:outlineLvl", '<w:jc w:val="both"/><w:outlineLvl'],
  ["no automatic hyphenation", "word/settings.xml", '<w:autoHyphenation w:val="0"/>', "<w:autoHyphenation/>"],
  [
    "every text colour has a contrast",
    "word/styles.xml",
    '<w:color w:val="0B4F5C"/>',
    '<w:color w:val="A0A0A0"/>',
  ],
  ["landscape pages", "word/document.xml", ' w:orient="landscape"', ""],
  ["heading levels never skip", "word/document.xml", 'w:val="Heading2"', 'w:val="Heading3"'],
  ["no empty paragraphs", "word/document.xml", "<w:sectPr>", "<w:p/><w:sectPr>"],
  ["no text boxes", "word/document.xml", "<w:drawing>", "<w:pict/><w:drawing>"],
  ["pictures have an alternative text", "word/document.xml", /(<wp:docPr[^>]*descr=")[^"]*/, "$1"],
  ["link texts say", "word/document.xml", "Leitfaden für kommunale Digitalstrategien", "hier"],
  ["links inside the document", "word/document.xml", /w:anchor="_i[^"]*"/, 'w:anchor="_nowhere"'],
  ["a contents list is a field", "word/document.xml", /<w:instrText[^>]*> TOC [^<]*<\/w:instrText>/, ""],
  ["every field is opened", "word/document.xml", '<w:fldChar w:fldCharType="end"/>', ""],
  ["every page says its number", "word/footer2.xml", " NUMPAGES ", " AUTHOR "],
  ["list entries are real", "word/document.xml", "Ende des Dokuments.", "• Ende"],
  [
    "tables: a caption stands before",
    "word/document.xml",
    '<w:pStyle w:val="Caption"/>',
    '<w:pStyle w:val="Lead"/>',
  ],
  ["tables: the first row repeats", "word/document.xml", "<w:tblHeader/>", ""],
  ["tables: rows are not split", "word/document.xml", "<w:cantSplit/>", ""],
  ["tables: no merged cells", "word/document.xml", /(<w:tcW [^>]*>)/, '$1<w:gridSpan w:val="2"/>'],
  ["tables: no empty cells", "word/document.xml", ">Anteil vollständig digitaler Anliegen<", "> <"],
  ["tables: every row has a cell", "word/document.xml", /<w:gridCol [^>]*>/, ""],
  ["tables: a title and a description", "word/document.xml", /(<w:tblCaption w:val=")[^"]*/, "$1"],
  ["bookmark names are unique", "word/document.xml", 'w:name="_Toc1000000001"', 'w:name="_TOC1000000000"'],
  [
    "bookmark names are ones",
    "word/document.xml",
    'w:name="_Toc1000000001"',
    `w:name="_Toc${"1".repeat(50)}"`,
  ],
  ["every bookmark begins and ends", "word/document.xml", /<w:bookmarkEnd w:id="1"\/>/, ""],
  ["every comment has its range", "word/document.xml", /<w:commentRangeEnd [^>]*>/, ""],
  ["tracked changes have numbers", "word/document.xml", / w:author="Klausur[^"]*"/, ' w:author=""'],
  ["deleted words are written", "word/document.xml", /<(\/?)w:delText( [^>]*)?>/g, "<$1w:t>"],
  ["elements stand in the order", "word/document.xml", "<w:tblHeader/>", "<w:tblHeader/><w:cantSplit/>"],
];

describe("the Word rules", { timeout: 60_000 }, () => {
  let parts: Record<string, Uint8Array> = {};

  beforeAll(async () => {
    parts = unzipSync(await writeDocx(sampleAgenda()));
  });

  test.each(faults)("notice a planted fault: %s (%s)", (rule, part, from, to) => {
    const before = strFromU8(parts[part] ?? new Uint8Array(0));
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    const findings = wordRuleFindings(zipSync({ ...parts, [part]: strToU8(after) }));
    expect(findings.filter((finding) => finding.startsWith(rule))).not.toEqual([]);
  });

  test("find nothing when the parts are zipped again unchanged", () => {
    expect(wordRuleFindings(zipSync(parts))).toEqual([]);
  });
});
