import { recordOfHref, safeHref } from "./href";
import type { Block, ChartFigures, Document, Inline, List, Table } from "./model";
import { isSaid, plainTextOfInlines } from "./plainText";

/** The rules of the tree (model.ts), by the names that findings carry. */
export const documentRules = [
  "titleMissing",
  "authorMissing",
  "sectionEmpty",
  "headingLevelSkipped",
  "headingEmpty",
  "paragraphEmpty",
  "listEmpty",
  "tableWithoutCaption",
  "tableWithoutColumns",
  "tableWithoutRows",
  "columnWithoutHeading",
  "columnKeyTwice",
  "rowCellCount",
  "cellEmpty",
  "altTextMissing",
  "chartFigures",
  "imageSize",
  "tableKeyTwice",
  "linkWithoutWords",
  "linkAddress",
] as const;
export type DocumentRule = (typeof documentRules)[number];

/** One broken rule and the words near it. */
export type DocumentFinding = { rule: DocumentRule; near: string };

/** Every rule of the tree that a document breaks, in reading order; empty means fit to be written. */
export function checkDocument(document: Document): DocumentFinding[] {
  const findings: DocumentFinding[] = [];
  const report = (rule: DocumentRule, near = "") => findings.push({ rule, near: near.slice(0, 80) });
  const checker = new BlockChecker(report);

  if (!isSaid(document.properties.title)) report("titleMissing");
  if (!isSaid(document.properties.author)) report("authorMissing");
  if (document.sections.length === 0) report("sectionEmpty");
  for (const section of document.sections) {
    if (!section.blocks.some((block) => block.type !== "pageBreak")) report("sectionEmpty");
    for (const block of section.blocks) checker.check(block);
  }
  return findings;
}

type Report = (rule: DocumentRule, near?: string) => void;

class BlockChecker {
  private level = 0;
  private readonly tableKeys = new Set<string>();

  constructor(private readonly report: Report) {}

  check(block: Block): void {
    switch (block.type) {
      case "heading": {
        const words = plainTextOfInlines(block.children);
        if (!isSaid(words)) this.report("headingEmpty");
        if (block.level > this.level + 1) this.report("headingLevelSkipped", words);
        this.level = block.level;
        this.links(block.children);
        break;
      }
      case "paragraph":
      case "caption":
      case "resolution":
        if (!isWritten(block)) this.report("paragraphEmpty");
        this.links(block.children);
        break;
      case "list":
        this.list(block);
        break;
      case "table":
        this.table(block);
        break;
      case "chart":
        if (!isSaid(block.altText) || !isSaid(block.title)) this.report("altTextMissing", block.title);
        if (block.figures && !fitsData(block.figures, block.data)) this.report("chartFigures", block.title);
        this.table(block.data);
        break;
      case "image":
        if (!isSaid(block.altText)) this.report("altTextMissing");
        if (!(block.widthMm > 0 && block.heightMm > 0)) this.report("imageSize", block.altText);
        break;
      case "field":
        if (!isSaid(block.title)) this.report("headingEmpty");
        break;
      case "pageBreak":
        break;
    }
  }

  private list(list: List): void {
    if (list.items.length === 0) this.report("listEmpty");
    for (const item of list.items) {
      if (item.children.length === 0) this.report("listEmpty");
      for (const child of item.children) this.check(child);
    }
  }

  private table(table: Table): void {
    if (!isSaid(table.caption)) this.report("tableWithoutCaption", table.key);
    if (table.columns.length === 0) this.report("tableWithoutColumns", table.caption);
    if (table.rows.length === 0) this.report("tableWithoutRows", table.caption);
    if (this.tableKeys.has(table.key)) this.report("tableKeyTwice", table.key);
    this.tableKeys.add(table.key);
    const columnKeys = new Set<string>();
    for (const column of table.columns) {
      if (!isSaid(column.heading)) this.report("columnWithoutHeading", table.caption);
      if (columnKeys.has(column.key)) this.report("columnKeyTwice", column.key);
      columnKeys.add(column.key);
    }
    for (const row of table.rows) {
      if (row.cells.length !== table.columns.length) this.report("rowCellCount", table.caption);
      for (const cell of row.cells) {
        if (!cell.children.some(isWritten)) this.report("cellEmpty", table.caption);
        for (const child of cell.children) this.check(child);
      }
    }
  }

  private links(inlines: readonly Inline[]): void {
    for (const inline of inlines) {
      if (inline.type !== "link") continue;
      if (!isSaid(inline.children.map(({ text }) => text).join("")))
        this.report("linkWithoutWords", inline.href);
      if (!safeHref(inline.href) && !recordOfHref(inline.href)) this.report("linkAddress", inline.href);
    }
  }
}

/** A label and a figure in every series for each row, all of them finite: else drawing and table would differ. */
function fitsData({ labels, series }: ChartFigures, { rows }: Table): boolean {
  const count = rows.filter(({ revision }) => revision?.change !== "deleted").length;
  const fits = (values: readonly unknown[]) => values.length === count;
  return (
    fits(labels) &&
    series.length > 0 &&
    series.every(({ values }) => fits(values) && values.every(Number.isFinite))
  );
}

/** Whether a block has words, also such as `compare` has marked as deleted: those are a change, not a gap. */
function isWritten(block: Block): boolean {
  if (block.type === "list") return block.items.some((item) => item.children.some(isWritten));
  if (!("children" in block)) return true;
  return block.children.some((inline) => {
    if (inline.type === "lineBreak") return false;
    return isSaid(inline.type === "text" ? inline.text : inline.children.map(({ text }) => text).join(""));
  });
}
