import { append } from "../append";
import type { OutlineBlock, OutlineCell, OutlineInline, OutlineRow } from "../outline";
import { isBlank, joinTexts } from "../outlineText";
import { childValue, descendantsOf, elementOf, elementsOf, type XmlElement } from "../xmlTree";
import type { WordContext } from "./context";
import { readInlines } from "./runs";
import { isOn, numberingIn, outlineLevelIn, type WordStyle } from "./styles";

const listLevelOf = (properties: XmlElement | undefined, style: WordStyle, context: WordContext) => {
  const direct = numberingIn(properties);
  const numbering = direct ?? style.numbering;
  if (numbering) {
    const kind = context.numbering(numbering.numId, numbering.level);
    return kind && { level: numbering.level, ordered: kind === "ordered" };
  }
  return style.list && { level: 0, ordered: style.list === "number" };
};

function readParagraph(
  element: XmlElement,
  before: readonly OutlineInline[],
  context: WordContext,
): OutlineBlock {
  const properties = elementOf(element, "w:pPr");
  const style = context.styles.styleOf(childValue(properties, "w:pStyle"));
  const level = outlineLevelIn(properties) ?? style.headingLevel;
  const wasInContents = inContents(context);
  const content = joinTexts([
    ...before,
    ...readInlines(element, { paragraphStyle: level === undefined ? style : undefined }, context),
  ]);
  const key = context.nextKey();
  if (wasInContents || inContents(context) || style.role === "contents")
    return { type: "paragraph", key, role: "contents", content };
  if (level !== undefined) return { type: "heading", key, level, content };
  const list = listLevelOf(properties, style, context);
  if (list) return { type: "listItem", key, ...list, content };
  return { type: "paragraph", key, role: style.role ?? "body", content };
}

const inContents = (context: WordContext) =>
  context.inContents > 0 || context.fields.some((field) => /^\s*TOC\b/.test(field.instruction));

/** Whether the end of a paragraph was deleted or moved away, so that it runs on into the next one. */
function runsOn(element: XmlElement): boolean {
  const mark = elementOf(elementOf(element, "w:pPr"), "w:rPr");
  return elementOf(mark, "w:del") !== undefined || elementOf(mark, "w:moveFrom") !== undefined;
}

/** Wider than any page; a number in a file must not decide how much memory a row takes. */
const widestGap = 64;
const emptyCell: OutlineCell = { blocks: [] };
const emptyCells = (number: number): OutlineCell[] =>
  Array.from({ length: Math.min(number, widestGap) }, () => emptyCell);

function readRow(row: XmlElement, context: WordContext): OutlineRow | undefined {
  const properties = elementOf(row, "w:trPr");
  if (elementOf(properties, "w:del")) return undefined;
  const cells: OutlineCell[] = emptyCells(Number(childValue(properties, "w:gridBefore") ?? 0));
  for (const cell of descendantsOf(row, "w:tc")) {
    const span = Number(childValue(elementOf(cell, "w:tcPr"), "w:gridSpan") ?? 1);
    cells.push({ blocks: readBlocks(cell, context) }, ...emptyCells(span - 1));
  }
  return { header: isOn(properties, "w:tblHeader") ?? false, cells };
}

/** A table; one with a single cell is a frame around text and opens up. */
function readTable(table: XmlElement, context: WordContext): OutlineBlock[] {
  const rows = descendantsOf(table, "w:tr").flatMap((row) => readRow(row, context) ?? []);
  const only = rows.length === 1 && rows[0]?.cells.length === 1 ? rows[0].cells[0] : undefined;
  if (only) return [...only.blocks];
  return rows.length === 0 ? [] : [{ type: "table", key: context.nextKey(), rows }];
}

const contentsGallery = /table of contents|inhaltsverzeichnis/i;

function isContentsControl(control: XmlElement): boolean {
  const part = elementOf(elementOf(control, "w:sdtPr"), "w:docPartObj");
  return contentsGallery.test(childValue(part, "w:docPartGallery") ?? "");
}

/** The blocks below an element (body, cell, content control, text box, note) in reading order; blanks left out. */
export function readBlocks(parent: XmlElement, context: WordContext): OutlineBlock[] {
  const found: OutlineBlock[] = [];
  let before: OutlineInline[] = [];
  const add = (block: OutlineBlock) => {
    if (!isBlank(block)) found.push(block);
  };
  const visit = (element: XmlElement) => {
    for (const child of elementsOf(element)) {
      if (child.name === "w:p") {
        const outer = context.boxes;
        context.boxes = [];
        const block = readParagraph(child, before, context);
        before = [];
        if (runsOn(child) && block.type !== "table") before = [...block.content];
        else add(block);
        append(found, context.boxes);
        context.boxes = outer;
      } else if (child.name === "w:tbl") append(found, readTable(child, context));
      else if (child.name === "w:sdt") {
        const contents = isContentsControl(child) ? 1 : 0;
        context.inContents += contents;
        visit(child);
        context.inContents -= contents;
      } else if (child.name !== "w:del" && child.name !== "w:moveFrom" && child.name !== "w:tcPr")
        visit(child);
    }
  };
  visit(parent);
  if (before.length > 0)
    add({ type: "paragraph", key: context.nextKey(), role: "body", content: joinTexts(before) });
  return found;
}
