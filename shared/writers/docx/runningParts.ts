import type { Document } from "../../document/model";
import type { WriterWords } from "../words";
import { fieldXml } from "./fields";
import { type Orientation, textWidth } from "./measures";
import type { Package } from "./package";
import type { Relationships } from "./relationships";
import { plainRun } from "./runs";
import { hasCoverPage, type RunningIds } from "./sections";
import { declarations, xmlHead } from "./xml";

/** `word/header….xml`: what the document is, and at the right edge that it is a draft. */
function headerPart(document: Document, orientation: Orientation): string {
  const { header, draftMark } = document.running;
  const mark = draftMark ? `<w:r><w:tab/></w:r>${plainRun(draftMark, "DraftMark")}` : "";
  return part("hdr", "Header", orientation, plainRun(header) + mark);
}

/** Head of a cover page: nothing but the draft mark, since the cover itself says what the document is. */
function coverHeaderPart(document: Document): string {
  const { header, draftMark } = document.running;
  const words = draftMark ? `<w:r><w:tab/></w:r>${plainRun(draftMark, "DraftMark")}` : plainRun(header);
  return part("hdr", "Header", "portrait", words);
}

/** `word/footer….xml`: version and date, "Seite x von y" as fields that every program keeps up to date. */
function footerPart(document: Document, orientation: Orientation, words: WriterWords, pages: number): string {
  const [before = "", between = "", after = ""] = words.pageOf.split(/\{\{pages?\}\}/);
  const numbers =
    plainRun(before) +
    fieldXml(" PAGE ", "1") +
    plainRun(between) +
    fieldXml(" NUMPAGES ", String(pages)) +
    (after ? plainRun(after) : "");
  return part(
    "ftr",
    "Footer",
    orientation,
    `${plainRun(document.running.footer)}<w:r><w:tab/></w:r>${numbers}`,
  );
}

/** Foot of a cover page: version and date without a page number. */
function coverFooterPart(document: Document): string {
  return part("ftr", "Footer", "portrait", plainRun(document.running.footer));
}

function part(element: "hdr" | "ftr", style: string, orientation: Orientation, runs: string): string {
  const tab = `<w:tabs><w:tab w:val="right" w:pos="${textWidth(orientation)}"/></w:tabs>`;
  return (
    `${xmlHead}<w:${element}${declarations("w", "r")}><w:p><w:pPr><w:pStyle w:val="${style}"/>${tab}</w:pPr>` +
    `${runs}</w:p></w:${element}>`
  );
}

/** Puts the heads and feet that a document needs into the file: one pair per orientation, one for the cover. */
export function addRunningParts(
  document: Document,
  file: Package,
  relationships: Relationships,
  words: WriterWords,
  pages: number,
): RunningIds {
  let number = 0;
  const add = (type: "header" | "footer", xml: string) => {
    number += 1;
    file.add(`word/${type}${number}.xml`, xml);
    return relationships.part(type, `${type}${number}.xml`);
  };
  const ids: RunningIds = { header: {}, footer: {} };
  for (const orientation of new Set(document.sections.map((section) => section.orientation))) {
    ids.header[orientation] = add("header", headerPart(document, orientation));
    ids.footer[orientation] = add("footer", footerPart(document, orientation, words, pages));
  }
  if (hasCoverPage(document))
    ids.cover = {
      header: add("header", coverHeaderPart(document)),
      footer: add("footer", coverFooterPart(document)),
    };
  return ids;
}
