import { tooLarge } from "./readingError";
import { scanXml, type XmlAttributes } from "./xml";

/** Each takes about 200 bytes: more would exhaust the memory before any other limit is met. */
export const mostElements = 750_000;

/** An XML part as a tree of plain objects; children in document order, texts decoded. */
export type XmlElement = {
  name: string;
  attributes: XmlAttributes;
  children: (XmlElement | string)[];
};

/** Reads an XML text into a tree; throws AppError `unreadable` like {@link scanXml}, or `tooLarge`. */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const path: XmlElement[] = [root];
  let elements = 0;
  scanXml(xml, {
    open: (name, attributes) => {
      if (++elements > mostElements) throw tooLarge("elements", mostElements);
      const element: XmlElement = { name, attributes, children: [] };
      path.at(-1)?.children.push(element);
      path.push(element);
    },
    close: () => {
      path.pop();
    },
    text: (text) => path.at(-1)?.children.push(text),
  });
  return root.children[0] as XmlElement;
}

/** Child elements, optionally of one name. */
export function elementsOf(parent: XmlElement | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of parent?.children ?? [])
    if (typeof child !== "string" && (name === undefined || child.name === name)) found.push(child);
  return found;
}

/** The first child element of a name. */
export function elementOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const child of parent?.children ?? [])
    if (typeof child !== "string" && child.name === name) return child;
  return undefined;
}

/** An attribute of the first child element of a name, e.g. `w:val` of `w:pStyle`. */
export function childValue(
  parent: XmlElement | undefined,
  name: string,
  attribute = "w:val",
): string | undefined {
  return elementOf(parent, name)?.attributes[attribute];
}

/** All text inside an element. */
export function textIn(element: XmlElement | undefined): string {
  if (!element) return "";
  return element.children.map((child) => (typeof child === "string" ? child : textIn(child))).join("");
}

/** Descendants of a name in document order, not looking inside found ones. */
export function descendantsOf(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => (child.name === name ? [child] : descendantsOf(child, name)));
}
