import type { HeadingLevel } from "./build";
import type { Anchor, Block } from "./model";

/** What this reads of an editor's JSON; the domain's stricter type fits into it. */
export type RichTextInput = {
  type: string;
  attrs?: Record<string, unknown>;
  content?: readonly RichTextInput[];
  marks?: readonly { type: string; attrs?: Record<string, unknown> }[];
  text?: string;
};

export type RichTextOptions = {
  /** Headings in the text come below this level and never skip one; 0 for a text that stands alone. */
  parentLevel: 0 | HeadingLevel;
  anchor?: Anchor;
  /** Begins the keys of its tables; needed when one text appears twice in a document. */
  tableKey?: string;
  /** Words for tables, which an editor's table has none of. */
  words: {
    /** Caption of the text's n-th table. */
    tableCaption: (number: number) => string;
    /** Heading of a column whose heading cell is empty or missing. */
    columnHeading: (number: number) => string;
  };
};

/** Reads nodes inside a table cell. */
export type BlocksOf = (nodes: readonly RichTextInput[]) => Block[];
