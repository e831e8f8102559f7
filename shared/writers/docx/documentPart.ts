import type { Document } from "../../document/model";
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
  const flush = async () => {
    const written = body.xml;
    body.xml = "";
    await stream.push(written);
  };
  for (const _ of steps(document, body, running)) {
    progress.step();
    if (body.xml.length < progress.pieceLength) continue;
    await flush();
    if (progress.isPauseDue()) await progress.pause();
  }
  await flush();
  await stream.push("</w:body></w:document>");
  stream.end();
}

function* steps(document: Document, body: Body, running: RunningIds): Generator<void> {
  for (const [index, section] of document.sections.entries()) {
    const properties = sectionProperties(section, running, index === 0);
    const isLast = index === document.sections.length - 1;
    const final = section.blocks.findLast((block) => block.type !== "pageBreak");
    body.width = textWidth(section);
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
      body.xml += `<w:p><w:pPr><w:pStyle w:val="SectionEnd"/>${properties}</w:pPr></w:p>`;
  }
}
