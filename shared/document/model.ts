/**
 * The document tree: what a document says, before anything knows how it looks or which format it becomes.
 * Deliverables build it, `compare` marks it, writers turn it into Word, HTML or CSV.
 *
 * Rules every tree obeys: heading levels never skip; a table has a caption, one header row and no empty or
 * merged cells; an image or chart has an alternative text and a chart carries its data; nothing is said by
 * colour alone. `checkDocument` (checkDocument.ts) proves them.
 */

/** Document language, also the language of the writer's own words ("Seite x von y"). */
export type DocumentLanguage = "de" | "en";

/** Which field of which record a block shows. Comparison, anchors and the way back from Word hang on it. */
export type Anchor = {
  /** Kind name as in the domain's registry, e.g. "measures". */
  kind: string;
  recordId: string;
  /** Field of the record, or "item" for the whole record. */
  field: string;
};

/** Marks sit on each text leaf, so nested formatting cannot leak. */
export type TextMark = "bold" | "italic" | "underline" | "strike" | "code" | "superscript" | "subscript";

export type TextLeaf = { type: "text"; text: string; marks?: readonly TextMark[]; revision?: Revision };
export type LinkInline = { type: "link"; href: string; children: readonly TextLeaf[] };
export type LineBreakInline = { type: "lineBreak"; revision?: Revision };
export type Inline = TextLeaf | LinkInline | LineBreakInline;

/** Written only by `compare`, never by a deliverable. `author` names the cause, `date` is ISO. */
export type Revision = { change: "inserted" | "deleted"; author: string; date: string };

export type Comment = { author: string; date: string; text: string };

/**
 * Meaning, not looks: each maps to one real style in every writer. "room" leads to room for writing by hand, as much
 * as its page leaves; "choices" are boxes to
 * tick; a "row" of a poster or a ballot has its mark before a tab.
 */
export const paragraphStyles = [
  "body",
  "lead",
  "quote",
  "note",
  "label",
  "code",
  "coverMunicipality",
  "coverTitle",
  "coverSubtitle",
  "coverFact",
  "room",
  "choices",
  "row",
  "small",
] as const;
export type ParagraphStyle = (typeof paragraphStyles)[number];

type BlockBase = { anchor?: Anchor; revision?: Revision; comments?: readonly Comment[] };

export type Heading = BlockBase & { type: "heading"; level: 1 | 2 | 3 | 4; children: readonly Inline[] };
export type Paragraph = BlockBase & { type: "paragraph"; style: ParagraphStyle; children: readonly Inline[] };
/** A numbered, formally worded resolution ("Beschlussvorschlag"). */
export type Resolution = BlockBase & { type: "resolution"; number: string; children: readonly Inline[] };
export type ListItem = BlockBase & { type: "listItem"; children: readonly Block[] };
/** Numbering restarts with every list node. */
export type List = BlockBase & { type: "list"; ordered: boolean; items: readonly ListItem[] };
export type TableCell = {
  anchor?: Anchor;
  /** Plain paragraphs and lists only; never empty: an absent value is written as a dash or in words. */
  children: readonly (Paragraph | List)[];
};
export type TableRow = BlockBase & { type: "tableRow"; cells: readonly TableCell[] };
export type TableColumn = {
  /** Stable machine name, also the CSV heading's key. */
  key: string;
  heading: string;
  /** Share of the text width; shares are relative to each other. */
  share: number;
  align?: "start" | "end";
};
export type Table = BlockBase & {
  type: "table";
  /** Stable within the document: names the CSV file. */
  key: string;
  caption: string;
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  /** The first cell of each row names what the row is about (a table of facts): written as row headings. */
  rowHeadings?: boolean;
};
export type Image = BlockBase & {
  type: "image";
  mediaType: "image/png" | "image/jpeg";
  bytes: Uint8Array;
  /** Millimetres on paper. */
  widthMm: number;
  heightMm: number;
  altText: string;
};
/** What a chart draws: a short label for each row of its data, a figure for each of them in every series. */
export type ChartFigures = {
  labels: readonly string[];
  series: readonly { name: string; values: readonly number[] }[];
  /** How figures are written: counted, or as amounts in euros with the sign behind, or ahead as in English. */
  unit: "count" | "euro" | "euroAhead";
};
/**
 * Shown as a picture by writers that can draw, and always followed by its data as a table. Without figures it is
 * words and table alone. `buildChart.ts` makes both from the same numbers.
 */
export type Chart = BlockBase & {
  type: "chart";
  kind: "bar" | "line";
  title: string;
  altText: string;
  data: Table;
  figures?: ChartFigures;
};
export type Caption = BlockBase & { type: "caption"; children: readonly Inline[] };
export type PageBreak = BlockBase & { type: "pageBreak" };
/** What only a writer can fill in: the contents list. */
export type Field = BlockBase & { type: "field"; field: "contents"; title: string; maxLevel: 1 | 2 | 3 };

export type Block =
  | Heading
  | Paragraph
  | Resolution
  | List
  | Table
  | Image
  | Chart
  | Caption
  | PageBreak
  | Field;
export type BlockType = Block["type"];
export type BlockOf<T extends BlockType> = Extract<Block, { type: T }>;

export const paperSizes = ["A3", "A4", "A5", "A6"] as const;
export type PaperSize = (typeof paperSizes)[number];

/** A run of blocks on pages of one orientation. */
export type Section = {
  orientation: "portrait" | "landscape";
  /** Size of a page; A4 where it is not said. */
  paper?: PaperSize;
  /** So many pages of A5 or A6 stand on a sheet of A4, to be cut apart. */
  perSheet?: 2 | 4;
  /** Goes on below the section before, in columns; a page break leads to the next column. */
  columns?: 2;
  blocks: readonly Block[];
};

export type DocumentProperties = {
  title: string;
  subject?: string;
  /** The person or unit chosen by the user; no other name is ever written. */
  author: string;
  keywords: readonly string[];
  language: DocumentLanguage;
  /** ISO date of the document ("Stand"). */
  date: string;
  /** Identity of the deliverable, e.g. "agenda". */
  deliverable: string;
};

/** Running head and foot. Plain text; the page number ("Seite x von y") is the writer's. */
export type RunningTexts = {
  /** e.g. municipality and title. */
  header: string;
  /** "Entwurf", shown in the header and as text, never only as a watermark; absent for decided versions. */
  draftMark?: string;
  /** e.g. version, date, sensitivity. */
  footer: string;
};

export type Document = {
  properties: DocumentProperties;
  running: RunningTexts;
  /**
   * A report breathes (default); a sheet of one or two pages is set closer; a poster is set as large as one page
   * allows; cards are small pages to be handed out.
   */
  layout?: "report" | "sheet" | "poster" | "cards";
  sections: readonly Section[];
};

/** All blocks of a document in reading order. */
export function blocksOf(document: Document): readonly Block[] {
  return document.sections.flatMap((section) => section.blocks);
}
