import { blocksOf, type Document, type Heading } from "../document/model";
import { plainTextOfInlines } from "../document/plainText";
import { blockHtml, type HtmlFrame } from "./html/blocks";
import { escapeHtml } from "./html/escapeHtml";
import { pageStyle } from "./html/pageStyle";
import { languageTags, writerWords } from "./words";

export type HtmlOptions = {
  /** Added to every heading level; 1 leaves the first level to the page around the document. */
  headingOffset?: number;
};

/**
 * A document as an accessible HTML fragment for previews: headings, tables with caption and scopes, lists, links
 * to records by `data-anchor="kind/id/field"`. No styles, no scripts; everything a person wrote is escaped.
 */
export function writeHtml(document: Document, options: HtmlOptions = {}): string {
  const headings = blocksOf(document).filter(
    (block): block is Heading => block.type === "heading" && block.revision?.change !== "deleted",
  );
  const contents = headings.map((heading, index) => ({
    level: heading.level,
    id: `heading-${index + 1}`,
    text: plainTextOfInlines(heading.children),
  }));
  const frame: HtmlFrame = {
    words: writerWords[document.properties.language],
    headingOffset: options.headingOffset ?? 1,
    contents,
    headingIds: new Map(headings.map((heading, index) => [heading, `heading-${index + 1}`])),
    placed: new Set(),
    tables: 0,
  };
  const { draftMark } = document.running;
  const mark = draftMark ? `<p class="draftMark">${escapeHtml(draftMark)}</p>` : "";
  const sections = document.sections.map(
    ({ orientation, blocks }) =>
      `<section class="${orientation}">${blocks.map((block) => blockHtml(block, frame)).join("")}</section>`,
  );
  return `<article class="document" lang="${languageTags[document.properties.language]}">${mark}${sections.join("")}</article>`;
}

/** The document as a whole page, for a file that opens in any browser. */
export function writeHtmlPage(document: Document): string {
  const { title, author, language, date, keywords } = document.properties;
  return (
    `<!doctype html>\n<html lang="${languageTags[language]}"><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    `<title>${escapeHtml(title)}</title><meta name="author" content="${escapeHtml(author)}">` +
    `<meta name="date" content="${escapeHtml(date)}"><meta name="keywords" content="${escapeHtml(keywords.join(", "))}">` +
    `<style>${pageStyle}</style></head><body><main>${writeHtml(document, { headingOffset: 0 })}</main></body></html>\n`
  );
}
