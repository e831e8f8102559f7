import {
  emptyRichText,
  isEmptyRichText,
  type RichText,
  type RichTextMark,
  type RichTextNode,
} from "@shared/domain/richText";

/** Attributes worth keeping; the editor adds many that only say "as usual". */
const keptAttributes: Readonly<Record<string, readonly string[]>> = {
  heading: ["level"],
  orderedList: ["start"],
  tableCell: ["colspan", "rowspan"],
  tableHeader: ["colspan", "rowspan"],
  link: ["href"],
};
const usual: Readonly<Record<string, unknown>> = { start: 1, colspan: 1, rowspan: 1 };

function keep(type: string, attrs: Record<string, unknown> | undefined): Record<string, unknown> | undefined {
  const names = keptAttributes[type] ?? [];
  const kept = names.flatMap((name) => {
    const value = attrs?.[name];
    return value === undefined || value === null || value === usual[name] ? [] : [[name, value] as const];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

function markToStore(mark: RichTextMark): RichTextMark {
  const attrs = keep(mark.type, mark.attrs);
  return attrs ? { type: mark.type, attrs } : { type: mark.type };
}

function nodeToStore(node: RichTextNode): RichTextNode {
  const attrs = keep(node.type, node.attrs);
  return {
    type: node.type,
    ...(attrs ? { attrs } : {}),
    ...(node.content ? { content: node.content.map(nodeToStore) } : {}),
    ...(node.marks?.length ? { marks: node.marks.map(markToStore) } : {}),
    ...(node.text === undefined ? {} : { text: node.text }),
  };
}

/** A text as the editor hands it out; an untouched empty one has no content at all. */
export type EditorText = { type: "doc"; content?: RichTextNode[] };

/** The editor's JSON in the short form we store: no attributes that say nothing, and nothing at all when empty. */
export function textToStore(text: EditorText): RichText {
  const content = text.content ?? [];
  const hasTable = content.some((node) => node.type === "table");
  if (isEmptyRichText({ type: "doc", content }) && !hasTable) return emptyRichText();
  return { type: "doc", content: content.map(nodeToStore) };
}

/** A stored text as the editor wants it: an empty one has an empty paragraph to write in. */
export function textToEdit(text: RichText): RichText {
  return text.content.length > 0 ? text : { type: "doc", content: [{ type: "paragraph" }] };
}

/** Whether two texts say the same in the same form. */
export function sameText(a: EditorText, b: EditorText): boolean {
  return a === b || JSON.stringify(textToStore(a)) === JSON.stringify(textToStore(b));
}
