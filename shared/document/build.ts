import type {
  Anchor,
  Block,
  Caption,
  Chart,
  Field,
  Heading,
  Image,
  Inline,
  LinkInline,
  List,
  ListItem,
  PageBreak,
  Paragraph,
  ParagraphStyle,
  Resolution,
  Section,
  TextLeaf,
  TextMark,
} from "./model";
import { isSaid, plainTextOfInlines } from "./plainText";

/** What builders accept as text: plain words ("\n" breaks the line) or inlines. */
export type Content = string | Inline | readonly Inline[];

/** Stands for an absent value: nothing in a document is ever empty (DOMAIN.md (e), Word rules). */
export const absent = "–";

/** Where a block comes from, if it shows a record. */
export type Anchored = { anchor?: Anchor };

/** One text leaf with its marks. */
export function text(words: string, ...marks: TextMark[]): TextLeaf {
  return marks.length > 0 ? { type: "text", text: words, marks } : { type: "text", text: words };
}

/** Words a reader must not miss. */
export const bold = (words: string) => text(words, "bold");

/** A link whose words say where it leads; an empty label falls back to the address. */
export function link(href: string, label: string): LinkInline {
  return { type: "link", href, children: [text(isSaid(label) ? label : href)] };
}

/** Inlines of a content; line ends in plain words become line breaks. Empty content stays empty. */
export function inlines(content: Content): readonly Inline[] {
  if (typeof content !== "string") return Array.isArray(content) ? content : [content as Inline];
  if (content === "") return [];
  if (!content.includes("\n")) return [text(content)];
  return content
    .split(/\r?\n/)
    .flatMap((line, index) => [
      ...(index > 0 ? [{ type: "lineBreak" } as const] : []),
      ...(line === "" ? [] : [text(line)]),
    ]);
}

/** Inlines that say something: nothing to say becomes a dash. */
export function inlinesOrDash(content: Content): readonly Inline[] {
  const built = inlines(content);
  return isSaid(plainTextOfInlines(built)) ? built : [text(absent)];
}

export type HeadingLevel = Heading["level"];

/** The level of a heading below another one; level 4 is the last, deeper ones stay on it. */
export function levelBelow(level: 0 | HeadingLevel, steps = 1): HeadingLevel {
  return Math.min(4, Math.max(1, level + steps)) as HeadingLevel;
}

export function heading(level: HeadingLevel, content: Content, options: Anchored = {}): Heading {
  return { type: "heading", level, children: inlinesOrDash(content), ...options };
}

export function paragraph(content: Content, options: Anchored & { style?: ParagraphStyle } = {}): Paragraph {
  const { style = "body", ...rest } = options;
  return { type: "paragraph", style, children: inlinesOrDash(content), ...rest };
}

export function resolution(number: string, content: Content, options: Anchored = {}): Resolution {
  return { type: "resolution", number, children: inlinesOrDash(content), ...options };
}

/** One entry of a list: words, or blocks when it holds more than one paragraph or a list of its own. */
export function listItem(content: Content | readonly Block[], options: Anchored = {}): ListItem {
  const children = isBlocks(content) ? content : [paragraph(content as Content)];
  return { type: "listItem", children, ...options };
}

/** A list of at least one item; items given as words are wrapped. */
export function list(
  items: readonly (Content | ListItem)[],
  options: Anchored & { ordered?: boolean } = {},
): List {
  const { ordered = false, ...rest } = options;
  return {
    type: "list",
    ordered,
    items: items.map((item) => (isListItem(item) ? item : listItem(item))),
    ...rest,
  };
}

export function image(options: Omit<Image, "type">): Image {
  return { type: "image", ...options };
}

export function chart(options: Omit<Chart, "type">): Chart {
  return { type: "chart", ...options };
}

export function caption(content: Content, options: Anchored = {}): Caption {
  return { type: "caption", children: inlinesOrDash(content), ...options };
}

export const pageBreak = (): PageBreak => ({ type: "pageBreak" });

/** The contents list, filled by the writer with the headings up to a level. */
export function contents(title: string, maxLevel: Field["maxLevel"] = 3): Field {
  return { type: "field", field: "contents", title, maxLevel };
}

/** Sections from blocks; neighbouring blocks of one orientation belong in one section. */
export function section(
  blocks: readonly Block[],
  orientation: Section["orientation"] = "portrait",
  pages: Pick<Section, "paper" | "perSheet" | "columns"> = {},
): Section {
  return { orientation, ...pages, blocks };
}

function isBlocks(content: Content | readonly Block[]): content is readonly Block[] {
  if (!Array.isArray(content) || content.length === 0) return false;
  return !["text", "link", "lineBreak"].includes((content[0] as Block | Inline).type);
}

function isListItem(item: Content | ListItem): item is ListItem {
  return typeof item === "object" && "type" in item && item.type === "listItem";
}
