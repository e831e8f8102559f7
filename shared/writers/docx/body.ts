import type { Comment, Revision } from "../../document/model";
import type { WriterWords } from "../words";
import type { Around } from "./around";
import type { CommentStore } from "./commentsPart";
import { dateAttribute } from "./dates";
import type { Dress } from "./dress";
import type { Sheet } from "./measures";
import type { Lists } from "./numberingPart";
import type { Relationships } from "./relationships";
import { escapeLine } from "./xml";

/** What ends a page: a new sheet, the next column of it, or a line to cut along. */
export type PageEnd = "page" | "column" | "cut";

/** Everything the block writers share while one document's body is written. */
export class Body {
  /** Written but not yet taken by the zip. */
  xml = "";
  /** Width between the margins of the current section, in twips. */
  width = 0;
  /** A break waits for the next paragraph: never an empty paragraph of its own. */
  breakBefore: PageEnd | undefined;
  /** How the pages of the current section lie on a sheet, and how many of them have ended. */
  sheet: Pick<Sheet, "columns" | "rows"> & { ended: number } = { columns: 1, rows: 1, ended: 0 };
  /** Room to write below a paragraph, in twips. */
  rooms: ReadonlyMap<object, number> = new Map();
  /** Properties of a section that ends with the next paragraph. */
  sectionEnd = "";
  /** Words of a cover page that still wait for their distance from the top edge. */
  coverAhead = false;
  /** What stands right above, for the distance after a table and the caption below a picture. */
  above: "table" | "image" | "other" = "other";
  /** The paragraph being written leads to what stands below it. */
  announces = false;
  tables = 0;
  figures = 0;
  /** In a house's own file: what our styles become there. */
  dress: Dress | undefined;
  private revisions = 0;
  /** Pictures that have a number already. */
  pictures = 0;

  constructor(
    readonly words: WriterWords,
    /** Bookmarks by block, row, cell or list entry. */
    readonly marks: ReadonlyMap<object, Around>,
    readonly relationships: Relationships,
    readonly numbering: Lists,
    readonly comments: CommentStore,
    /** Bookmark name of a record's own place, or undefined where the document has none. */
    readonly placeOf: (kind: string, recordId: string) => string | undefined,
    /** Contents lists by their node, ready made. */
    readonly contents: ReadonlyMap<object, string>,
  ) {}

  /** A page ends here: on a sheet of several ones the next may stand beside or below it. */
  endPage(): void {
    const { columns, rows } = this.sheet;
    this.sheet.ended += 1;
    const ended = this.sheet.ended % (columns * rows);
    this.breakBefore = ended === 0 ? "page" : ended % rows === 0 ? "column" : "cut";
  }

  /** Unique number of a picture, demanded by the format. */
  nextPicture(): number {
    this.pictures += 1;
    return this.pictures;
  }

  /** Attributes of a tracked change: unique id, who, when. */
  revision({ author, date }: Revision): string {
    this.revisions += 1;
    return `w:id="${this.revisions}" w:author="${escapeLine(author)}"${dateAttribute(date)}`;
  }

  /** Range marks of a block's comments, to be put around its words. */
  comment(comments: readonly Comment[] | undefined): Around | undefined {
    if (!comments || comments.length === 0) return undefined;
    let before = "";
    let after = "";
    for (const comment of comments) {
      const id = this.comments.add(comment);
      before += `<w:commentRangeStart w:id="${id}"/>`;
      after += `<w:commentRangeEnd w:id="${id}"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`;
    }
    return { before, after };
  }
}
