import type { Block, Document, PaperSize, Section } from "../../document/model";
import { firstPages, hasRunningTexts, sheetOf, twipsOfMm } from "./measures";
import { countPages, heightOf } from "./pages";
import { type Setting, settingOf } from "./setting";

/** How large a poster may be set at most; larger letters would only shout. */
const largest: Readonly<Record<PaperSize, number>> = { A3: 3.4, A4: 2.2, A5: 1.6, A6: 1 };
/** Smaller letters could not be read on a wall; then it takes a second page. */
const smallest = 0.7;

/**
 * How a document is set; a poster as large as each of its pages still holds it. One that goes on to further pages
 * even in the smallest letters is set as large as those pages hold it.
 */
export function settingFor(document: Document): Setting {
  if (document.layout !== "poster") return settingOf(document);
  const wanted = document.sections.reduce((sum, section) => sum + pagesOf(section).length, 0);
  const pages = Math.max(wanted, countPages(document, settingOf(document, smallest * 1.05)));
  for (let scale = largest[firstPages(document).paper ?? "A4"]; scale > smallest; scale -= 0.05) {
    // A little in reserve: other programs break lines differently.
    if (countPages(document, settingOf(document, scale * 1.05)) <= pages) return settingOf(document, scale);
  }
  return settingOf(document, smallest);
}

/** Kept free at the end of a page against rounding, in twips. */
const reserve = twipsOfMm(4);
/**
 * Less is no room to write; where a page leaves less, the next one takes over. Nobody writes on a poster: its pages
 * are only filled.
 */
const least = (section: Section, { layout }: Document) =>
  layout === "poster" ? 0 : twipsOfMm(hasRunningTexts(section) ? 30 : 10);

/**
 * Room below each "room" paragraph, in twips: what the other blocks of its page leave, in equal shares. Pages end at
 * page breaks.
 */
export function roomsOf(document: Document, setting: Setting): ReadonlyMap<Block, number> {
  const rooms = new Map<Block, number>();
  for (const section of document.sections) {
    const { rows } = sheetOf(section);
    for (const [at, page] of pagesOf(section).entries()) {
      const leading = page.filter((block) => block.type === "paragraph" && block.style === "room");
      if (leading.length === 0) continue;
      // A page above another one on the same sheet is filled to the line, so that the scissors meet it.
      const free = (at + 1) % rows === 0 ? reserve : 0;
      const left = setting.paper.height(section) - free - heightOf(page, section, document, setting);
      for (const block of leading)
        rooms.set(block, Math.max(least(section, document), Math.floor(left / leading.length)));
    }
  }
  return rooms;
}

function pagesOf({ blocks }: Section): Block[][] {
  const pages: Block[][] = [[]];
  for (const block of blocks)
    if (block.type === "pageBreak") pages.push([]);
    else pages.at(-1)?.push(block);
  return pages;
}
