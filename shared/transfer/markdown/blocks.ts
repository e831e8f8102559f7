import type { OutlineBlock, OutlineInline, OutlineTable, ParagraphRole } from "../outline";
import { isBlank, joinTexts } from "../outlineText";
import type { MarkdownContext } from "./context";
import { htmlText } from "./htmlText";
import { markdownInlines } from "./inlines";
import type { MarkdownItem, MarkdownList, MarkdownNode, MarkdownTable } from "./nodes";

type ListPlace = { level: number; ordered: boolean };
type Place = { quoted: boolean; list?: ListPlace };

function lines(text: string): OutlineInline[] {
  return joinTexts(
    text
      .split("\n")
      .flatMap((line, index): OutlineInline[] => [
        ...(index > 0 ? [{ type: "break" as const }] : []),
        { type: "text", text: line },
      ]),
  );
}

function paragraph(
  content: readonly OutlineInline[],
  role: ParagraphRole,
  place: Place,
  context: MarkdownContext,
): OutlineBlock {
  const key = context.nextKey();
  if (place.list) return { type: "listItem", key, ...place.list, continues: true, content };
  return { type: "paragraph", key, role: place.quoted ? "quote" : role, content };
}

function ofList(list: MarkdownList, place: Place, context: MarkdownContext): OutlineBlock[] {
  const level = place.list ? place.list.level + 1 : 0;
  const inner = { level, ordered: list.ordered === true };
  return list.children.flatMap((item) => ofItem(item, inner, place, context));
}

function ofItem(item: MarkdownItem, list: ListPlace, place: Place, context: MarkdownContext): OutlineBlock[] {
  const [first, ...others] = item.children;
  const box = item.checked == null ? [] : [{ type: "text" as const, text: item.checked ? "☒ " : "☐ " }];
  const opens = first?.type === "paragraph";
  const content = opens ? markdownInlines(first.children, context) : [];
  const start: OutlineBlock = {
    type: "listItem",
    key: context.nextKey(),
    ...list,
    content: joinTexts([...box, ...content]),
  };
  const rest = opens || first === undefined ? others : item.children;
  return [start, ...ofNodes(rest, { ...place, list }, context)];
}

function ofTable(table: MarkdownTable, context: MarkdownContext): OutlineTable {
  return {
    type: "table",
    key: context.nextKey(),
    rows: table.children.map((row, index) => ({
      header: index === 0,
      cells: row.children.map((cell) => {
        const content = markdownInlines(cell.children, context);
        const key = context.nextKey();
        return { blocks: content.length > 0 ? [{ type: "paragraph", key, role: "body", content }] : [] };
      }),
    })),
  };
}

function ofNode(node: MarkdownNode, place: Place, context: MarkdownContext): OutlineBlock[] {
  switch (node.type) {
    case "heading": {
      const content = markdownInlines(node.children, context);
      if (place.list) return [paragraph(content, "body", place, context)];
      return [{ type: "heading", key: context.nextKey(), level: node.depth, content }];
    }
    case "paragraph":
      return [paragraph(markdownInlines(node.children, context), "body", place, context)];
    case "list":
      return ofList(node, place, context);
    case "table":
      return [ofTable(node, context)];
    case "blockquote":
      return ofNodes(node.children, { ...place, quoted: true }, context);
    case "code":
      return [
        paragraph(lines(node.value), node.lang?.startsWith("{") ? "directive" : "code", place, context),
      ];
    case "html":
      return [paragraph(lines(htmlText(node.value).trim()), "body", place, context)];
    case "footnoteDefinition":
      if (context.definitions.referredNotes.has(node.identifier)) return [];
      return ofNodes(node.children, place, context).map((block) =>
        block.type === "paragraph" ? { ...block, role: "footnote" } : block,
      );
    default:
      return [];
  }
}

function ofNodes(nodes: readonly MarkdownNode[], place: Place, context: MarkdownContext): OutlineBlock[] {
  return nodes.flatMap((node) => ofNode(node, place, context)).filter((block) => !isBlank(block));
}

/** Markdown blocks as outline blocks in reading order; blank ones left out. */
export function markdownBlocks(
  nodes: readonly MarkdownNode[],
  given: Omit<MarkdownContext, "noteBlocks">,
): OutlineBlock[] {
  const context: MarkdownContext = {
    ...given,
    noteBlocks: (children) => ofNodes(children, { quoted: false }, context),
  };
  return ofNodes(nodes, { quoted: false }, context);
}
