import type { HouseTemplate } from "../../../document/house/houseTemplate";
import type { Block, Document } from "../../../document/model";
import { settingFor } from "../fit";
import { twipsOfMm } from "../measures";
import { heightOf } from "../pages";
import { contentSection, housed, housePaper } from "./pageSetUps";

/** Narrower columns cut words in two. */
const leastWidth = twipsOfMm(65);
/** Kept free, since the house's letters and rows are only guessed. */
const reserve = twipsOfMm(8);

/**
 * A document whose columns the pages of the house hold. Columns filled by hand, as those of the fact sheet, would leave
 * a half-empty page where the house's head and foot take their room: there the text goes on below each other instead.
 */
export function withFittingColumns(document: Document, template: HouseTemplate): Document {
  const { sections } = document;
  const at = sections.findIndex(({ columns }) => columns !== undefined);
  const [above, section] = [sections[at - 1], sections[at]];
  if (!above || !section) return document;
  const { page, place } = contentSection(template);
  const paper = housePaper(page);
  const setting = housed(settingFor(document), template, paper);
  const room = paper.height(section) - heightOf(above.blocks, above, document, setting) - reserve;
  // How much room the house's own words around a place for the content take, nobody knows.
  const fits =
    place === undefined &&
    paper.width(section) >= leastWidth &&
    columnsIn(section.blocks).every((blocks) => heightOf(blocks, section, document, setting) <= room);
  if (fits) return document;
  const blocks = [...above.blocks, ...columnsIn(section.blocks).flat()];
  return {
    ...document,
    sections: [...sections.slice(0, at - 1), { ...above, blocks }, ...sections.slice(at + 1)],
  };
}

function columnsIn(blocks: readonly Block[]): Block[][] {
  const columns: Block[][] = [[]];
  for (const block of blocks)
    if (block.type === "pageBreak") columns.push([]);
    else columns.at(-1)?.push(block);
  return columns;
}
