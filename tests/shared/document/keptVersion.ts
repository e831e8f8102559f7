import type { Block, Document, Inline, Revision } from "@shared/document/model";

/** The lines of a document that are left when everything marked as `refused` goes away. */
export function kept(document: Document, refused: Revision["change"]): string[] {
  return document.sections.flatMap(({ blocks }) => blocks.flatMap((block) => lines(block, refused)));
}

function lines(block: Block, refused: Revision["change"]): string[] {
  if (block.revision?.change === refused) return [];
  switch (block.type) {
    case "heading":
    case "paragraph":
    case "caption":
    case "resolution":
      return [`${block.type} ${words(block.children, refused)}`];
    case "list":
      return block.items
        .filter((item) => item.revision?.change !== refused)
        .flatMap((item) => item.children.flatMap((child) => lines(child, refused)));
    case "table":
      return [
        block.caption,
        ...block.rows
          .filter((row) => row.revision?.change !== refused)
          .flatMap((row) =>
            row.cells.flatMap((cell) => ["cell", ...cell.children.flatMap((child) => lines(child, refused))]),
          ),
      ];
    case "image":
      return [block.altText];
    default:
      return [];
  }
}

function words(inlines: readonly Inline[], refused: Revision["change"]): string {
  return inlines
    .map((inline) => {
      if (inline.type === "link") return words(inline.children, refused);
      if (inline.revision?.change === refused) return "";
      return inline.type === "lineBreak" ? "\n" : inline.text;
    })
    .join("");
}
