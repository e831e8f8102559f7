/**
 * A house's own Word file as far as a document made in it must know it. Read by `transfer/house`, judged by
 * `checkHouse.ts`, written into by `writers/docx/house`. FIELD.md M7.
 */
export type HouseTemplate = {
  /** Parts that go into every document made in it, by path; bytes as they stand in the file. */
  parts: ReadonlyMap<string, Uint8Array>;
  /** Media type of each part. */
  types: ReadonlyMap<string, string>;
  /** Relationships of each part that has such. */
  relations: ReadonlyMap<string, readonly HouseRelation[]>;
  /** Path of the main document, e.g. "word/document.xml". */
  mainPath: string;
  styles: readonly HouseStyle[];
  /** What text is like that no style changes. */
  defaults: { size: number; language: string | undefined };
  lists: HouseLists;
  /** Page set-ups in the order in which they hold, the last one that of the body's end. Never empty. */
  sections: readonly HouseSection[];
  /** Properties the house gave the file, as they are written: `<property …>` elements. */
  ownProperties: readonly string[];
  facts: HouseFacts;
};

export type HouseRelation = {
  id: string;
  /** Full address of its type. */
  type: string;
  /** As written: relative to its part, or an address outside the file. */
  target: string;
  external: boolean;
};

export type HouseStyleKind = "paragraph" | "character" | "table" | "numbering";

export type HouseStyle = {
  id: string;
  /** Word's own name: English for built-in styles, whatever the language of the program. */
  name: string;
  kind: HouseStyleKind;
  isDefault: boolean;
  /** Made by the house instead of built in. */
  isOwn: boolean;
  basedOn?: string;
  /** 0 to 8 for headings, what it is based on included. */
  outlineLevel?: number;
  /** The list it numbers, what it is based on included. */
  numbering?: { id: string; level: number };
  /** Letters in points, what it is based on included. */
  size?: number;
  /** A table style that sets off the first row. */
  hasHeadingRow?: boolean;
};

/** Numbering instances of the file with the levels of their definition. */
export type HouseLists = {
  instances: ReadonlyMap<
    string,
    { definition: string; levels: ReadonlyMap<number, { format: string; indent: number | undefined }> }
  >;
};

/** One page set-up; lengths in twips. */
export type HouseSection = {
  /** Its `w:sectPr` in the main document, from `start` to before `end`. */
  start: number;
  end: number;
  width: number;
  height: number;
  /** Width and height of the text on a page; of one column where there are several. */
  textWidth: number;
  textHeight: number;
  columns: number;
  /** Both side margins and the gutter together. */
  sides: number;
  /** Space between all columns together. */
  gaps: number;
  /** Top and bottom margin together. */
  ends: number;
};

/** Where something was found. */
export type HousePlace = "body" | "header" | "footer" | "notes" | "settings" | "other";

/** What the checker judges. */
export type HouseFacts = {
  macros: boolean;
  /** The "strict" spelling of the format, or a spelling that other programs do not use. */
  spelling: "strict" | "unusual" | undefined;
  /** What a program would load from outside when the file is opened. */
  outside: readonly {
    kind: "picture" | "template" | "mailMerge" | "other";
    target: string;
    place: HousePlace;
  }[];
  /** Fields that load from outside, e.g. INCLUDEPICTURE. */
  outsideFields: readonly { field: string; place: HousePlace }[];
  /** Objects and controls of other programs. */
  embedded: readonly HousePlace[];
  isProtected: boolean;
  asksForUpdate: boolean;
  comments: number;
  trackedChanges: number;
  /** Places for words in every paragraph, and what only looks like one. */
  places: readonly HousePlaceholder[];
  broken: readonly { written: string; place: HousePlace }[];
  /** Places in text that is replaced as a whole, since it has no place for the content. */
  droppedPlaces: readonly string[];
  /** Text that is replaced as a whole. */
  dropsText: boolean;
  /** Style ids that kept text uses though the file does not define them. */
  undefinedStyles: readonly string[];
  /** Whether heads, feet or kept text show a picture. */
  hasPicture: boolean;
};

export type HousePlaceholder = {
  written: string;
  name?: string;
  place: HousePlace;
  /** Stands alone in a paragraph of the body itself, where content can stand. */
  canHoldContent: boolean;
  /** Where its paragraph begins in the main document. */
  at: number;
};
