import { escapeXml } from "./xml";

/** One run of plain words in a character style, outside any text of the tree. */
export function plainRun(words: string, characterStyle = ""): string {
  return `<w:r>${characterStyle ? `<w:rPr><w:rStyle w:val="${characterStyle}"/></w:rPr>` : ""}${textXml(words, "t")}</w:r>`;
}

const breaks = /([\t\n\u00AD])/;
/** All signs for the end of a line, that of Word's own clipboard included. */
const lineEnds = /\r\n|[\r\v\u0085\u2028\u2029]/g;
const breakElements: Readonly<Record<string, string>> = {
  "\t": "<w:tab/>",
  "\n": "<w:br/>",
  "\u00AD": "<w:softHyphen/>",
};

/** Words of a run; tabs, line ends and soft hyphens have elements of their own. */
export function textXml(text: string, element: "t" | "delText"): string {
  const said = text.replace(lineEnds, "\n");
  if (!breaks.test(said)) return `<w:${element} xml:space="preserve">${escapeXml(said)}</w:${element}>`;
  return said
    .split(breaks)
    .filter((part) => part !== "")
    .map(
      (part) => breakElements[part] ?? `<w:${element} xml:space="preserve">${escapeXml(part)}</w:${element}>`,
    )
    .join("");
}
