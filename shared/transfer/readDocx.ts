import { readBlocks } from "./docx/blocks";
import type { WordContext } from "./docx/context";
import { readNumbering } from "./docx/numbering";
import { readStyles } from "./docx/styles";
import { openWordPackage, type WordPackage } from "./docx/wordPackage";
import type { NoticeCode, Outline } from "./outline";
import { unreadable } from "./readingError";
import { descendantsOf, elementOf, elementsOf, textIn, type XmlElement } from "./xmlTree";

function notesOf(file: WordPackage): Map<string, XmlElement> {
  const found = new Map<string, XmlElement>();
  for (const kind of ["footnote", "endnote"])
    for (const note of elementsOf(file.partOfType(`${kind}s`), `w:${kind}`))
      if (!/eparator/.test(note.attributes["w:type"] ?? ""))
        found.set(`w:${kind}Reference ${note.attributes["w:id"] ?? ""}`, note);
  return found;
}

function countParts(file: WordPackage, counts: Map<NoticeCode, number>): void {
  const add = (code: NoticeCode, number: number) => number > 0 && counts.set(code, number);
  const running = [...file.partsOfType("header"), ...file.partsOfType("footer")];
  add("headersAndFooters", running.filter((part) => textIn(part).trim() !== "").length);
  add("comments", elementsOf(file.partOfType("comments"), "w:comment").length);
  add("insertions", descendantsOf(file.main, "w:ins").length + descendantsOf(file.main, "w:moveTo").length);
  add("deletions", descendantsOf(file.main, "w:del").length + descendantsOf(file.main, "w:moveFrom").length);
}

/**
 * Reads a .docx into an outline: headings (German and English styles, outline levels), paragraphs, lists,
 * tables, content controls, text boxes once, notes where they are referred to, tracked changes as if accepted.
 * Comments, deletions, running heads and pictures are counted, not taken. Keys begin with `keyPrefix`. Throws
 * AppError `unreadable`, `tooLarge` or `encrypted`.
 */
export function readDocx(bytes: Uint8Array, fileName: string, keyPrefix = ""): Outline {
  const file = openWordPackage(bytes);
  const body = elementOf(file.main, "w:body");
  if (!body) throw unreadable("noMainPart");
  const counts = new Map<NoticeCode, number>();
  countParts(file, counts);
  let keys = 0;
  const context: WordContext = {
    styles: readStyles(file.partOfType("styles")),
    numbering: readNumbering(file.partOfType("numbering")),
    relations: file.relations,
    notes: notesOf(file),
    noteLabels: new Map(),
    noteCounts: new Map(),
    openNotes: new Set(),
    fields: [],
    boxes: [],
    inContents: 0,
    counts,
    nextKey: () => `${keyPrefix}${++keys}`,
    readBlocks: (parent) => readBlocks(parent, context),
  };
  const blocks = readBlocks(body, context);
  return {
    fileName,
    ...(file.title !== undefined && { title: file.title }),
    blocks,
    notices: [...counts].map(([code, count]) => ({ code, count })),
  };
}
