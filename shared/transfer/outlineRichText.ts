import {
  type RichText,
  type RichTextMark,
  type RichTextNode,
  richTextMarks,
  safeLink,
} from "@shared/domain/richText";
import type { OutlineBlock, OutlineInline, OutlineListItem, OutlineText } from "./outline";
import { isBlank } from "./outlineText";
import { listRuns } from "./strategy/listItems";

/** Words a text needs where a picture stood; they come from i18n. */
export type RichTextWords = { picture: string };

type Notes = { label: string; blocks: readonly OutlineBlock[] }[];

const kept: ReadonlySet<string> = new Set(richTextMarks);

function textNode(leaf: OutlineText, href?: string): RichTextNode[] {
  if (leaf.text === "") return [];
  const marks: RichTextMark[] = (leaf.marks ?? []).flatMap((mark) =>
    kept.has(mark) ? [{ type: mark as RichTextMark["type"] }] : [],
  );
  if (href !== undefined) marks.push({ type: "link", attrs: { href } });
  return [{ type: "text", text: leaf.text, ...(marks.length > 0 && { marks }) }];
}

function inlineNodes(content: readonly OutlineInline[], words: RichTextWords, notes: Notes): RichTextNode[] {
  return content.flatMap((inline): RichTextNode[] => {
    switch (inline.type) {
      case "text":
        return textNode(inline);
      case "link": {
        const href = safeLink.test(inline.href) ? inline.href : undefined;
        return inline.children.flatMap((leaf) => textNode(leaf, href));
      }
      case "break":
        return inline.soft ? [{ type: "text", text: " " }] : [{ type: "hardBreak" }];
      case "image":
        return [{ type: "text", text: `[${words.picture}: ${inline.alt}]` }];
      default:
        notes.push(inline);
        return [{ type: "text", text: `[${inline.label}]` }];
    }
  });
}

type Entry = { ordered: boolean; parts: (OutlineListItem | OutlineListItem[])[] };

/** Entries of the topmost level: their own paragraphs and, between them, the deeper lists. */
function entriesOf(items: readonly OutlineListItem[]): Entry[] {
  const top = Math.min(...items.map((item) => item.level));
  const entries: Entry[] = [];
  for (const item of items) {
    const parts = entries.at(-1)?.parts;
    const last = parts?.at(-1);
    if (parts && item.level > top) {
      if (Array.isArray(last)) last.push(item);
      else parts.push([item]);
    } else if (parts && item.continues) parts.push(item);
    else entries.push({ ordered: item.ordered, parts: [item] });
  }
  return entries;
}

function listNode(items: readonly OutlineListItem[], words: RichTextWords, notes: Notes): RichTextNode[] {
  const lists: { ordered: boolean; entries: Entry[] }[] = [];
  for (const entry of entriesOf(items)) {
    const list = lists.at(-1);
    if (list?.ordered === entry.ordered) list.entries.push(entry);
    else lists.push({ ordered: entry.ordered, entries: [entry] });
  }
  return lists.map(({ ordered, entries }) => ({
    type: ordered ? "orderedList" : "bulletList",
    content: entries.map(({ parts }) => ({
      type: "listItem",
      content: parts.flatMap((part) =>
        Array.isArray(part) ? listNode(part, words, notes) : [paragraphNode(part.content, words, notes)],
      ),
    })),
  }));
}

function paragraphNode(content: readonly OutlineInline[], words: RichTextWords, notes: Notes): RichTextNode {
  const nodes = inlineNodes(content, words, notes);
  return nodes.length > 0 ? { type: "paragraph", content: nodes } : { type: "paragraph" };
}

/** A table in a cell, which our texts cannot hold, as one paragraph per row. */
function flatTable(block: OutlineBlock): OutlineBlock[] {
  if (block.type !== "table") return [block];
  return block.rows.map((row, index) => ({
    type: "paragraph",
    key: `${block.key}#${index}`,
    role: "body",
    content: row.cells.flatMap((cell, at): OutlineInline[] => [
      ...(at > 0 ? [{ type: "text" as const, text: " | " }] : []),
      ...cell.blocks
        .flatMap(flatTable)
        .flatMap((inner) =>
          inner.type === "table" ? [] : [...inner.content, { type: "text" as const, text: " " }],
        ),
    ]),
  }));
}

function blockNodes(blocks: readonly OutlineBlock[], words: RichTextWords, notes: Notes): RichTextNode[] {
  return listRuns(blocks).flatMap((run): RichTextNode[] => {
    if ("list" in run) return listNode(run.list, words, notes);
    const block = run.other;
    if (isBlank(block)) return [];
    if (block.type === "heading")
      return [
        {
          type: "heading",
          attrs: { level: Math.min(block.level, 6) },
          content: inlineNodes(block.content, words, notes),
        },
      ];
    if (block.type === "table")
      return [
        {
          type: "table",
          content: block.rows.map((row) => ({
            type: "tableRow",
            content: row.cells.map((cell) => {
              const content = blockNodes(cell.blocks.flatMap(flatTable), words, notes);
              return {
                type: row.header ? "tableHeader" : "tableCell",
                content: content.length > 0 ? content : [{ type: "paragraph" }],
              };
            }),
          })),
        },
      ];
    if (block.type === "listItem") return [];
    const paragraph = paragraphNode(block.content, words, notes);
    return [block.role === "quote" ? { type: "blockquote", content: [paragraph] } : paragraph];
  });
}

/**
 * Blocks as the text our editor keeps. Pictures become their words in brackets, notes a number in brackets
 * with the note behind the text; links of unknown schemes keep their words.
 */
export function outlineRichText(blocks: readonly OutlineBlock[], words: RichTextWords): RichText {
  const notes: Notes = [];
  const content = blockNodes(blocks, words, notes);
  for (let next = notes.shift(); next; next = notes.shift()) {
    const [first, ...others] = next.blocks;
    const label: OutlineInline = { type: "text", text: `[${next.label}] ` };
    const opened: OutlineBlock[] =
      first?.type === "paragraph"
        ? [{ ...first, content: [label, ...trimmedStart(first.content)] }]
        : [...next.blocks];
    content.push(...blockNodes(first?.type === "paragraph" ? [...opened, ...others] : opened, words, notes));
  }
  return { type: "doc", content };
}

function trimmedStart([first, ...others]: readonly OutlineInline[]): OutlineInline[] {
  if (first === undefined) return [];
  return first.type === "text" ? [{ ...first, text: first.text.trimStart() }, ...others] : [first, ...others];
}
