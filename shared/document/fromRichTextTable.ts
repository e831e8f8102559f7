import { absent, paragraph } from "./build";
import { cell, table } from "./buildTable";
import type { Block, List, Paragraph, TableCell } from "./model";
import { isSaid, plainTextOfCell } from "./plainText";
import type { BlocksOf, RichTextInput, RichTextOptions } from "./richTextInput";

/** A table of the editor as a table of the tree; what cannot stand in a cell is flattened to paragraphs. */
export function richTextTable(
  node: RichTextInput,
  number: number,
  options: RichTextOptions,
  blocksOf: BlocksOf,
): Block[] {
  const rows = (node.content ?? []).map((row) => ({
    isHeading: (row.content ?? []).length > 0 && (row.content ?? []).every((c) => c.type === "tableHeader"),
    cells: (row.content ?? []).flatMap((given) => cellsOf(given, options, blocksOf)),
  }));
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  const first = rows[0];
  if (width === 0 || !first) return [];

  const hasHeading = first.isHeading && rows.length > 1;
  const columns = Array.from({ length: width }, (_, index) => {
    const given = hasHeading ? first.cells[index] : undefined;
    const words = given ? plainTextOfCell(given).replaceAll("\n", " ") : "";
    return {
      key: `column${index + 1}`,
      heading: isSaid(words) && words !== absent ? words : options.words.columnHeading(index + 1),
      share: 1,
    };
  });
  return [
    table({
      key: `${options.tableKey ?? keyOf(options)}-${number}`,
      caption: options.words.tableCaption(number),
      columns,
      rows: rows.slice(hasHeading ? 1 : 0).map((row) => ({ type: "tableRow", cells: row.cells })),
    }),
  ];
}

function keyOf({ anchor }: RichTextOptions): string {
  return anchor ? `text-${anchor.recordId}-${anchor.field}` : "text";
}

/** One cell, followed by dashes where it was merged over further columns. */
function cellsOf(given: RichTextInput, { words }: RichTextOptions, blocksOf: BlocksOf): TableCell[] {
  const span = Math.min(64, Math.max(1, Math.floor(Number(given.attrs?.colspan ?? 1)) || 1));
  const content = cell(blocksOf(given.content ?? []).flatMap((block) => plain(block, words)));
  return [content, ...Array.from({ length: span - 1 }, () => cell(""))];
}

/** Headings, nested tables and the like lose their structure inside a cell, never their words. */
function plain(block: Block, words: RichTextOptions["words"]): (Paragraph | List)[] {
  const inner = (blocks: readonly Block[]) => blocks.flatMap((each) => plain(each, words));
  switch (block.type) {
    case "paragraph":
      return [block];
    case "list":
      return [{ ...block, items: block.items.map((item) => ({ ...item, children: inner(item.children) })) }];
    case "heading":
    case "caption":
    case "resolution":
      return [{ type: "paragraph", style: "body", children: block.children }];
    case "table": {
      const headings = block.columns
        .filter(({ heading }, index) => heading !== words.columnHeading(index + 1))
        .map(({ heading }) => paragraph(heading));
      return [...headings, ...block.rows.flatMap((row) => row.cells.flatMap((each) => each.children))];
    }
    default:
      return [];
  }
}
