import type { ParagraphRole } from "../outline";
import { childValue, elementOf, elementsOf, type XmlElement } from "../xmlTree";

/** What a style says, after following `basedOn`. */
export type WordStyle = {
  headingLevel?: number;
  role?: ParagraphRole;
  numbering?: { numId: string; level: number };
  /** A list style by its name, where the style itself carries no numbering. */
  list?: "bullet" | "number";
  bold: boolean;
  italic: boolean;
};

export type WordStyles = { styleOf: (styleId: string | undefined) => WordStyle };

const plain: WordStyle = { bold: false, italic: false };

/** Built-in names are English in the file whatever Word's language; ids and other programs' names are not. */
const headingName = /^(?:heading|(?:ü|u)?berschrift|titre|titolo|kop)\s*-?_?(\d)\b/i;
const roleNames: readonly [RegExp, ParagraphRole][] = [
  [/^(toc|verzeichnis|inhaltsverzeichnis|contents|table of figures|abbildungsverzeichnis)\b/i, "contents"],
  [/^(title|titel)$/i, "title"],
  [/^(subtitle|untertitel)$/i, "subtitle"],
  [/^(caption|beschriftung)$/i, "caption"],
  [/^(quote|intense quote|zitat|intensives ?zitat|block ?text|blocktext)$/i, "quote"],
];
const bulletName = /^(list bullet|aufz(ä|ae|a)?hlung|aufzählungszeichen)/i;
const numberName = /^(list number|listennummer|nummerierung)/i;

/** Whether an on/off property is on: present without value, or with anything but 0, false, off. */
export function isOn(parent: XmlElement | undefined, name: string): boolean | undefined {
  const found = elementOf(parent, name);
  if (!found) return undefined;
  return !/^(0|false|off|none)$/.test(found.attributes["w:val"] ?? "");
}

/** Numbering named by paragraph properties; `numId` 0 takes it away. */
export function numberingIn(properties: XmlElement | undefined): WordStyle["numbering"] {
  const numPr = elementOf(properties, "w:numPr");
  const numId = childValue(numPr, "w:numId");
  return numId === undefined ? undefined : { numId, level: Number(childValue(numPr, "w:ilvl") ?? 0) };
}

/** Heading level of `w:outlineLvl`: 0 to 8 are headings 1 to 9, 9 is body text. */
export function outlineLevelIn(properties: XmlElement | undefined): number | undefined {
  const level = Number(childValue(properties, "w:outlineLvl") ?? Number.NaN);
  return level >= 0 && level <= 8 ? level + 1 : undefined;
}

function ownStyle(element: XmlElement, id: string): Partial<WordStyle> {
  const name = childValue(element, "w:name") ?? id;
  const paragraph = elementOf(element, "w:pPr");
  const run = elementOf(element, "w:rPr");
  const matching = (pattern: RegExp) => pattern.test(name) || pattern.test(id);
  const level = outlineLevelIn(paragraph) ?? Number((headingName.exec(name) ?? headingName.exec(id))?.[1]);
  const role = roleNames.find(([pattern]) => matching(pattern))?.[1];
  const found: Partial<WordStyle> = {};
  if (level >= 1) found.headingLevel = level;
  if (role) found.role = role;
  const numbering = numberingIn(paragraph);
  if (numbering) found.numbering = numbering;
  if (matching(bulletName)) found.list = "bullet";
  else if (matching(numberName)) found.list = "number";
  const bold = isOn(run, "w:b");
  if (bold !== undefined) found.bold = bold;
  const italic = isOn(run, "w:i");
  if (italic !== undefined) found.italic = italic;
  return found;
}

const unknownStyle: XmlElement = { name: "w:style", attributes: {}, children: [] };

/** Reads `styles.xml`. Headings are told by outline level, then by name or id in German or English. */
export function readStyles(part: XmlElement | undefined): WordStyles {
  const elements = new Map(
    elementsOf(part, "w:style").map((element) => [element.attributes["w:styleId"] ?? "", element]),
  );
  const known = new Map<string, WordStyle>();
  const resolve = (id: string): WordStyle => {
    const chain: string[] = [];
    const above = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !above.has(at) && !known.has(at); ) {
      above.add(at);
      chain.push(at);
      const element = elements.get(at);
      at = element && childValue(element, "w:basedOn");
    }
    for (const each of chain.reverse()) {
      const element = elements.get(each);
      const base = element && known.get(childValue(element, "w:basedOn") ?? "");
      known.set(each, { ...(base ?? plain), ...ownStyle(element ?? unknownStyle, each) });
    }
    return known.get(id) ?? plain;
  };
  return { styleOf: (id) => (id === undefined ? plain : resolve(id)) };
}
