import "./zodWithoutEval";
import { z } from "zod";

/** The editor content we store: Tiptap's JSON, restricted to what every writer can express. */
export const richTextMarks = ["bold", "italic", "underline", "strike", "code", "link"] as const;

const mark = z.strictObject({
  type: z.enum(richTextMarks),
  attrs: z.record(z.string(), z.unknown()).optional(),
});

/** Schemes a stored link may have; everything else is refused on writing and reading. */
export const safeLink = /^(https?:|mailto:|#)/i;

export const richTextNodes = [
  "doc",
  "paragraph",
  "heading",
  "bulletList",
  "orderedList",
  "listItem",
  "blockquote",
  "table",
  "tableRow",
  "tableHeader",
  "tableCell",
  "text",
  "hardBreak",
] as const;

export type RichTextMark = { type: (typeof richTextMarks)[number]; attrs?: Record<string, unknown> };
export type RichTextNode = {
  type: (typeof richTextNodes)[number];
  attrs?: Record<string, unknown>;
  content?: RichTextNode[];
  marks?: RichTextMark[];
  text?: string;
};

const node: z.ZodType<RichTextNode> = z.lazy(() =>
  z.strictObject({
    type: z.enum(richTextNodes),
    attrs: z.record(z.string(), z.unknown()).optional(),
    content: z.array(node).optional(),
    marks: z
      .array(mark)
      .refine(
        (marks) => marks.every((m) => m.type !== "link" || safeLink.test(String(m.attrs?.href ?? ""))),
        {
          message: "unsafe link",
        },
      )
      .optional(),
    text: z.string().optional(),
  }),
);

/** A whole text: a `doc` node. */
export type RichText = { type: "doc"; content: RichTextNode[] };

export const richText: z.ZodType<RichText> = z.strictObject({
  type: z.literal("doc"),
  content: z.array(node),
});

/** A text without content. */
export const emptyRichText = (): RichText => ({ type: "doc", content: [] });

/** A text of plain paragraphs; blank lines separate them. */
export function richTextOf(plain: string): RichText {
  const paragraphs = plain
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return {
    type: "doc",
    content: paragraphs.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
  };
}

const blockNodes: ReadonlySet<string> = new Set(["paragraph", "heading", "tableCell", "tableHeader"]);

/** The words of a text, one line per block; for search, comparison and CSV. */
export function plainTextOf(text: RichText | RichTextNode | undefined): string {
  if (!text) return "";
  const parts: string[] = [];
  const visit = (current: RichTextNode) => {
    if (current.type === "text") parts.push(current.text ?? "");
    else if (current.type === "hardBreak") parts.push("\n");
    current.content?.forEach(visit);
    if (blockNodes.has(current.type)) parts.push("\n");
  };
  visit(text);
  return parts
    .join("")
    .replace(/\n{2,}/g, "\n")
    .trim();
}

/** Whether a person would call the text empty. */
export function isEmptyRichText(text: RichText | undefined): boolean {
  return plainTextOf(text) === "";
}
