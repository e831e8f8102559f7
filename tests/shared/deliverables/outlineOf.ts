import { type Block, blocksOf, type Document, type Table } from "@shared/document/model";
import { plainTextOfInlines, toPlainText } from "@shared/document/plainText";

/** The headings of a document as people would note them: "## HF-1 Bürgerservice". */
export function outlineOf(document: Document): string[] {
  return blocksOf(document).flatMap((block) =>
    block.type === "heading" ? [`${"#".repeat(block.level)} ${plainTextOfInlines(block.children)}`] : [],
  );
}

/** Caption and column headings of every table. */
export function tablesOf(document: Document): { caption: string; columns: string[] }[] {
  return blocksOf(document)
    .filter((block): block is Table => block.type === "table")
    .map(({ caption, columns }) => ({ caption, columns: columns.map((column) => column.heading) }));
}

/** Headings above each place where words stand, innermost last. */
export function placesOf(document: Document, words: string): string[][] {
  const open: string[] = [];
  return blocksOf(document).flatMap((block: Block) => {
    if (block.type === "heading") {
      open.length = block.level - 1;
      open[block.level - 1] = plainTextOfInlines(block.children);
    }
    const count = toPlainText(block).split(words).length - 1;
    return Array.from({ length: count }, () => open.filter((heading) => heading !== undefined));
  });
}
