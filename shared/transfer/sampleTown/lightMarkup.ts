import type { RichText, RichTextNode } from "../../domain/richText";

const text = (value: string, bold: boolean): RichTextNode[] =>
  value === "" ? [] : [{ type: "text", text: value, ...(bold ? { marks: [{ type: "bold" }] } : {}) }];

/** `**bold**` within a line; everything else is plain. */
function inlines(line: string): RichTextNode[] {
  return line.split("**").flatMap((part, at) => text(part, at % 2 === 1));
}

const paragraph = (line: string): RichTextNode => ({ type: "paragraph", content: inlines(line) });

const list = (
  type: "bulletList" | "orderedList",
  lines: readonly string[],
  marker: RegExp,
): RichTextNode => ({
  type,
  content: lines.map((line) => ({ type: "listItem", content: [paragraph(line.replace(marker, ""))] })),
});

const bullet = /^- /;
const number = /^\d+\. /;

/** One block of lines that stand together. A line of its own before a list or text belongs to neither. */
function blocks(lines: readonly string[]): RichTextNode[] {
  const [first = "", ...rest] = lines;
  if (first.startsWith("### "))
    return [{ type: "heading", attrs: { level: 3 }, content: inlines(first.slice(4)) }, ...blocksOf(rest)];
  if (lines.every((line) => bullet.test(line))) return [list("bulletList", lines, bullet)];
  if (lines.every((line) => number.test(line))) return [list("orderedList", lines, number)];
  return lines.map(paragraph);
}

const blocksOf = (lines: readonly string[]): RichTextNode[] => (lines.length === 0 ? [] : blocks(lines));

/**
 * The light markup the sample town is written in: blank lines part paragraphs, "### " heads, "- " and "1. " list,
 * two asterisks embolden.
 */
export function fromLightMarkup(source: string): RichText {
  const groups = source
    .trim()
    .split(/\n\s*\n/)
    .filter((group) => group.trim() !== "");
  return { type: "doc", content: groups.flatMap((group) => blocks(group.split("\n").map((l) => l.trim()))) };
}
