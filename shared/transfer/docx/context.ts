import type { NoticeCode, OutlineBlock } from "../outline";
import type { Relation } from "../packageParts";
import type { XmlElement } from "../xmlTree";
import type { WordNumbering } from "./numbering";
import type { WordStyles } from "./styles";

/** A field being read: between its begin and separate marks runs hold the instruction, then the result. */
export type OpenField = { instruction: string; inResult: boolean; form: XmlElement | undefined };

/** What reading one Word file needs everywhere; fields may span paragraphs, so they live here. */
export type WordContext = {
  styles: WordStyles;
  numbering: WordNumbering;
  relations: ReadonlyMap<string, Relation>;
  /** Footnotes and endnotes by kind and id ("w:footnoteReference 2"). */
  notes: ReadonlyMap<string, XmlElement>;
  noteLabels: Map<string, string>;
  /** Notes labelled so far, by kind. */
  noteCounts: Map<string, number>;
  openNotes: Set<string>;
  fields: OpenField[];
  /** Text boxes met inside the current paragraph; they follow it. */
  boxes: OutlineBlock[];
  inContents: number;
  counts: Map<NoticeCode, number>;
  nextKey: () => string;
  /** The blocks below an element; handed in, because texts hold boxes and notes that hold texts. */
  readBlocks: (parent: XmlElement) => OutlineBlock[];
};

export function count(context: WordContext, code: NoticeCode): void {
  context.counts.set(code, (context.counts.get(code) ?? 0) + 1);
}
