import { chartHeightMm } from "../../document/chartShape";
import type { Block, Chart, Document, Heading, Inline, List, Section, Table } from "../../document/model";
import { announces } from "./announces";
import { singleLine } from "./fontWidths";
import { countLines } from "./lineCount";
import { listIndent, type Style } from "./looks";
import { firstPages, type Pages } from "./measures";
import { type Box, Pagination } from "./pagination";
import { paragraphStyleIds } from "./paragraphStyleIds";
import type { Setting } from "./setting";
import { columnWidths, keptWithNext } from "./tableShape";

export type PageEstimate = { pageOf: (heading: Heading) => number; count: number };

/**
 * On which page each heading will stand, so that contents lists show plausible page numbers before Word has laid
 * the document out itself. Documents without a contents list are not laid out: their one number of pages is kept
 * up to date by every program.
 */
export function estimatePages(document: Document, setting: Setting): PageEstimate {
  const hasContents = document.sections.some((section) =>
    section.blocks.some((block) => block.type === "field"),
  );
  if (!hasContents) return { pageOf: () => 1, count: 1 };
  const layout = new Layout(document, setting);
  layout.run();
  return { pageOf: (heading) => layout.pageOf.get(heading) ?? 1, count: layout.pages };
}

/** How many pages a document will have. */
export function countPages(document: Document, setting: Setting): number {
  const layout = new Layout(document, setting);
  layout.run();
  return layout.pages;
}

/** Height that blocks of a section need below each other, in twips. */
export function heightOf(
  blocks: readonly Block[],
  section: Section,
  document: Document,
  setting: Setting,
): number {
  return new Layout(document, setting).heightOf(blocks, section) * 20;
}

class Layout {
  readonly pageOf = new Map<Heading, number>();
  private readonly styles: ReadonlyMap<string, Style>;
  private readonly cell: { size: number; line: number };
  private pagination: Pagination;
  private width = 0;
  private afterTable = false;

  constructor(
    private readonly document: Document,
    private readonly setting: Setting,
  ) {
    this.styles = new Map(this.setting.styles.map((style) => [style.id, style]));
    const size = this.styles.get("TableText")?.size ?? 11;
    this.cell = { size, line: size * singleLine * 1.15 };
    this.pagination = new Pagination(points(setting.paper.height(firstPages(document))));
  }

  get pages(): number {
    return this.pagination.page;
  }

  run(): void {
    for (const section of this.document.sections) {
      this.width = points(this.setting.paper.width(section));
      this.pagination.forcePage(points(this.setting.paper.height(section)));
      for (const [index, block] of section.blocks.entries()) this.block(block, section.blocks[index + 1]);
    }
    this.pagination.flush();
  }

  heightOf(blocks: readonly Block[], pages: Pages): number {
    this.width = points(this.setting.paper.width(pages));
    this.pagination = new Pagination(Number.POSITIVE_INFINITY);
    for (const [index, block] of blocks.entries()) this.block(block, blocks[index + 1]);
    return this.pagination.filled;
  }

  private block(block: Block, next?: Block): void {
    const afterTable = this.afterTable;
    this.afterTable = block.type === "table" || block.type === "chart";
    switch (block.type) {
      case "heading":
        this.words(block.children, `Heading${block.level}`, {
          onPage: (page) => this.pageOf.set(block, page),
        });
        break;
      case "paragraph":
        this.words(
          block.children,
          afterTable && block.style === "body" ? "AfterTable" : paragraphStyleIds[block.style],
          announces(block, next) ? { keepNext: true } : {},
        );
        break;
      case "resolution":
        this.words(block.children, "Resolution");
        break;
      case "caption":
        this.words(block.children, "Caption");
        break;
      case "list":
        this.list(block, 0);
        break;
      case "table":
        this.table(block);
        break;
      case "chart":
        this.words([{ type: "text", text: block.title }], "Label");
        if (block.figures)
          this.pagination.add({ ...unbroken, before: 6, after: 6, lineHeight: drawn(block), keepNext: true });
        else this.words([{ type: "text", text: block.altText }], "Normal", { keepNext: true });
        this.table(block.data, block.figures !== undefined);
        break;
      case "image":
        this.pagination.add({ ...unbroken, before: 6, after: 6, lineHeight: (block.heightMm * 72) / 25.4 });
        break;
      case "field":
        this.contents(block.title, block.maxLevel);
        break;
      case "pageBreak":
        this.pagination.forcePage();
        break;
    }
  }

  private words(inlines: readonly Inline[], styleId: string, more: Partial<Box> = {}, indent = 0): void {
    const { normal } = this.setting;
    const style = this.styles.get(styleId);
    const size = style?.size ?? normal.size;
    const left = indent + (style?.indentLeft ?? 0) + (style?.indentRight ?? 0);
    const line = style?.line ?? normal.line;
    const borders = (style?.borders ?? []).filter(({ side }) => side === "top" || side === "bottom");
    this.pagination.add({
      before: style?.before ?? 0,
      after: style?.after ?? normal.after,
      frame: borders.reduce((sum, { space }) => sum + space, 0),
      lines: countLines(inlines, size, this.width - left, style?.bold ?? false),
      lineHeight: size * singleLine * line,
      lead: size * singleLine * (line - 1),
      keepNext: style?.keepNext ?? false,
      breaks: !style?.keepLines,
      ...more,
    });
  }

  private list(list: List, level: number): void {
    for (const item of list.items)
      for (const child of item.children) {
        if (child.type === "list") this.list(child, level + 1);
        else if (child.type === "paragraph")
          this.words(child.children, "ListBullet", {}, points(listIndent(level, false)));
        else this.block(child);
      }
  }

  private table(table: Table, isUnderDrawing = false): void {
    this.words([{ type: "text", text: `00000000000: ${table.caption}` }], "Caption");
    const widths = columnWidths(table.columns, this.width).map((width) => width - 10);
    const headings = table.columns.map(({ heading }, index) =>
      this.cellLines([{ type: "text", text: heading }], widths[index] ?? 0, true),
    );
    this.row(headings, true);
    table.rows.forEach((row, index) => {
      const lines = row.cells.map((cell, column) => {
        const bold = table.rowHeadings === true && column === 0;
        let sum = 0;
        for (const child of cell.children)
          sum +=
            child.type === "paragraph"
              ? this.cellLines(child.children, widths[column] ?? 0, bold)
              : this.listLines(child, (widths[column] ?? 0) - 13);
        return sum;
      });
      this.row(lines, keptWithNext(index, table, isUnderDrawing));
    });
  }

  private row(lines: readonly number[], keepNext: boolean): void {
    const height = Math.max(1, ...lines) * this.cell.line + this.setting.cellSpace / 10 + 0.5;
    this.pagination.add({ ...unbroken, lineHeight: height, keepNext });
  }

  private cellLines(inlines: readonly Inline[], width: number, bold: boolean): number {
    return countLines(inlines, this.cell.size, width, bold);
  }

  private listLines(list: List, width: number): number {
    let sum = 0;
    for (const item of list.items)
      for (const child of item.children)
        if (child.type === "paragraph") sum += this.cellLines(child.children, width, false);
        else if (child.type === "list") sum += this.listLines(child, width - 13);
    return sum;
  }

  private contents(title: string, maxLevel: number): void {
    this.words([{ type: "text", text: title }], "TOCHeading");
    for (const section of this.document.sections)
      for (const block of section.blocks)
        if (block.type === "heading" && block.level <= maxLevel)
          this.words(block.children, `TOC${block.level}`);
  }
}

const unbroken: Box = { before: 0, after: 0, lines: 1, lineHeight: 0, keepNext: false, breaks: false };

/** Height of a drawing in points. */
const drawn = (chart: Chart) => (chartHeightMm(chart) * 72) / 25.4;

function points(twips: number): number {
  return twips / 20;
}
