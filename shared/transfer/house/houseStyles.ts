import type { HouseLists, HouseStyle, HouseStyleKind } from "@shared/document/house/houseTemplate";
import { outlineLevelIn } from "../docx/styles";
import { childValue, elementOf, elementsOf, type XmlElement } from "../xmlTree";

const kinds: readonly string[] = ["paragraph", "character", "table", "numbering"] satisfies HouseStyleKind[];
/** Word's own default where a file says nothing. */
const unsaidSize = 10;

const isTrue = (text: string | undefined) => text === "1" || text === "true" || text === "on";
const pointsIn = (run: XmlElement | undefined): number | undefined => {
  const half = Number(childValue(run, "w:sz"));
  return half > 0 ? half / 2 : undefined;
};

/** What the file says about text that has no style of its own. */
export function houseDefaults(part: XmlElement | undefined): { size: number; language: string | undefined } {
  const run = elementOf(elementOf(elementOf(part, "w:docDefaults"), "w:rPrDefault"), "w:rPr");
  const normal = elementsOf(part, "w:style").find(
    ({ attributes }) => attributes["w:type"] === "paragraph" && isTrue(attributes["w:default"]),
  );
  const own = elementOf(normal, "w:rPr");
  return {
    size: pointsIn(own) ?? pointsIn(run) ?? unsaidSize,
    language: childValue(own, "w:lang") ?? childValue(run, "w:lang"),
  };
}

/** All styles of `styles.xml`, each with what it takes over from those it is based on. */
export function houseStyles(part: XmlElement | undefined): HouseStyle[] {
  const elements = new Map(
    elementsOf(part, "w:style").map((element) => [element.attributes["w:styleId"] ?? "", element]),
  );
  return [...elements].flatMap(([id, element]) => {
    const kind = element.attributes["w:type"] ?? "paragraph";
    if (id === "" || !kinds.includes(kind)) return [];
    const basedOn = childValue(element, "w:basedOn");
    return [
      {
        id,
        name: childValue(element, "w:name") ?? id,
        kind: kind as HouseStyleKind,
        isDefault: isTrue(element.attributes["w:default"]),
        isOwn: isTrue(element.attributes["w:customStyle"]),
        ...(basedOn ? { basedOn } : {}),
        ...takenOver(chainOf(element, elements)),
      },
    ];
  });
}

/** A style and those it is based on, nearest first. */
function chainOf(element: XmlElement, elements: ReadonlyMap<string, XmlElement>): XmlElement[] {
  const chain: XmlElement[] = [];
  for (let at: XmlElement | undefined = element; at && !chain.includes(at); ) {
    chain.push(at);
    at = elements.get(childValue(at, "w:basedOn") ?? "");
  }
  return chain;
}

function takenOver(chain: readonly XmlElement[]): Partial<HouseStyle> {
  const first = <T>(read: (style: XmlElement) => T | undefined): T | undefined => {
    for (const style of chain) {
      const found = read(style);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const outline = first((style) => outlineLevelIn(elementOf(style, "w:pPr")));
  const id = first((style) => childValue(elementOf(elementOf(style, "w:pPr"), "w:numPr"), "w:numId"));
  const level = first((style) => childValue(elementOf(elementOf(style, "w:pPr"), "w:numPr"), "w:ilvl"));
  const size = first((style) => pointsIn(elementOf(style, "w:rPr")));
  const hasHeadingRow = chain.some((style) =>
    elementsOf(style, "w:tblStylePr").some(({ attributes }) => attributes["w:type"] === "firstRow"),
  );
  return {
    ...(outline === undefined ? {} : { outlineLevel: outline - 1 }),
    ...(id === undefined || id === "0" ? {} : { numbering: { id, level: Number(level ?? 0) } }),
    ...(size === undefined ? {} : { size }),
    ...(hasHeadingRow ? { hasHeadingRow } : {}),
  };
}

/** The lists of `numbering.xml`. */
export function houseLists(part: XmlElement | undefined): HouseLists {
  const definitions = new Map(
    elementsOf(part, "w:abstractNum").map((element) => [
      element.attributes["w:abstractNumId"] ?? "",
      new Map(
        elementsOf(element, "w:lvl").map((level) => [
          Number(level.attributes["w:ilvl"] ?? 0),
          levelOf(level),
        ]),
      ),
    ]),
  );
  return {
    instances: new Map(
      elementsOf(part, "w:num").map((element) => {
        const definition = childValue(element, "w:abstractNumId") ?? "";
        return [
          element.attributes["w:numId"] ?? "",
          { definition, levels: definitions.get(definition) ?? new Map() },
        ];
      }),
    ),
  };
}

function levelOf(level: XmlElement): { format: string; indent: number | undefined } {
  const indents = elementOf(elementOf(level, "w:pPr"), "w:ind")?.attributes;
  const left = Number(indents?.["w:left"] ?? indents?.["w:start"] ?? Number.NaN);
  return {
    format: childValue(level, "w:numFmt") ?? "decimal",
    indent: Number.isFinite(left) ? left : undefined,
  };
}
