import type { Block, Document } from "../../document/model";
import {
  columnGap,
  hasRunningTexts,
  marginOf,
  type Pages,
  pagesKey,
  runningDistance,
  sheetOf,
} from "./measures";

/** Relationship ids of the running heads and feet, by the kind of page (`pagesKey`). */
export type RunningIds = {
  header: Partial<Record<string, string>>;
  footer: Partial<Record<string, string>>;
  cover?: { header: string; footer: string };
};

/** Properties of a section: its running texts, paper and margins. */
export function sectionProperties(pages: Pages, ids: RunningIds, isFirst: boolean): string {
  const margin = marginOf(pages);
  const { width, height, columns } = sheetOf(pages);
  const key = pagesKey(pages);
  const cover = isFirst ? ids.cover : undefined;
  const running = hasRunningTexts(pages)
    ? `<w:headerReference w:type="default" r:id="${ids.header[key] ?? ""}"/>` +
      (cover ? `<w:headerReference w:type="first" r:id="${cover.header}"/>` : "") +
      `<w:footerReference w:type="default" r:id="${ids.footer[key] ?? ""}"/>` +
      (cover ? `<w:footerReference w:type="first" r:id="${cover.footer}"/>` : "")
    : "";
  const { header, footer } = hasRunningTexts(pages) ? runningDistance : { header: 0, footer: 0 };
  return (
    `<w:sectPr>${running}<w:type w:val="${pages.columns === undefined ? "nextPage" : "continuous"}"/>` +
    `<w:pgSz w:w="${width}" w:h="${height}"${width > height ? ' w:orient="landscape"' : ""}/>` +
    `<w:pgMar w:top="${margin.top}" w:right="${margin.right}" w:bottom="${margin.bottom}" w:left="${margin.left}" w:header="${header}" w:footer="${footer}" w:gutter="0"/>` +
    (columns > 1 ? columnProperties(pages, columns) : "") +
    (cover ? "<w:titlePg/>" : "") +
    "</w:sectPr>"
  );
}

/** Columns of text, or pages side by side with a line between them to cut along. */
function columnProperties(pages: Pages, columns: number): string {
  if (pages.columns !== undefined) return `<w:cols w:num="${columns}" w:space="${columnGap}"/>`;
  const { left, right } = marginOf(pages);
  return `<w:cols w:num="${columns}" w:sep="1" w:space="${left + right}"/>`;
}

/** Whether a document begins with a page of cover words (and a logo) alone. */
export function hasCoverPage(document: Document): boolean {
  const [first] = document.sections;
  if (first?.orientation !== "portrait") return false;
  const end = first.blocks.findIndex((block) => !isCover(block));
  if (end === -1) return document.sections.length > 1 && first.blocks.some(isCoverText);
  return first.blocks[end]?.type === "pageBreak" && first.blocks.slice(0, end).some(isCoverText);
}

/** Whether a section can end inside the paragraph of a block, so that no empty one is needed. */
export function canEndSection(block: Block | undefined): boolean {
  return (
    block !== undefined && ["paragraph", "heading", "resolution", "image", "caption"].includes(block.type)
  );
}

function isCover(block: Block): boolean {
  return block.type === "image" || isCoverText(block);
}

function isCoverText(block: Block): boolean {
  return block.type === "paragraph" && block.style.startsWith("cover");
}
