import type { OutlineInline } from "../outline";
import { elementOf, elementsOf, type XmlElement } from "../xmlTree";
import { count, type WordContext } from "./context";

const hasBox = (element: XmlElement): boolean =>
  elementsOf(element).some((child) => child.name === "w:txbxContent" || hasBox(child));

/** One of the two spellings of newer content: the first, unless only the second holds the text box. */
export function alternative(element: XmlElement): XmlElement | undefined {
  const choice = elementOf(element, "mc:Choice");
  const fallback = elementOf(element, "mc:Fallback");
  if (!choice) return fallback;
  return fallback && !hasBox(choice) && hasBox(fallback) ? fallback : choice;
}

const pictureParts: ReadonlySet<string> = new Set(["a:blip", "v:imagedata", "c:chart", "dgm:relIds"]);
const hasPicture = (element: XmlElement): boolean =>
  elementsOf(element).some((child) => pictureParts.has(child.name) || hasPicture(child));

/** A picture's alternative text; pictures without one are only counted. */
export function picture(element: XmlElement, context: WordContext): OutlineInline[] {
  if (!hasPicture(element)) return [];
  count(context, "pictures");
  const described =
    element.name === "w:drawing"
      ? elementOf(elementsOf(element)[0], "wp:docPr")?.attributes.descr
      : elementsOf(element).find((child) => child.attributes.alt)?.attributes.alt;
  return described ? [{ type: "image", alt: described }] : [];
}
