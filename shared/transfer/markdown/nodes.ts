import type { fromMarkdown } from "mdast-util-from-markdown";

/** The Markdown tree's node types, read off the parser. */
export type MarkdownRoot = ReturnType<typeof fromMarkdown>;
export type MarkdownNode = MarkdownRoot["children"][number];
type NodeOf<T extends MarkdownNode["type"]> = Extract<MarkdownNode, { type: T }>;
export type MarkdownList = NodeOf<"list">;
export type MarkdownItem = MarkdownList["children"][number];
export type MarkdownTable = NodeOf<"table">;
export type MarkdownInline = NodeOf<"paragraph">["children"][number];
export type LinkDefinition = NodeOf<"definition">;
export type NoteDefinition = NodeOf<"footnoteDefinition">;
