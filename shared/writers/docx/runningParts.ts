import type { Document } from "../../document/model";
import type { WriterWords } from "../words";
import { fieldXml } from "./fields";
import { hasRunningTexts, type Pages, pagesKey, textWidth } from "./measures";
import type { Package } from "./package";
import type { Relationships } from "./relationships";
import { plainRun } from "./runs";
import { hasCoverPage, type RunningIds } from "./sections";
import { declarations, xmlHead } from "./xml";

/** `word/header….xml`: what the document is, and at the right edge that it is a draft. */
function headerPart(document: Document, pages: Pages): string {
  const { header, draftMark } = document.running;
  const mark = draftMark ? `<w:r><w:tab/></w:r>${plainRun(draftMark, "DraftMark")}` : "";
  return part("hdr", "Header", pages, plainRun(header) + mark);
}

/** Head of a cover page: nothing but the draft mark, since the cover itself says what the document is. */
function coverHeaderPart(document: Document): string {
  const { header, draftMark } = document.running;
  const words = draftMark ? `<w:r><w:tab/></w:r>${plainRun(draftMark, "DraftMark")}` : plainRun(header);
  return part("hdr", "Header", { orientation: "portrait" }, words);
}

/** `word/footer….xml`: version and date, "Seite x von y" as fields that every program keeps up to date. */
function footerPart(document: Document, pages: Pages, words: WriterWords, count: number): string {
  const [before = "", between = "", after = ""] = words.pageOf.split(/\{\{pages?\}\}/);
  const numbers =
    plainRun(before) +
    fieldXml(" PAGE ", "1") +
    plainRun(between) +
    fieldXml(" NUMPAGES ", String(count)) +
    (after ? plainRun(after) : "");
  return part("ftr", "Footer", pages, `${plainRun(document.running.footer)}<w:r><w:tab/></w:r>${numbers}`);
}

/** Foot of a cover page: version and date without a page number. */
function coverFooterPart(document: Document): string {
  return part("ftr", "Footer", { orientation: "portrait" }, plainRun(document.running.footer));
}

function part(element: "hdr" | "ftr", style: string, pages: Pages, runs: string): string {
  const tab = `<w:tabs><w:tab w:val="right" w:pos="${textWidth(pages)}"/></w:tabs>`;
  return (
    `${xmlHead}<w:${element}${declarations("w", "r")}><w:p><w:pPr><w:pStyle w:val="${style}"/>${tab}</w:pPr>` +
    `${runs}</w:p></w:${element}>`
  );
}

/** Puts the heads and feet that a document needs into the file: one pair per kind of page, one for the cover. */
export function addRunningParts(
  document: Document,
  file: Package,
  relationships: Relationships,
  words: WriterWords,
  count: number,
): RunningIds {
  let number = 0;
  const add = (type: "header" | "footer", xml: string) => {
    number += 1;
    file.add(`word/${type}${number}.xml`, xml);
    return relationships.part(type, `${type}${number}.xml`);
  };
  const ids: RunningIds = { header: {}, footer: {} };
  for (const pages of document.sections.filter(hasRunningTexts)) {
    const key = pagesKey(pages);
    ids.header[key] ??= add("header", headerPart(document, pages));
    ids.footer[key] ??= add("footer", footerPart(document, pages, words, count));
  }
  if (hasCoverPage(document))
    ids.cover = {
      header: add("header", coverHeaderPart(document)),
      footer: add("footer", coverFooterPart(document)),
    };
  return ids;
}
