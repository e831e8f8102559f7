import type { HouseSection, HouseTemplate } from "../../../document/house/houseTemplate";
import type { Orientation } from "../measures";
import type { Paper } from "../setting";

const reference = /<w:(header|footer)Reference\s[^>]*>/g;
const kindOf = (xml: string) =>
  `${/w:(header|footer)Reference/.exec(xml)?.[1]} ${/w:type\s*=\s*["'](\w+)["']/.exec(xml)?.[1] ?? "default"}`;

/**
 * One page set-up of the file as it stands, with the heads and feet it takes over from those before it: they would be
 * gone with the text they belong to.
 */
export function setUpAt(xml: string, sections: readonly HouseSection[], index: number): string {
  const section = sections[index];
  const own =
    section && section.end > section.start ? xml.slice(section.start, section.end) : "<w:sectPr></w:sectPr>";
  const missing = new Map<string, string>();
  for (const earlier of sections.slice(0, Math.max(0, index)).reverse())
    for (const [found] of xml.slice(earlier.start, earlier.end).matchAll(reference))
      if (!missing.has(kindOf(found))) missing.set(kindOf(found), found);
  for (const [found] of own.matchAll(reference)) missing.delete(kindOf(found));
  if (missing.size === 0) return own;
  const open = own.replace(/^(<w:sectPr[^>]*?)\/>$/, "$1></w:sectPr>");
  return open.replace(/^<w:sectPr[^>]*>/, (tag) => tag + [...missing.values()].join(""));
}

/** How a page set-up differs from the one of the file it is made from. */
export type Variation = {
  orientation: Orientation;
  /** Not the first pages in it: no first page of its own, and the page numbers go on. */
  isFollowing: boolean;
};

/** A page set-up of the house for pages of an orientation: same heads, feet, paper and margins. */
export function variedSetUp(
  setUp: string,
  page: HouseSection,
  { orientation, isFollowing }: Variation,
): string {
  let xml = setUp.replace(/^(<w:sectPr[^>]*?)\/>$/, "$1></w:sectPr>");
  const turns = orientation === "landscape" && page.width < page.height;
  if (!turns && !isFollowing) return setUp;
  if (turns) {
    const turned = `<w:pgSz w:w="${page.height}" w:h="${page.width}" w:orient="landscape"/>`;
    xml = /<w:pgSz[\s/]/.test(xml)
      ? xml.replace(/<w:pgSz\s[^>]*\/>/, turned)
      : xml.replace(/<w:pgMar|<w:cols|<w:titlePg|<w:docGrid|<\/w:sectPr>/, (next) => turned + next);
  }
  if (isFollowing) {
    xml = xml
      .replace(/<w:titlePg(?:\s[^>]*)?\/>/, "")
      .replace(/(<w:pgNumType[^>]*?)\sw:start\s*=\s*["'][^"']*["']/, "$1")
      .replace(/<w:type\s[^>]*\/>/, "");
    xml = xml.replace(
      /<w:(?:pgSz|pgMar|paperSrc|pgBorders|lnNumType|pgNumType|cols|docGrid)[\s/>]|<\/w:sectPr>/,
      (next) => `<w:type w:val="nextPage"/>${next}`,
    );
  }
  return xml;
}

/** What pages of the house hold between their margins. */
export function housePaper(page: HouseSection): Paper {
  const turns = ({ orientation }: { orientation: Orientation }) =>
    orientation === "landscape" && page.width < page.height;
  return {
    width: (pages) =>
      turns(pages) ? Math.floor((page.height - page.sides - page.gaps) / page.columns) : page.textWidth,
    height: (pages) => (turns(pages) ? page.width - page.ends : page.textHeight),
  };
}

/** Index of the page set-up in which a place of the main document stands. */
export function sectionAt({ sections }: HouseTemplate, place: number): number {
  const found = sections.findIndex(({ end }) => end > place);
  return found < 0 ? sections.length - 1 : found;
}
