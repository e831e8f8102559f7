import type { HouseSection } from "@shared/document/house/houseTemplate";
import { elementOf, parseXml, type XmlElement } from "../xmlTree";
import { namespaceDeclarations } from "./rootTag";

const setUps = /<w:sectPr(?=[\s/>])(?:[^>"']|"[^"]*"|'[^']*')*?(?:\/>|>[\s\S]*?<\/w:sectPr>)/g;

/** A4 with Word's usual margins, in twips: what a file means that does not say it. */
const unsaid = { w: 11_906, h: 16_838, margin: 1417 };

/** The page set-ups of a main document in the order in which they hold. */
export function houseSections(xml: string): HouseSection[] {
  const declarations = namespaceDeclarations(xml);
  const found = [...xml.matchAll(setUps)].map((match): HouseSection => {
    const element = parseXml(`<root ${declarations}>${match[0]}</root>`).children[0] as XmlElement;
    return { start: match.index, end: match.index + match[0].length, ...measuresOf(element) };
  });
  const end = xml.lastIndexOf("</w:body>");
  return found.length > 0 ? found : [{ start: end, end, ...measuresOf(undefined) }];
}

function measuresOf(section: XmlElement | undefined): Omit<HouseSection, "start" | "end"> {
  const size = elementOf(section, "w:pgSz")?.attributes;
  const margin = elementOf(section, "w:pgMar")?.attributes;
  const cols = elementOf(section, "w:cols")?.attributes;
  const length = (text: string | undefined, otherwise: number) => {
    const twips = Number(text);
    return text !== undefined && Number.isFinite(twips) ? Math.abs(twips) : otherwise;
  };
  const width = length(size?.["w:w"], unsaid.w);
  const height = length(size?.["w:h"], unsaid.h);
  const columns = Math.max(1, length(cols?.["w:num"], 1));
  const gaps = length(cols?.["w:space"], 720) * (columns - 1);
  const side = (name: string) => length(margin?.[name], unsaid.margin);
  const sides = side("w:left") + side("w:right") + length(margin?.["w:gutter"], 0);
  const ends = side("w:top") + side("w:bottom");
  return {
    width,
    height,
    columns,
    sides,
    gaps,
    ends,
    textWidth: Math.floor((width - sides - gaps) / columns),
    textHeight: height - ends,
  };
}
