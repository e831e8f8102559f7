import type { OutlineBlock, OutlineInline, OutlineTable } from "./outline";

/** The words of inline content as one line; notes and pictures left out. */
export function lineOf(content: readonly OutlineInline[]): string {
  return content
    .map((inline) => {
      if (inline.type === "text") return inline.text;
      if (inline.type === "link") return inline.children.map((child) => child.text).join("");
      return inline.type === "break" ? " " : "";
    })
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

function wordsOfInline(inline: OutlineInline): string {
  if (inline.type === "text") return inline.text;
  if (inline.type === "link") return inline.children.map((child) => child.text).join("");
  if (inline.type === "image") return ` ${inline.alt} `;
  if (inline.type === "note") return ` ${inline.blocks.map(wordsOf).join(" ")} `;
  return " ";
}

/** All words of a block, also those in notes, cells and alternative texts. */
export function wordsOf(block: OutlineBlock): string {
  if (block.type === "table")
    return cellsOf(block)
      .flatMap((cell) => cell.map(wordsOf))
      .join(" ");
  return block.content.map(wordsOfInline).join("");
}

/** The cells of a table row by row, as lists of blocks. */
export function cellsOf(table: OutlineTable): (readonly OutlineBlock[])[] {
  return table.rows.flatMap((row) => row.cells.map((cell) => cell.blocks));
}

/** Whether a block has neither words nor pictures. */
export function isBlank(block: OutlineBlock): boolean {
  return wordsOf(block).trim() === "";
}

/** Neighbouring texts with the same marks become one. */
export function joinTexts(content: readonly OutlineInline[]): OutlineInline[] {
  const joined: OutlineInline[] = [];
  for (const inline of content) {
    const last = joined.at(-1);
    if (inline.type === "text" && inline.text === "") continue;
    if (inline.type === "text" && last?.type === "text" && sameMarks(last.marks, inline.marks))
      joined[joined.length - 1] = { ...last, text: last.text + inline.text };
    else joined.push(inline);
  }
  return joined;
}

function sameMarks(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.length === b.length && a.every((mark) => b.includes(mark));
}
