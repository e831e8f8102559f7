import type { Block, Inline, List, Paragraph, TableCell, TableRow } from "./model";

/** Text of inlines; a line break becomes "\n". Deleted text is left out: it is no longer said. */
export function plainTextOfInlines(inlines: readonly Inline[]): string {
  let text = "";
  for (const inline of inlines) {
    if (inline.type === "link") text += plainTextOfInlines(inline.children);
    else if (inline.revision?.change === "deleted") continue;
    else text += inline.type === "lineBreak" ? "\n" : inline.text;
  }
  return text;
}

/** Text of a cell, one line per paragraph or list item. */
export function plainTextOfCell(cell: TableCell): string {
  return cell.children.map(toPlainText).filter(isSaid).join("\n");
}

/** Text of a row: its cells separated by tabs, line breaks inside a cell turned into spaces. */
export function plainTextOfRow(row: TableRow): string {
  return row.cells.map((cell) => plainTextOfCell(cell).replaceAll("\n", " ")).join("\t");
}

/**
 * What a block says, without looks: one line per paragraph, list item or table row, cells separated by tabs.
 * Images and charts say their alternative text. Deleted blocks and words say nothing.
 */
export function toPlainText(block: Block): string {
  if (block.revision?.change === "deleted") return "";
  switch (block.type) {
    case "heading":
    case "paragraph":
    case "caption":
      return plainTextOfInlines(block.children);
    case "resolution":
      return `${block.number} ${plainTextOfInlines(block.children)}`;
    case "list":
      return listText(block);
    case "table":
      return [
        block.caption,
        block.columns.map((column) => column.heading).join("\t"),
        ...block.rows.filter((row) => row.revision?.change !== "deleted").map(plainTextOfRow),
      ].join("\n");
    case "image":
      return block.altText;
    case "chart":
      return [block.title, block.altText, toPlainText(block.data)].join("\n");
    case "field":
      return block.title;
    case "pageBreak":
      return "";
  }
}

const readable = /[^\s\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF]/u;

/** Whether a text has anything to read: spaces, control and invisible characters alone are nothing. */
export function isSaid(text: string): boolean {
  return readable.test(text);
}

/** Whether a paragraph or list has anything to read. */
export function saysSomething(block: Paragraph | List): boolean {
  return isSaid(toPlainText(block));
}

function listText(list: List): string {
  return list.items
    .filter((item) => item.revision?.change !== "deleted")
    .flatMap((item) => item.children.map(toPlainText))
    .filter(isSaid)
    .join("\n");
}
