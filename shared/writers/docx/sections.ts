import type { Block, Document } from "../../document/model";
import { type Orientation, page, pageHeight, pageWidth } from "./measures";

/** Relationship ids of the running heads and feet. */
export type RunningIds = {
  header: Partial<Record<Orientation, string>>;
  footer: Partial<Record<Orientation, string>>;
  cover?: { header: string; footer: string };
};

/** Properties of a section: its running texts, paper and margins. */
export function sectionProperties(orientation: Orientation, ids: RunningIds, isFirst: boolean): string {
  const { margin } = page;
  const cover = isFirst ? ids.cover : undefined;
  return (
    "<w:sectPr>" +
    `<w:headerReference w:type="default" r:id="${ids.header[orientation] ?? ""}"/>` +
    (cover ? `<w:headerReference w:type="first" r:id="${cover.header}"/>` : "") +
    `<w:footerReference w:type="default" r:id="${ids.footer[orientation] ?? ""}"/>` +
    (cover ? `<w:footerReference w:type="first" r:id="${cover.footer}"/>` : "") +
    '<w:type w:val="nextPage"/>' +
    `<w:pgSz w:w="${pageWidth(orientation)}" w:h="${pageHeight(orientation)}"${orientation === "landscape" ? ' w:orient="landscape"' : ""}/>` +
    `<w:pgMar w:top="${margin.top}" w:right="${margin.right}" w:bottom="${margin.bottom}" w:left="${margin.left}" w:header="${page.header}" w:footer="${page.footer}" w:gutter="0"/>` +
    (cover ? "<w:titlePg/>" : "") +
    "</w:sectPr>"
  );
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
