import type { HouseTemplate } from "../../../document/house/houseTemplate";
import type { PlaceholderValues } from "../../../document/house/placeholders";
import { paragraphsIn } from "../../../document/house/wordText";
import type { Document, Section } from "../../../document/model";
import { namespaces } from "../xml";
import { filledPlaces, withoutComments } from "./fillPlaces";
import { contentSection, setUpAt, type Variation, variedSetUp } from "./pageSetUps";

/** The main document of a house's file, opened where our content goes. */
export type HouseMain = {
  /** Everything before our content, the house's words filled in. */
  before: string;
  after: string;
  /** Properties of a section of the document that another one follows. */
  propertiesOf: (index: number) => string;
  /** Index of the page set-up our content stands in. */
  section: number;
  hasTextBefore: boolean;
};

/** Opens the file where its place for the content is, or takes its whole text out. */
export function houseMain(
  xml: string,
  template: HouseTemplate,
  document: Document,
  values: PlaceholderValues,
): HouseMain {
  const { place, index: section, page } = contentSection(template);
  const paragraph = place && paragraphsIn(xml).find(({ start }) => start === place.at);
  const setUp = setUpAt(xml, template.sections, section);
  const bodyStart = xml.indexOf(">", xml.search(/<w:body[\s>]/)) + 1;
  const open = withNamespaces(xml.slice(0, bodyStart));
  const kept = paragraph ? withoutComments(xml.slice(bodyStart, paragraph.start)) : "";
  const behind = paragraph ? xml.slice(paragraph.end) : xml.slice(bodyEnd(xml, template));

  const orientations = document.sections.map(({ orientation }) => orientation);
  const beginsTurned = isTurned(setUp, page, orientations[0]);
  const startsAnew = kept !== "" && beginsTurned && hasText(kept);
  const variation = (index: number): Variation => ({
    orientation: orientations[index] ?? "portrait",
    isFollowing: index > 0 || startsAnew,
    ...columnsOf(document.sections[index]),
  });
  const last = variation(orientations.length - 1);
  const lastSetUp = variedSetUp(setUp, page, last);
  const before = open + filledPlaces(kept, values) + (startsAnew ? sectionEnd(setUp) : "");
  return {
    before,
    after: closing({ behind: withoutComments(behind), paragraph, page, setUp, lastSetUp, values, last }),
    propertiesOf: (index) =>
      index === orientations.length - 1 ? "" : variedSetUp(setUp, page, variation(index)),
    section,
    hasTextBefore: hasText(kept),
  };
}

type Closing = {
  behind: string;
  paragraph: { start: number; end: number } | undefined;
  page: HouseTemplate["sections"][number];
  setUp: string;
  lastSetUp: string;
  values: PlaceholderValues;
  last: Variation;
};

/** What follows our content: the house's text, in its own page set-up again where our last pages were turned. */
function closing({ behind, paragraph, page, setUp, lastSetUp, values, last }: Closing): string {
  const own = paragraph && page.start >= paragraph.start && page.end <= paragraph.end;
  // The paragraph that held the place ended its section.
  if (own) return sectionEnd(lastSetUp) + filledPlaces(behind, values);
  const at = behind.search(/<w:sectPr[\s/>]/);
  const text = at < 0 ? behind.replace(/<\/w:body>[\s\S]*$/, "") : behind.slice(0, at);
  const rest = at < 0 ? behind.slice(text.length) : withoutFirstSetUp(behind.slice(at));
  const isAtEnd = /^\s*<\/w:body>/.test(rest);
  if (!hasText(text) && isAtEnd) return leftOver(text) + lastSetUp + rest;
  const turned = lastSetUp !== setUp && last.orientation === "landscape";
  const following = variedSetUp(setUp, page, {
    orientation: "portrait",
    isFollowing: turned || last.isFollowing,
  });
  return (
    (turned ? sectionEnd(lastSetUp) : "") +
    filledPlaces(text, values) +
    following +
    filledPlaces(rest, values)
  );
}

const columnsOf = (section: Section | undefined) =>
  section?.columns === undefined ? {} : { columns: section.columns };

const sectionEnd = (setUp: string) => `<w:p><w:pPr>${setUp}</w:pPr></w:p>`;
const withoutFirstSetUp = (xml: string) =>
  xml.replace(/^<w:sectPr(?:\s[^>]*?)?(?:\/>|>[\s\S]*?<\/w:sectPr>)/, "");
const hasText = (xml: string) => /<w:(?:p|tbl|sdt)[\s>/]/.test(xml);
/** Ends of bookmarks and the like between the last paragraph and the page set-up. */
const leftOver = (xml: string) => xml;

function isTurned(setUp: string, page: HouseTemplate["sections"][number], orientation = "portrait"): boolean {
  return (
    orientation === "landscape" && variedSetUp(setUp, page, { orientation, isFollowing: false }) !== setUp
  );
}

/** Where the body's own page set-up begins, or the body ends. */
function bodyEnd(xml: string, { sections }: HouseTemplate): number {
  const last = sections.at(-1);
  const end = xml.lastIndexOf("</w:body>");
  return last && last.end > last.start && xml.slice(last.end, end).trim() === "" ? last.start : end;
}

/** Our words use a handful of namespaces; those the file does not declare are added to its root. */
function withNamespaces(open: string): string {
  const missing = Object.entries(namespaces).filter(
    ([prefix]) => !new RegExp(`\\sxmlns:${prefix}\\s*=`).test(open),
  );
  const added = missing.map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join("");
  return open.replace(/<w:document(?=[\s>])/, `<w:document${added}`);
}
