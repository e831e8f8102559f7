/** A piece of a page: a paragraph that may break between its lines, or a table row that may not. In points. */
export type Box = {
  before: number;
  after: number;
  lines: number;
  lineHeight: number;
  /** Stands on one page with the next box. */
  keepNext: boolean;
  /** Lines may stand on two pages, at least two on each. */
  breaks: boolean;
  /** Called with the page on which the box begins. */
  onPage?: (page: number) => void;
};

/** Fills pages with boxes the way word processors do: kept pairs, no single lines, no space above at the top. */
export class Pagination {
  page = 1;
  private used = 0;
  /** The page was turned by the document, not by lack of room: the space above its first words stays. */
  private isForced = true;
  private kept: Box[] = [];

  /** @param height of the text area, in points */
  constructor(private height: number) {}

  /** Goes on at the top of a new page, unless nothing stands on this one yet. */
  forcePage(height = this.height): void {
    this.flush();
    if (this.used > 0) this.turn();
    this.height = height;
    this.isForced = true;
  }

  add(box: Box): void {
    this.kept.push(box);
    if (!box.keepNext) this.flush();
  }

  /** Places what still waits for a next box. */
  flush(): void {
    const group = this.kept;
    if (group.length === 0) return;
    this.kept = [];
    const needed = group.reduce((sum, box, index) => sum + least(box, index === group.length - 1), 0);
    if (this.used > 0 && this.used + needed > this.height) this.turn();
    for (const box of group) this.place(box);
  }

  private place(box: Box): void {
    if (this.used > 0 && this.used + least(box, true) > this.height) this.turn();
    const before = this.used === 0 && this.page > 1 && !this.isForced ? 0 : box.before;
    box.onPage?.(this.page);
    this.isForced = false;
    let lines = box.lines;
    let room = Math.floor((this.height - this.used - before + slack) / box.lineHeight);
    while (box.breaks && lines > room && this.used + before < this.height) {
      const here = lines - room === 1 ? room - 1 : room;
      if (here < 2) break;
      lines -= here;
      this.turn();
      room = Math.floor(this.height / box.lineHeight);
    }
    const head = this.used === 0 && lines < box.lines ? 0 : before;
    this.used += head + lines * box.lineHeight + box.after;
  }

  private turn(): void {
    this.page += 1;
    this.used = 0;
  }
}

/** Rounding of a line's height by the programs. */
const slack = 0.5;

/** The least height a box needs on the page on which it begins. */
function least(box: Box, isLast: boolean): number {
  const lines = isLast && box.breaks && box.lines > 3 ? 2 : box.lines;
  return box.before + lines * box.lineHeight + (isLast ? 0 : box.after);
}
