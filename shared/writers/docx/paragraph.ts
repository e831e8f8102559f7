import type { Inline, Revision } from "../../document/model";
import type { Around } from "./around";
import type { Body } from "./body";
import { type Dressing, dressedRuns } from "./dress";
import { inlinesXml } from "./inlines";
import { colours } from "./looks";
import { twipsOfMm } from "./measures";
import { mergedProperties } from "./properties";

/** What a paragraph has beside its words. */
export type ParagraphFrame = {
  style: string;
  around: Around;
  revision?: Revision;
  /** Numbering instance and level of a list entry's first paragraph. */
  numbering?: { id: number; level: number };
  /** Left edge in twips where the style's does not fit (deep lists). */
  indent?: number;
  keepNext?: boolean;
  alignEnd?: boolean;
  /** Distance above in twips where the style has none (after a table). */
  spaceBefore?: number;
  /** Room below to write by hand, in twips. */
  spaceAfter?: number;
};

/** Writes one paragraph of words. */
export function writeParagraph(body: Body, inlines: readonly Inline[], frame: ParagraphFrame): void {
  writeRuns(body, inlinesXml(body, inlines, frame.revision), frame);
}

/** Writes one paragraph of ready made runs. */
export function writeRuns(body: Body, runs: string, frame: ParagraphFrame): void {
  const column = body.breakBefore === "column" ? '<w:r><w:br w:type="column"/></w:r>' : "";
  const words = `${column}${frame.around.before}${runs}${frame.around.after}`;
  const dressing = body.dress?.paragraph(frame.style);
  const properties = paragraphProperties(body, frame, dressing);
  body.xml += `<w:p>${properties}${dressing && body.dress ? dressedRuns(body.dress, words, dressing.letters) : words}</w:p>`;
}

/** Paragraph properties in the order the format demands; takes a waiting page break or section end. */
function paragraphProperties(body: Body, frame: ParagraphFrame, dressing: Dressing | undefined): string {
  const { numbering, indent, spaceAfter, revision } = frame;
  const { breakBefore } = body;
  body.breakBefore = undefined;
  const spaceBefore = breakBefore === "cut" ? cutDistance : frame.spaceBefore;
  const style = dressing ? dressing.style : frame.style === "Normal" ? "" : frame.style;
  let xml = "";
  if (frame.keepNext !== undefined) xml += frame.keepNext ? "<w:keepNext/>" : '<w:keepNext w:val="0"/>';
  if (breakBefore === "page") xml += "<w:pageBreakBefore/>";
  if (numbering)
    xml += `<w:numPr><w:ilvl w:val="${numbering.level}"/><w:numId w:val="${numbering.id}"/></w:numPr>`;
  if (breakBefore === "cut")
    xml += `<w:pBdr><w:top w:val="dashed" w:sz="4" w:space="${cutSpace}" w:color="${colours.muted}"/></w:pBdr>`;
  if (spaceBefore !== undefined || spaceAfter !== undefined)
    xml += `<w:spacing${spacing("before", spaceBefore)}${spacing("after", spaceAfter)}/>`;
  if (indent !== undefined) xml += `<w:ind w:left="${indent}"/>`;
  if (frame.alignEnd) xml += '<w:jc w:val="right"/>';
  if (revision) xml += `<w:rPr><w:${change(revision)} ${body.revision(revision)}/></w:rPr>`;
  if (dressing) xml = mergedProperties("paragraph", dressing.paragraph, xml);
  if (style) xml = `<w:pStyle w:val="${style}"/>${xml}`;
  if (body.sectionEnd) {
    xml += body.sectionEnd;
    body.sectionEnd = "";
  }
  return xml && `<w:pPr>${xml}</w:pPr>`;
}

/** The margin of a small page on either side of the line to cut along: above it in twips, below it in points. */
const cutDistance = twipsOfMm(9);
const cutSpace = 25;

const spacing = (side: "before" | "after", twips: number | undefined): string =>
  twips === undefined ? "" : ` w:${side}="${twips}"`;

function change(revision: Revision): "ins" | "del" {
  return revision.change === "inserted" ? "ins" : "del";
}
