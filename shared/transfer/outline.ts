/**
 * What a text says before anything knows which strategy it holds: blocks in reading order, however the source
 * is written (Word, Markdown). Every block has a key, so that "nothing of the text is lost" can be proven.
 */
export type OutlineMark = "bold" | "italic" | "underline" | "strike" | "code" | "superscript" | "subscript";

export type OutlineText = { type: "text"; text: string; marks?: readonly OutlineMark[] };
export type OutlineLink = { type: "link"; href: string; children: readonly OutlineText[] };
/** A line end inside a block; `soft` where the source merely wrapped its line. */
export type OutlineBreak = { type: "break"; soft?: true };
/** A picture; only its alternative text is taken. */
export type OutlineImage = { type: "image"; alt: string };
/** A footnote or endnote, standing where it is referred to. */
export type OutlineNote = { type: "note"; label: string; blocks: readonly OutlineBlock[] };
export type OutlineInline = OutlineText | OutlineLink | OutlineBreak | OutlineImage | OutlineNote;

type BlockBase = {
  /** Unique within an outline, in reading order. */
  key: string;
};

export type OutlineHeading = BlockBase & {
  type: "heading";
  /** From 1; levels may skip, as the source does. */
  level: number;
  content: readonly OutlineInline[];
};

/** `contents` is a table of contents, `directive` an instruction to a publishing program. */
export const paragraphRoles = [
  "body",
  "quote",
  "code",
  "caption",
  "title",
  "subtitle",
  "contents",
  "directive",
  "footnote",
] as const;
export type ParagraphRole = (typeof paragraphRoles)[number];
export type OutlineParagraph = BlockBase & {
  type: "paragraph";
  role: ParagraphRole;
  content: readonly OutlineInline[];
};

export type OutlineListItem = BlockBase & {
  type: "listItem";
  /** From 0. */
  level: number;
  ordered: boolean;
  /** A further paragraph of the item before. */
  continues?: true;
  content: readonly OutlineInline[];
};

export type OutlineCell = { blocks: readonly OutlineBlock[] };
export type OutlineRow = { header: boolean; cells: readonly OutlineCell[] };
export type OutlineTable = BlockBase & { type: "table"; rows: readonly OutlineRow[] };

export type OutlineBlock = OutlineHeading | OutlineParagraph | OutlineListItem | OutlineTable;

/** What a reader noticed and did not take as text. */
export const noticeCodes = [
  "comments",
  "insertions",
  "deletions",
  "headersAndFooters",
  "hiddenText",
  "embeddedObjects",
  "pictures",
  "unresolvedNotes",
] as const;
export type NoticeCode = (typeof noticeCodes)[number];
export type OutlineNotice = { code: NoticeCode; count: number };

export type Outline = {
  fileName: string;
  title?: string;
  blocks: readonly OutlineBlock[];
  notices: readonly OutlineNotice[];
};
