import { childValue, elementsOf, type XmlElement } from "../xmlTree";

/** Looks up whether a numbering level counts; undefined where it is no list at all. */
export type WordNumbering = (numId: string, level: number) => "ordered" | "bullet" | undefined;

function formatsIn(parent: XmlElement, levelName: string): Map<number, string> {
  const formats = new Map<number, string>();
  for (const level of elementsOf(parent, levelName)) {
    const inner = levelName === "w:lvlOverride" ? elementsOf(level, "w:lvl")[0] : level;
    const format = childValue(inner, "w:numFmt");
    if (format !== undefined) formats.set(Number(level.attributes["w:ilvl"] ?? 0), format);
  }
  return formats;
}

/** Reads `numbering.xml`. Unknown numbers are bullets, so that a list stays a list. */
export function readNumbering(part: XmlElement | undefined): WordNumbering {
  const abstracts = new Map(
    elementsOf(part, "w:abstractNum").map((element) => [
      element.attributes["w:abstractNumId"] ?? "",
      formatsIn(element, "w:lvl"),
    ]),
  );
  const numbers = new Map(
    elementsOf(part, "w:num").map((element) => [
      element.attributes["w:numId"] ?? "",
      new Map([
        ...(abstracts.get(childValue(element, "w:abstractNumId") ?? "") ?? []),
        ...formatsIn(element, "w:lvlOverride"),
      ]),
    ]),
  );
  return (numId, level) => {
    if (numId === "0") return undefined;
    const format = numbers.get(numId)?.get(level);
    if (format === "none") return undefined;
    return format === undefined || format === "bullet" ? "bullet" : "ordered";
  };
}
