import type { OutlineInline } from "../outline";
import type { XmlElement } from "../xmlTree";
import { count, type WordContext } from "./context";

/** A note where it is referred to; one that refers to itself is counted and left out. */
export function noteOf(element: XmlElement, context: WordContext): OutlineInline[] {
  const reference = `${element.name} ${element.attributes["w:id"] ?? ""}`;
  const note = context.notes.get(reference);
  if (!note || context.openNotes.has(reference)) {
    count(context, "unresolvedNotes");
    return [];
  }
  const prefix = element.name === "w:endnoteReference" ? "E" : "";
  const label =
    context.noteLabels.get(reference) ??
    `${prefix}${[...context.noteLabels.keys()].filter((key) => key.startsWith(element.name)).length + 1}`;
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
