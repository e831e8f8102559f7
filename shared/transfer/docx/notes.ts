import type { OutlineInline } from "../outline";
import type { XmlElement } from "../xmlTree";
import { count, type WordContext } from "./context";

/** Word allows no note in a note; other programs do. */
const deepestNote = 5;

/**
 * A note where it is referred to. Its text stands at the first place only, else notes that refer to notes would
 * multiply; one that refers to itself is counted and left out.
 */
export function noteOf(element: XmlElement, context: WordContext): OutlineInline[] {
  const reference = `${element.name} ${element.attributes["w:id"] ?? ""}`;
  const note = context.notes.get(reference);
  if (!note || context.openNotes.has(reference) || context.openNotes.size >= deepestNote) {
    count(context, "unresolvedNotes");
    return [];
  }
  const prefix = element.name === "w:endnoteReference" ? "E" : "";
  const said = context.noteLabels.get(reference);
  if (said !== undefined) return [{ type: "note", label: said, blocks: [] }];
  const label = `${prefix}${(context.noteCounts.get(element.name) ?? 0) + 1}`;
  context.noteCounts.set(element.name, (context.noteCounts.get(element.name) ?? 0) + 1);
  context.noteLabels.set(reference, label);
  context.openNotes.add(reference);
  const outer = { fields: context.fields, boxes: context.boxes };
  context.fields = [];
  context.boxes = [];
  const blocks = context.readBlocks(note);
  Object.assign(context, outer);
  context.openNotes.delete(reference);
  return [{ type: "note", label, blocks }];
}
