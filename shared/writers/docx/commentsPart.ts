import { absent } from "../../document/build";
import type { Comment } from "../../document/model";
import { isSaid } from "../../document/plainText";
import { dateAttribute } from "./dates";
import { type Dress, dressedRuns } from "./dress";
import { plainRun } from "./runs";
import { declarations, escapeLine, xmlHead } from "./xml";

/** Comments of one document, numbered as they are met. */
export class CommentStore {
  private readonly comments: Comment[] = [];

  /** Takes a comment and gives the number its range marks carry. */
  add(comment: Comment): number {
    return this.comments.push(comment) - 1;
  }

  get isEmpty(): boolean {
    return this.comments.length === 0;
  }

  /** `word/comments.xml`, complete once the body is written. */
  part(dress?: Dress): string {
    const comments = this.comments.map((comment, id) => commentXml(comment, id, dress));
    return `${xmlHead}<w:comments${declarations("w")}>${comments.join("")}</w:comments>`;
  }
}

function commentXml({ author, date, text }: Comment, id: number, dress: Dress | undefined): string {
  const lines = text.split(/\r?\n|\r/).filter(isSaid);
  const paragraphs = (lines.length > 0 ? lines : [absent])
    .map((line, index) => {
      const reference =
        index === 0 ? '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>' : "";
      const runs = reference + plainRun(line);
      if (!dress) return `<w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>${runs}</w:p>`;
      const { style, paragraph, letters } = dress.paragraph("CommentText");
      const named = style ? `<w:pStyle w:val="${style}"/>` : "";
      return `<w:p><w:pPr>${named}${paragraph}</w:pPr>${dressedRuns(dress, runs, letters)}</w:p>`;
    })
    .join("");
  return `<w:comment w:id="${id}" w:author="${escapeLine(author)}"${dateAttribute(date)} w:initials="${escapeLine(initials(author))}">${paragraphs}</w:comment>`;
}

function initials(author: string): string {
  return author
    .split(/\s+/)
    .map((word) => [...word][0] ?? "")
    .join("")
    .slice(0, 4);
}
