import type { Block, Document } from "../model";
import { isSaid } from "../plainText";
import type { HouseTemplate } from "./houseTemplate";
import type { PlaceholderName } from "./placeholders";

/** Whether a document can stand in a house's own file: letters and reports can, posters, cards and lists cannot. */
export function standsInHouse({ layout = "report", sections }: Document): boolean {
  return (
    (layout === "report" || layout === "sheet") &&
    sections.every(({ paper = "A4", perSheet }) => paper === "A4" && !perSheet)
  );
}

/**
 * A document as it stands in a house's file. Its own opening gives way to the house's title, its logo to one in the
 * house's head; what else would have stood in our running head and foot (draft mark, version, date, for whom it is)
 * is said in a line of the text, unless the file has places for it.
 */
export function intoHouse(document: Document, { facts }: HouseTemplate): Document {
  const [first, ...others] = document.sections;
  if (!first) return document;
  const has = (name: PlaceholderName) => facts.places.some((place) => place.name === name);
  const inText = (name: PlaceholderName) =>
    facts.places.some((place) => place.name === name && place.place === "body");
  const opening = openingOf(first.blocks);
  const rest = first.blocks.slice(opening.length);
  const endsPage = rest[0]?.type === "pageBreak";
  const dropped = inText("title");
  const withoutLogo = facts.hasPicture ? opening.filter(({ type }) => type !== "image") : opening;
  const said = [
    !has("draft") ? document.running.draftMark : undefined,
    !has("version") || !has("date") ? document.running.footer : undefined,
  ].filter((text): text is string => text !== undefined && isSaid(text));
  // A cover page says all of it already.
  const line = said.length > 0 && (dropped || !endsPage) ? [lineOf(said.join(" · "))] : [];
  const blocks = [...(dropped ? [] : withoutLogo), ...line, ...(dropped && endsPage ? rest.slice(1) : rest)];
  return { ...document, sections: [{ ...first, blocks }, ...others] };
}

/** Logo and words of the cover at the beginning. */
function openingOf(blocks: readonly Block[]): readonly Block[] {
  const end = blocks.findIndex(
    (block) => !(block.type === "image" || (block.type === "paragraph" && block.style.startsWith("cover"))),
  );
  const opening = end < 0 ? blocks : blocks.slice(0, end);
  return opening.some(({ type }) => type === "paragraph") ? opening : [];
}

function lineOf(text: string): Block {
  return { type: "paragraph", style: "coverFact", children: [{ type: "text", text }] };
}
