import type { Document, Section } from "../../document/model";
import { announces } from "./announces";
import { writeBlock } from "./blocks";
import type { Body } from "./body";
import { sheetOf, textWidth } from "./measures";
import type { PartStream } from "./package";
import type { Progress } from "./progress";
import { canEndSection, hasCoverPage, type RunningIds, sectionProperties } from "./sections";
import { declarations, xmlHead } from "./xml";

/** `word/document.xml`: writes all sections into a stream, pausing whenever the host needs its turn. */
export async function writeSections(
  document: Document,
  body: Body,
  running: RunningIds,
  stream: PartStream,
  progress: Progress,
): Promise<void> {
  await stream.push(`${xmlHead}<w:document${declarations("w", "r", "wp", "a", "pic")}><w:body>`);
  body.coverAhead = hasCoverPage(document);
  await writeBlocks(document, body, stream, progress, (index) => ({
    properties: sectionProperties(document.sections[index] as Section, running, index === 0),
    width: textWidth(document.sections[index] as Section),
  }));
  await stream.push("</w:body></w:document>");
  stream.end();
}

/** Properties of a section, by its place in the document, and the width of its text in twips. */
export type SectionFrame = { properties: string; width: number };

/**
 * Writes the blocks of all sections; the properties of the last one stand behind them, of all others in a paragraph.
 */
export async function writeBlocks(
  document: Document,
  body: Body,
  stream: PartStream,
  progress: Progress,
  frameOf: (index: number) => SectionFrame,
): Promise<void> {
  const flush = async () => {
    const written = body.xml;
    body.xml = "";
    await stream.push(written);
  };
  for (const _ of steps(document, body, frameOf)) {
    progress.step();
    if (body.xml.length < progress.pieceLength) continue;
    await flush();
    if (progress.isPauseDue()) await progress.pause();
  }
  await flush();
}

function* steps(document: Document, body: Body, frameOf: (index: number) => SectionFrame): Generator<void> {
  for (const [index, section] of document.sections.entries()) {
    const { properties, width } = frameOf(index);
    const isLast = index === document.sections.length - 1;
    const final = section.blocks.findLast((block) => block.type !== "pageBreak");
    body.width = width;
    body.breakBefore = undefined;
    body.sheet = { ...sheetOf(section), ended: 0 };
    body.above = "other";
    for (const [index, block] of section.blocks.entries()) {
      body.announces = announces(block, section.blocks[index + 1]);
      if (block === final && !isLast && canEndSection(block)) body.sectionEnd = properties;
      yield* writeBlock(body, block);
    }
    if (isLast) body.xml += properties;
    else if (!canEndSection(final))
      body.xml += `<w:p><w:pPr>${sectionEndStyle(body)}${properties}</w:pPr></w:p>`;
  }
}

/** A paragraph that only ends a section is as low as can be. */
function sectionEndStyle(body: Body): string {
  if (!body.dress) return '<w:pStyle w:val="SectionEnd"/>';
  const { style, paragraph } = body.dress.paragraph("SectionEnd");
  return (style ? `<w:pStyle w:val="${style}"/>` : "") + paragraph;
}
