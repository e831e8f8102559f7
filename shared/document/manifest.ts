import type { Document } from "./model";
import { type AnchoredNode, type Occurrence, occurrencesOf } from "./occurrences";
import { isSaid, plainTextOfCell, plainTextOfRow, toPlainText } from "./plainText";

/** What one field of one record said at one place of an export. */
export type ManifestEntry = {
  kind: string;
  recordId: string;
  field: string;
  /** Which place of the record, 1 being its own section; see `Occurrence`. */
  occurrence: number;
  /** Plain text; the blocks of one field are joined by "\n". */
  text: string;
};

/**
 * Everything an export said, by record and field, in reading order. The workspace keeps it, since the marks in
 * the file itself may be lost while others edit it (STACK.md 6).
 */
export function manifestOf(document: Document): ManifestEntry[] {
  return occurrencesOf(document).flatMap(entriesOf);
}

/** The entries of one occurrence, one per field. */
export function entriesOf(occurrence: Occurrence): ManifestEntry[] {
  const { kind, recordId, number } = occurrence;
  const texts = new Map<string, string>();
  for (const { field, node } of occurrence.parts) {
    const said = textOf(node);
    const before = texts.get(field);
    texts.set(field, before === undefined ? said : `${before}\n${said}`);
  }
  return [...texts].map(([field, text]) => ({ kind, recordId, field, occurrence: number, text }));
}

function textOf(node: AnchoredNode): string {
  if (!("type" in node)) return plainTextOfCell(node);
  if (node.type === "tableRow") return plainTextOfRow(node);
  if (node.type === "listItem") return node.children.map(toPlainText).filter(isSaid).join("\n");
  return toPlainText(node);
}
