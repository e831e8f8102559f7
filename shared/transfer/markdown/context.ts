import type { OutlineBlock } from "../outline";
import type { Definitions } from "./definitions";
import type { NoteDefinition } from "./nodes";

/** What reading one Markdown text needs everywhere. */
export type MarkdownContext = {
  definitions: Definitions;
  /** Footnotes already placed at a reference; a second reference only repeats the label. */
  saidNotes: Set<string>;
  nextKey: () => string;
  /** The blocks of a footnote; handed in, because texts hold notes that hold texts. */
  noteBlocks: (children: NoteDefinition["children"]) => OutlineBlock[];
};
