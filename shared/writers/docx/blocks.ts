import { chartHeightMm } from "../../document/chartShape";
import type { Block, BlockOf, BlockType, Chart, ChartFigures, Image, Paragraph } from "../../document/model";
import { isSaid } from "../../document/plainText";
import { type Around, enclosing } from "./around";
import type { Body } from "./body";
import { addChartParts } from "./chart/chartParts";
import { tracked } from "./inlines";
import { writeList } from "./lists";
import { emusOfMm, twips } from "./measures";
import { writeParagraph, writeRuns } from "./paragraph";
import { paragraphStyleIds } from "./paragraphStyleIds";
import { sequence, writeTable } from "./tables";
import { escapeLine, namespaces } from "./xml";

/** Writes one block; those that take long give control back in between. */
type BlockWriter<T extends BlockType> = (
  body: Body,
  block: BlockOf<T>,
  around: Around,
) => Generator<void> | undefined;

/** One writer for each node of the tree; the compiler asks for a missing one. */
const writers: { readonly [T in BlockType]: BlockWriter<T> } = {
  heading: (body, block, around) => {
    writeParagraph(body, block.children, { style: `Heading${block.level}`, around, ...revisionOf(block) });
    return undefined;
  },
  paragraph: (body, block, around) => {
    const keepNext = body.announces ? { keepNext: true } : {};
    body.announces = false;
    const spaceAfter = body.rooms.get(block);
    const room = spaceAfter === undefined ? {} : { spaceAfter };
    const frame = { ...paragraphStyle(body, block), ...room, ...keepNext, around, ...revisionOf(block) };
    writeParagraph(body, block.children, frame);
    return undefined;
  },
  resolution: (body, block, around) => {
    const number = { type: "text", text: `${block.number}\t`, marks: ["bold"] } as const;
    writeParagraph(body, [number, ...block.children], { style: "Resolution", around, ...revisionOf(block) });
    return undefined;
  },
  list: (body, block, around) => {
    writeList(body, block, around, { level: 0, inTable: false, revision: block.revision }, writeOther);
    return undefined;
  },
  table: (body, block, around) => writeTable(body, block, around, writeOther),
  image: (body, block, around) => {
    writePicture(body, block, around);
    return undefined;
  },
  chart: (body, block, around) => writeChart(body, block, around),
  caption: (body, block, around) => {
    const figure = body.above === "image";
    if (figure) body.figures += 1;
    const label = figure && !block.revision ? `${sequence(body.words.figureLabel, body.figures)}` : "";
    const separator = label ? [{ type: "text", text: ": " } as const] : [];
    const before = { before: around.before + label, after: around.after };
    writeParagraph(body, [...separator, ...block.children], {
      style: "Caption",
      around: before,
      keepNext: !figure,
      ...revisionOf(block),
    });
    return undefined;
  },
  pageBreak: (body) => {
    body.endPage();
    return undefined;
  },
  field: (body, block, around) => {
    writeParagraph(body, [{ type: "text", text: block.title }], { style: "TOCHeading", around });
    body.xml += body.contents.get(block) ?? "";
    return undefined;
  },
};

/** Writes a block with its bookmarks and comments, yielding where the work may be interrupted. */
export function* writeBlock(body: Body, block: Block, outer?: Around): Generator<void> {
  const comments = block.type === "table" ? undefined : body.comment(block.comments);
  const around = enclosing(outer, enclosing(body.marks.get(block), comments));
  const steps = (writers[block.type] as BlockWriter<BlockType>)(body, block, around);
  if (steps) yield* steps;
  if (block.type !== "pageBreak" && block.type !== "table" && block.type !== "chart")
    body.above = block.type === "image" ? "image" : "other";
  yield;
}

/** A block inside a list entry, written in one go. */
function writeOther(body: Body, block: Block, around?: Around): void {
  for (const _ of writeBlock(body, block, around));
}

function revisionOf({ revision }: Block): { revision?: NonNullable<Block["revision"]> } {
  return revision ? { revision } : {};
}

/** Distance of a cover's words from the top edge or the logo. */
const coverDistance = twips(150);

const belowTable = twips(14);

/** Text right under a table keeps its distance by a style of its own. */
function paragraphStyle(body: Body, block: Paragraph): { style: string; spaceBefore?: number } {
  const style = paragraphStyleIds[block.style];
  if (body.coverAhead) {
    body.coverAhead = false;
    return { style, spaceBefore: coverDistance };
  }
  if (body.above !== "table") return { style };
  return block.style === "body" ? { style: "AfterTable" } : { style, spaceBefore: belowTable };
}

function writePicture(body: Body, image: Image, around: Around): void {
  const widest = (body.width / 1440) * 25.4;
  const scale = image.widthMm > widest ? widest / image.widthMm : 1;
  const width = emusOfMm(image.widthMm * scale);
  const height = emusOfMm(image.heightMm * scale);
  const id = body.nextPicture();
  const relation = body.relationships.image(image.bytes, image.mediaType);
  const name = `${body.words.figureLabel} ${id}`;
  const described = `id="${id}" name="${name}" descr="${escapeLine(image.altText)}"`;
  const run =
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${width}" cy="${height}"/>` +
    `<wp:docPr ${described}/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>' +
    `<pic:nvPicPr><pic:cNvPr ${described}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
  writeRuns(body, tracked(body, run, image.revision), { style: "Figure", around, ...revisionOf(image) });
}

/** The drawing as wide as the text around it, with its alternative text. */
function writeDrawing(body: Body, chart: Chart & { figures: ChartFigures }): void {
  const id = body.nextPicture();
  const relation = addChartParts(body.relationships, chart);
  const size = `cx="${emusOfMm((body.width / 1440) * 25.4)}" cy="${emusOfMm(chartHeightMm(chart))}"`;
  const run =
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/>` +
    `<wp:docPr id="${id}" name="${body.words.figureLabel} ${id}" descr="${escapeLine(chart.altText)}"/><wp:cNvGraphicFramePr/>` +
    `<a:graphic><a:graphicData uri="${namespaces.c}"><c:chart xmlns:c="${namespaces.c}" r:id="${relation}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  writeRuns(body, tracked(body, run, chart.revision), {
    style: "Figure",
    around: { before: "", after: "" },
    keepNext: true,
    ...revisionOf(chart),
  });
}

/** Title, drawing and data; without figures to draw it is said in words instead. */
function* writeChart(body: Body, chart: Chart, around: Around): Generator<void> {
  const revision = revisionOf(chart);
  const { figures } = chart;
  writeParagraph(body, [{ type: "text", text: chart.title }], {
    style: "Label",
    around: { before: around.before, after: "" },
    ...(body.above === "table" && body.breakBefore === undefined ? { spaceBefore: belowTable } : {}),
    ...revision,
  });
  if (figures) writeDrawing(body, { ...chart, figures });
  else if (isSaid(chart.altText))
    writeParagraph(body, [{ type: "text", text: chart.altText }], {
      style: "Normal",
      around: { before: "", after: "" },
      keepNext: true,
      ...revision,
    });
  const data = { ...chart.data, ...revision };
  yield* writeTable(body, data, { before: "", after: around.after }, writeOther, figures !== undefined);
}
