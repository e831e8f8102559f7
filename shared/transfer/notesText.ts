import type { OutlineBlock, OutlineInline } from "./outline";
import { cellsOf, lineOf } from "./outlineText";
import { pastedLines } from "./pastedLines";
import { readMarkdown } from "./readMarkdown";
import { decodeText } from "./textEncoding";

/** Notes under a heading, one line for each card; without a title what stands before the first heading. */
export type NoteGroup = { title?: string; lines: readonly string[] };

/**
 * The notes of a text or Markdown file by heading. Lists give a line for each entry, also for nested ones;
 * paragraphs give one each. A heading under which only others stand, such as the name of the whole text, is left
 * out, and so is a paragraph all in bold: it is a label. Throws AppError `unreadable`.
 */
export function notesIn(bytes: Uint8Array, fileName: string): NoteGroup[] {
  if (!/\.(md|markdown|mdown)$/i.test(fileName)) {
    const lines = pastedLines(decodeText(bytes).text);
    return lines.length > 0 ? [{ lines }] : [];
  }
  const groups: { title?: string; lines: string[] }[] = [{ lines: [] }];
  for (const block of readMarkdown(bytes, fileName).blocks)
    if (block.type === "heading") groups.push({ title: lineOf(block.content), lines: [] });
    else groups.at(-1)?.lines.push(...linesOf(block));
  return groups.filter(({ lines }) => lines.length > 0);
}

/** Whether a pasted text is notes under headings, as Markdown writes them, rather than a list. */
export const hasHeadings = (text: string): boolean => /^#{1,6} +\S/m.test(text) && text.trim().includes("\n");

const says = (text: string) => /[\p{L}\p{N}]/u.test(text);
const isBold = (inline: OutlineInline) =>
  inline.type !== "text" || inline.text.trim() === "" || inline.marks?.includes("bold") === true;

function linesOf(block: OutlineBlock): string[] {
  if (block.type === "heading") return [];
  if (block.type === "table")
    return cellsOf(block)
      .map((blocks) => blocks.flatMap(linesOf).join(" "))
      .filter(says);
  if (block.type === "paragraph" && block.content.every(isBold)) return [];
  return [lineOf(block.content)].filter(says);
}
