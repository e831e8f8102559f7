import type { OutlineBlock, OutlineInline } from "../outline";
import { joinTexts, lineOf } from "../outlineText";
import { headingLabel } from "./headingLabel";

/** Longer titles are hard to read in lists and tables. */
const longestTitle = 140;

export type TitledItem = { title: string; rest: OutlineInline[]; number?: string };

const isBold = (inline: OutlineInline) =>
  inline.type === "text" && (inline.text.trim() === "" || inline.marks?.includes("bold") === true);

/** How many inlines at the beginning are bold words, up to a line end. */
function boldStart(content: readonly OutlineInline[]): number {
  let end = 0;
  while (end < content.length && isBold(content[end] as OutlineInline)) end++;
  return content.slice(0, end).some((inline) => lineOf([inline]) !== "") ? end : 0;
}

const tidy = (title: string) => title.replace(/\s*[:;,.–—-]+\s*$/, "").trim();

/** Drops the sign that parted title and text, and blanks. */
function withoutSeparator(content: readonly OutlineInline[]): OutlineInline[] {
  const [first, ...others] = content;
  if (first?.type === "break") return withoutSeparator(others);
  if (first?.type !== "text") return [...content];
  const text = first.text.replace(/^\s*[:;,.–—-]*\s*/, "");
  return text === "" ? withoutSeparator(others) : [{ ...first, text }, ...others];
}

/** Content after the first `length` letters of its plain text, where the cut lies inside texts; else undefined. */
function contentAfter(content: readonly OutlineInline[], length: number): OutlineInline[] | undefined {
  let left = length;
  for (const [index, inline] of content.entries()) {
    if (inline.type !== "text") return undefined;
    if (inline.text.length >= left)
      return [{ ...inline, text: inline.text.slice(left) }, ...content.slice(index + 1)];
    left -= inline.text.length;
  }
  return undefined;
}

const separator = /^(.{3,100}?)(?::\s|\s[–—-]\s)\s*\S/s;
const abbreviations =
  "bzw|inkl|ggf|usw|etc|evtl|vgl|insb|einschl|sog|exkl|zzgl|max|min|Abs|Art|Str|Prof|Abb|Tab|Kap";
const sentence = new RegExp(
  `^(.{8,}?[^\\s.]{3,}(?<!\\b(?:${abbreviations}))[.!?…])(?=\\s+[\\p{Lu}„"(])`,
  "su",
);

/** The plain text of the leading texts, up to the first link, note, picture or line end. */
function leadingText(content: readonly OutlineInline[]): string {
  const end = content.findIndex((inline) => inline.type !== "text");
  return (end < 0 ? content : content.slice(0, end))
    .map((inline) => (inline.type === "text" ? inline.text : ""))
    .join("");
}

function shortened(line: string): string {
  if (line.length <= longestTitle) return tidy(line);
  const cut = line.slice(0, longestTitle);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 60)).replace(/[\s,;:–-]+$/, "")} …`;
}

const worthKeeping = (content: readonly OutlineInline[]) =>
  content.some((inline) => inline.type === "note" || inline.type === "image" || inline.type === "link");

/** Content without a label like "Ziel 1:" at its beginning, and the label's number. */
function withoutLabel(content: readonly OutlineInline[]): {
  content: readonly OutlineInline[];
  number?: string;
} {
  const leading = leadingText(content).trimEnd();
  const label = headingLabel(leading);
  const after = label && contentAfter(content, leading.length - label.title.length);
  return after ? { content: joinTexts(after), ...(label.number && { number: label.number }) } : { content };
}

function cut(content: readonly OutlineInline[], wholeSentences: boolean): TitledItem {
  const bold = boldStart(content);
  const line = lineOf(content);
  if (bold > 0 && bold < content.length && lineOf(content.slice(0, bold)).length <= longestTitle)
    return { title: tidy(lineOf(content.slice(0, bold))), rest: withoutSeparator(content.slice(bold)) };
  const leading = leadingText(content);
  for (const pattern of wholeSentences ? [sentence] : [separator, sentence]) {
    const head = pattern.exec(leading)?.[1];
    if (head === undefined || head.trim().length > longestTitle) continue;
    const rest = contentAfter(content, head.length);
    if (rest)
      return { title: tidy(head.replace(/\s+/g, " ").trim()), rest: withoutSeparator(joinTexts(rest)) };
  }
  if (line.length <= longestTitle)
    return { title: tidy(line), rest: worthKeeping(content) ? [...content] : [] };
  return { title: shortened(line), rest: [...content] };
}

/**
 * Parts an item into a title and the rest: bold beginning, words before a colon or dash, the first sentence,
 * or all of it if it is short; a label ("Ziel 1:") goes. Where a title had to be cut, the rest is the whole
 * item, so nothing is lost.
 */
export function titledItem(content: readonly OutlineInline[], wholeSentences = false): TitledItem {
  const bare = withoutLabel(content);
  return { ...cut(bare.content, wholeSentences), ...(bare.number && { number: bare.number }) };
}

/** A paragraph around inlines, unless there are none. */
export function paragraphOf(key: string, content: readonly OutlineInline[]): OutlineBlock[] {
  return content.length === 0 ? [] : [{ type: "paragraph", key, role: "body", content }];
}

/** Notes, pictures and links of a heading, which a title in plain words would lose. */
export function besidesTitle(key: string, content: readonly OutlineInline[]): OutlineBlock[] {
  const kept = content.filter((inline) => inline.type === "note" || inline.type === "image");
  return paragraphOf(key, kept);
}
