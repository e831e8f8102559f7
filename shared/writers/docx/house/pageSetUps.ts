import type { HousePlaceholder, HouseSection, HouseTemplate } from "../../../document/house/houseTemplate";
import { normal } from "../looks";
import { columnGap, type Orientation } from "../measures";
import type { Paper, Setting } from "../setting";
import { letterSize } from "./houseDress";

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
  /** Goes on below what stands before, in so many columns. */
  columns?: number;
};

/** A page set-up of the house for pages of an orientation: same heads, feet, paper and margins. */
export function variedSetUp(
  setUp: string,
  page: HouseSection,
  { orientation, isFollowing, columns }: Variation,
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
      (next) => `<w:type w:val="${columns === undefined ? "nextPage" : "continuous"}"/>${next}`,
    );
  }
  return columns === undefined ? xml : inColumns(xml, columns);
}

/** The same page set-up with columns of text instead of its own. */
function inColumns(xml: string, columns: number): string {
  const cols = `<w:cols w:num="${columns}" w:space="${columnGap}"/>`;
  return xml
    .replace(/<w:cols(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/w:cols>)/, "")
    .replace(
      /<w:(?:formProt|vAlign|noEndnote|titlePg|textDirection|bidi|rtlGutter|docGrid)[\s/>]|<\/w:sectPr>/,
      (next) => cols + next,
    );
}

/** What pages of the house hold between their margins. */
export function housePaper(page: HouseSection): Paper {
  const turns = ({ orientation }: { orientation: Orientation }) =>
    orientation === "landscape" && page.width < page.height;
  return {
    width: (pages) => {
      const width = turns(pages)
        ? Math.floor((page.height - page.sides - page.gaps) / page.columns)
        : page.textWidth;
      const { columns = 1 } = pages;
      return Math.floor((width - (columns - 1) * columnGap) / columns);
    },
    height: (pages) => (turns(pages) ? page.width - page.ends : page.textHeight),
  };
}

/** How a document is set in the house's letters and on its pages, near enough to guess page numbers. */
export function housed(setting: Setting, template: HouseTemplate, paper: Paper): Setting {
  const share = letterSize(template) / normal.size;
  return {
    ...setting,
    paper,
    normal: { ...setting.normal, size: setting.normal.size * share },
    styles: setting.styles.map((style) => (style.size ? { ...style, size: style.size * share } : style)),
  };
}

/** The page set-up our content stands in: that of its place in the file, else the last one. */
export function contentSection(template: HouseTemplate): {
  index: number;
  page: HouseSection;
  place: HousePlaceholder | undefined;
} {
  const place = template.facts.places.find(
    ({ name, canHoldContent }) => name === "content" && canHoldContent,
  );
  const index = place ? sectionAt(template, place.at) : template.sections.length - 1;
  return { index, page: template.sections[index] as HouseSection, place };
}

/** Index of the page set-up in which a place of the main document stands. */
export function sectionAt({ sections }: HouseTemplate, place: number): number {
  const found = sections.findIndex(({ end }) => end > place);
  return found < 0 ? sections.length - 1 : found;
}
