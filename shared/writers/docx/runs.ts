import { escapeXml } from "./xml";

/** One run of plain words in a character style, outside any text of the tree. */
export function plainRun(words: string, characterStyle = ""): string {
  return `<w:r>${characterStyle ? `<w:rPr><w:rStyle w:val="${characterStyle}"/></w:rPr>` : ""}${textXml(words, "t")}</w:r>`;
}

const breaks = /([\t\n\u00AD])/;
const breakElements: Readonly<Record<string, string>> = {
  "\t": "<w:tab/>",
  "\n": "<w:br/>",
  "\u00AD": "<w:softHyphen/>",
};

/** Words of a run; tabs, line ends and soft hyphens have elements of their own. */
export function textXml(text: string, element: "t" | "delText"): string {
  if (!breaks.test(text)) return `<w:${element} xml:space="preserve">${escapeXml(text)}</w:${element}>`;
  return text
    .replace(/\r\n?/g, "\n")
    .split(breaks)
    .filter((part) => part !== "")
    .map(
      (part) => breakElements[part] ?? `<w:${element} xml:space="preserve">${escapeXml(part)}</w:${element}>`,
    )
    .join("");
}
