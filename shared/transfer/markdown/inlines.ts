import type { OutlineInline, OutlineMark, OutlineText } from "../outline";
import { joinTexts } from "../outlineText";
import type { MarkdownContext } from "./context";
import { htmlText } from "./htmlText";
import type { MarkdownInline } from "./nodes";

type Around = { marks: readonly OutlineMark[]; context: MarkdownContext };

const leaf = (text: string, { marks }: Around): OutlineText => ({
  type: "text",
  text,
  ...(marks.length > 0 && { marks }),
});

/** A text with its line ends told apart. */
function ofText(text: string, around: Around): OutlineInline[] {
  return text
    .split("\n")
    .flatMap((line, index) => [
      ...(index > 0 ? [{ type: "break" as const, soft: true as const }] : []),
      leaf(line, around),
    ]);
}

const within = (around: Around, mark: OutlineMark): Around => ({
  ...around,
  marks: around.marks.includes(mark) ? around.marks : [...around.marks, mark],
});

function ofLink(href: string, children: MarkdownInline[], around: Around): OutlineInline[] {
  const inner = inlinesOf(children, around);
  const texts = inner.filter((inline) => inline.type === "text");
  const others = inner.filter((inline) => inline.type !== "text" && inline.type !== "break");
  return texts.length > 0 ? [{ type: "link", href, children: texts }, ...others] : others;
}

function inlinesOf(nodes: readonly MarkdownInline[], around: Around): OutlineInline[] {
  return nodes.flatMap((node) => inlineOf(node, around));
}

function ofNote(identifier: string, label: string, around: Around): OutlineInline[] {
  const { definitions, saidNotes, noteBlocks } = around.context;
  const note = definitions.notes.get(identifier);
  if (!note || saidNotes.has(identifier)) return [leaf(`[${label}]`, around)];
  saidNotes.add(identifier);
  return [{ type: "note", label, blocks: noteBlocks(note.children) }];
}

function inlineOf(node: MarkdownInline, around: Around): OutlineInline[] {
  const { definitions } = around.context;
  switch (node.type) {
    case "text":
      return ofText(node.value, around);
    case "strong":
      return inlinesOf(node.children, within(around, "bold"));
    case "emphasis":
      return inlinesOf(node.children, within(around, "italic"));
    case "delete":
      return inlinesOf(node.children, within(around, "strike"));
    case "inlineCode":
      return [leaf(node.value, within(around, "code"))];
    case "break":
      return [{ type: "break" }];
    case "link":
      return ofLink(node.url, node.children, around);
    case "linkReference": {
      const url = definitions.links.get(node.identifier)?.url;
      return url === undefined ? inlinesOf(node.children, around) : ofLink(url, node.children, around);
    }
    case "image":
    case "imageReference":
      return node.alt ? [{ type: "image", alt: node.alt }] : [];
    case "footnoteReference":
      return ofNote(node.identifier, node.label ?? node.identifier, around);
    case "html":
      return /^<br\b/i.test(node.value) ? [{ type: "break" }] : ofText(htmlText(node.value), around);
    default:
      return [];
  }
}

/** Inline Markdown as inline outline. */
export function markdownInlines(nodes: readonly MarkdownInline[], context: MarkdownContext): OutlineInline[] {
  return joinTexts(inlinesOf(nodes, { marks: [], context }));
}
