import { type PlaceholderValues, placeholdersIn } from "../../../document/house/placeholders";
import { paragraphsIn, replacedIn } from "../../../document/house/wordText";
import { escapeLine } from "../xml";

/** A part, or a piece of one, with the known places filled; the same text where it has none. */
export function filledPlaces(xml: string, values: PlaceholderValues): string {
  if (!xml.includes("{")) return xml;
  const edits = paragraphsIn(xml).flatMap((paragraph) => {
    const places = placeholdersIn(paragraph.text).places.flatMap(({ start, end, name }) =>
      name && name !== "content" ? [{ start, end, text: escapeLine(values[name]) }] : [],
    );
    return places.length > 0 ? [{ paragraph, places }] : [];
  });
  return edits.length > 0 ? replacedIn(xml, edits) : xml;
}

/** Text of the house without the remarks its makers left in it: their part stays behind. */
export function withoutComments(xml: string): string {
  return xml
    .replace(/<w:commentRange(?:Start|End)\s[^>]*\/>/g, "")
    .replace(
      /<w:r(?:\s[^>]*)?>(?:<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr>)?<w:commentReference\s[^>]*\/><\/w:r>/g,
      "",
    );
}

/**
 * `settings.xml` without what would load something on opening, ask a question or forbid writing; the same text where
 * there is none of it.
 */
export function quietSettings(xml: string): string {
  return ["attachedTemplate", "mailMerge", "documentProtection", "writeProtection", "updateFields"].reduce(
    (text, name) =>
      text.replace(new RegExp(`<w:${name}(?:\\s[^>]*?)?(?:/>|>[\\s\\S]*?</w:${name}>)`, "g"), ""),
    xml,
  );
}
