import { absent, type HeadingLevel, levelBelow, link, text } from "./build";
import { richTextTable } from "./fromRichTextTable";
import { recordOfHref, safeHref } from "./href";
import type { Block, Inline, List, ListItem, TextLeaf, TextMark } from "./model";
import { isSaid, plainTextOfInlines } from "./plainText";
import type { RichTextInput, RichTextOptions } from "./richTextInput";

/**
 * Blocks from editor JSON. Empty paragraphs are dropped (spacing is the style's), a quotation's paragraphs
 * become the style "quote", tables get a caption and a heading row, merged cells are taken apart. Unknown nodes
 * give what is inside them, so no words are lost.
 */
export function fromRichText(doc: RichTextInput | undefined, options: RichTextOptions): Block[] {
  if (!doc) return [];
  const blocks = new Reader(options).blocks(doc.content ?? [], "body");
  const { anchor } = options;
  return anchor ? blocks.map((block) => ({ ...block, anchor })) : blocks;
}

class Reader {
  private tables = 0;
  /** The headings open at this point: editor level and the level written for it. */
  private readonly open: { given: number; written: HeadingLevel }[] = [];

  constructor(private readonly options: RichTextOptions) {}

  blocks(nodes: readonly RichTextInput[], style: "body" | "quote"): Block[] {
    return nodes.flatMap((node) => this.block(node, style));
  }

  private block(node: RichTextInput, style: "body" | "quote"): Block[] {
    switch (node.type) {
      case "paragraph": {
        const children = inlinesOf(node.content ?? []);
        return isSaid(plainTextOfInlines(children)) ? [{ type: "paragraph", style, children }] : [];
      }
      case "heading": {
        const children = inlinesOf(node.content ?? []);
        if (!isSaid(plainTextOfInlines(children))) return [];
        return [{ type: "heading", level: this.levelFor(Number(node.attrs?.level ?? 1)), children }];
      }
      case "bulletList":
      case "orderedList":
        return this.list(node, style);
      case "blockquote":
        return this.blocks(node.content ?? [], "quote");
      case "table": {
        this.tables += 1;
        return richTextTable(node, this.tables, this.options, (inner) => this.inCell(inner));
      }
      case "text":
      case "hardBreak":
        return this.block({ type: "paragraph", content: [node] }, style);
      default:
        return this.blocks(node.content ?? [], style);
    }
  }

  /** Headings inside a cell are words there and leave the outline as it is. */
  private inCell(nodes: readonly RichTextInput[]): Block[] {
    const outside = [...this.open];
    const blocks = this.blocks(nodes, "body");
    this.open.splice(0, this.open.length, ...outside);
    return blocks;
  }

  private list(node: RichTextInput, style: "body" | "quote"): List[] {
    const items = (node.content ?? []).flatMap((item): ListItem[] => {
      const children = this.blocks(item.content ?? [], style);
      return children.length > 0 ? [{ type: "listItem", children }] : [];
    });
    return items.length > 0 ? [{ type: "list", ordered: node.type === "orderedList", items }] : [];
  }

  private levelFor(given: number): HeadingLevel {
    while (this.open.length > 0 && (this.open.at(-1)?.given ?? 0) >= given) this.open.pop();
    const written = levelBelow(this.open.at(-1)?.written ?? this.options.parentLevel);
    this.open.push({ given, written });
    return written;
  }
}

const markNames: Readonly<Record<string, TextMark>> = {
  bold: "bold",
  italic: "italic",
  underline: "underline",
  strike: "strike",
  code: "code",
  superscript: "superscript",
  subscript: "subscript",
};

function inlinesOf(nodes: readonly RichTextInput[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === "hardBreak") return [{ type: "lineBreak" }];
    if (node.type !== "text") return inlinesOf(node.content ?? []);
    if (!node.text) return [];
    const leaf = leafOf(node.text, node.marks ?? []);
    const href = node.marks?.find((mark) => mark.type === "link")?.attrs?.href;
    return canBeLinked(href, node.text) ? [{ ...link(href, absent), children: [leaf] }] : [leaf];
  });
}

/** A link needs words to be clicked and an address that may be written; otherwise the words stand alone. */
function canBeLinked(href: unknown, words: string): href is string {
  return (
    typeof href === "string" &&
    isSaid(words) &&
    (safeHref(href) !== undefined || recordOfHref(href) !== undefined)
  );
}

function leafOf(words: string, marks: readonly { type: string }[]): TextLeaf {
  const known = marks.flatMap((mark) => markNames[mark.type] ?? []);
  return text(words, ...known);
}
