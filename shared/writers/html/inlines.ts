import { recordOfHref, safeHref } from "../../document/href";
import type { Inline, LinkInline, Revision, TextLeaf, TextMark } from "../../document/model";
import { filled, type WriterWords } from "../words";
import { escapeHtml } from "./escapeHtml";

/** Marks from the innermost outwards. */
const elements: Readonly<Record<TextMark, string>> = {
  code: "code",
  superscript: "sup",
  subscript: "sub",
  strike: "s",
  underline: "u",
  italic: "em",
  bold: "strong",
};

export function inlinesHtml(inlines: readonly Inline[], words: WriterWords["html"]): string {
  return inlines.map((inline) => inlineHtml(inline, words)).join("");
}

/** Content inside `ins` or `del` where it is a tracked change. */
export function trackedHtml(
  html: string,
  revision: Revision | undefined,
  words: WriterWords["html"],
): string {
  if (!revision || html === "") return html;
  const isNew = revision.change === "inserted";
  const title = filled(isNew ? words.insertedBy : words.deletedBy, { author: revision.author });
  const element = isNew ? "ins" : "del";
  return `<${element} title="${escapeHtml(title)}" datetime="${escapeHtml(revision.date)}">${html}</${element}>`;
}

/** Fragment id of a record's own place. */
export function placeId(kind: string, recordId: string): string {
  return `record-${kind}-${recordId}`;
}

function inlineHtml(inline: Inline, words: WriterWords["html"]): string {
  if (inline.type === "lineBreak") return trackedHtml("<br>", inline.revision, words);
  if (inline.type === "link") return linkHtml(inline, words);
  return leafHtml(inline, words);
}

function leafHtml(leaf: TextLeaf, words: WriterWords["html"]): string {
  let html = escapeHtml(leaf.text).replaceAll("\n", "<br>");
  for (const [mark, element] of Object.entries(elements))
    if (leaf.marks?.includes(mark as TextMark)) html = `<${element}>${html}</${element}>`;
  return trackedHtml(html, leaf.revision, words);
}

/** Outside links open beside the preview and tell the other side nothing about it. */
function linkHtml(link: LinkInline, words: WriterWords["html"]): string {
  const inner = link.children.map((leaf) => leafHtml(leaf, words)).join("");
  const record = recordOfHref(link.href);
  if (record) return `<a href="#${escapeHtml(placeId(record.kind, record.recordId))}">${inner}</a>`;
  const address = safeHref(link.href);
  if (!address) return inner;
  return `<a href="${escapeHtml(address)}" target="_blank" rel="noopener noreferrer">${inner}</a>`;
}
