import type { OutlineBlock, OutlineInline, OutlineParagraph } from "../outline";
import { lineOf } from "../outlineText";
import { headingName } from "./headingName";
import { paragraphOf } from "./itemTitle";

/** A line that stands above what follows it like a heading without being one. */
export type BoldLine = {
  key: string;
  title: readonly OutlineInline[];
  /** The rest of its own paragraph and the blocks up to the next such line. */
  blocks: OutlineBlock[];
};

const longestLine = 200;
const longestName = 60;

function firstLine(content: readonly OutlineInline[]): [OutlineInline[], OutlineInline[]] {
  const end = content.findIndex((inline) => inline.type === "break");
  return end < 0 ? [[...content], []] : [content.slice(0, end), content.slice(end + 1)];
}

const isBold = (inline: OutlineInline) =>
  inline.type === "text" && (inline.marks?.includes("bold") === true || inline.text.trim() === "");

/** A wholly bold first line; a bold paragraph that is a whole sentence is emphasis. */
function isBoldLine(line: readonly OutlineInline[], rest: readonly OutlineInline[]): boolean {
  const words = lineOf(line);
  if (words.length < 3 || words.length > longestLine || !line.every(isBold)) return false;
  return rest.length > 0 || !/[.!?]$/.test(words);
}

/** The name of a part alone on its line ("Ziele:"), bold or not. */
export function isNameLine(line: readonly OutlineInline[]): boolean {
  const words = lineOf(line);
  return words.length <= longestName && headingName(words)?.strength === "exact";
}

function boldLine(block: OutlineBlock): { title: OutlineInline[]; rest: OutlineInline[] } | undefined {
  if (block.type !== "paragraph" || block.role !== "body") return undefined;
  const [title, rest] = firstLine(block.content);
  return isBoldLine(title, rest) ? { title, rest } : undefined;
}

/** Parts blocks at their bold lines; `intro` is what stands before the first. */
export function atBoldLines(blocks: readonly OutlineBlock[]): { intro: OutlineBlock[]; lines: BoldLine[] } {
  const intro: OutlineBlock[] = [];
  const lines: BoldLine[] = [];
  for (const block of blocks) {
    const found = boldLine(block);
    if (found)
      lines.push({
        key: block.key,
        title: found.title,
        blocks: paragraphOf(`${block.key}#rest`, found.rest),
      });
    else (lines.at(-1)?.blocks ?? intro).push(block);
  }
  return { intro, lines };
}

/** A paragraph that is nothing but a part's name, bold or ending in a colon, becomes the heading it means. */
export function nameParagraph(block: OutlineBlock): OutlineParagraph | undefined {
  if (block.type !== "paragraph" || block.role !== "body") return undefined;
  const [title] = firstLine(block.content);
  const marked = /:\s*$/.test(lineOf(title)) || title.every(isBold);
  return marked && isNameLine(title) ? block : undefined;
}

/** The heading a name paragraph stands for, and the rest of its paragraph. */
export function asHeading(block: OutlineParagraph, level: number): OutlineBlock[] {
  const [title, rest] = firstLine(block.content);
  return [
    { type: "heading", key: block.key, level, content: title },
    ...paragraphOf(`${block.key}#rest`, rest),
  ];
}
