/** A piece of a page: a paragraph that may break between its lines, or a table row that may not. In points. */
export type Box = {
  before: number;
  after: number;
  /** Rules above and below with their distance from the words: never shared with a neighbour. */
  frame?: number;
  lines: number;
  lineHeight: number;
  /** White below the letters of a line: at the foot of a page it may reach into the margin. */
  lead?: number;
  /** Stands on one page with the next box. */
  keepNext: boolean;
  /** Lines may stand on two pages, at least two on each. */
  breaks: boolean;
  /** Called with the page on which the box begins. */
  onPage?: (page: number) => void;
};

/**
 * Fills pages with boxes the way word processors do: kept pairs, no single lines, no space above at the top, and
 * between two boxes the larger of their distances, not the sum.
 */
export class Pagination {
  page = 1;
  private used = 0;
  /** Distance the last box keeps below itself, already part of `used`. */
  private below = 0;
  /** The page was turned by the document, not by lack of room: the space above its first words stays. */
  private isForced = true;
  private kept: Box[] = [];

  /** @param height of the text area, in points */
  constructor(private height: number) {}

  /** Height of what stands on the present page, in points. */
  get filled(): number {
    this.flush();
    return this.used;
  }

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
    if (this.used > 0 && this.used + this.leastOf(group) > this.height + slack) this.turn();
    for (const box of group) this.place(box);
  }

  private place(box: Box): void {
    if (this.used > 0 && this.used + this.leastOf([box]) > this.height + slack) this.turn();
    const isTop = this.used === 0 && this.page > 1 && !this.isForced;
    const before = isTop ? 0 : Math.max(0, box.before - this.below);
    box.onPage?.(this.page);
    this.isForced = false;
    let lines = box.lines;
    const spare = slack + (box.lead ?? 0);
    let room = Math.floor((this.height - this.used - before + spare) / box.lineHeight);
    while (box.breaks && lines > room && this.used + before < this.height) {
      const here = lines - room === 1 ? room - 1 : room;
      if (here < 2) break;
      lines -= here;
      this.turn();
      room = Math.floor((this.height + spare) / box.lineHeight);
    }
    const head = this.used === 0 && lines < box.lines ? 0 : before;
    this.used += head + lines * box.lineHeight + (box.frame ?? 0) + box.after;
    this.below = box.after;
  }

  /** The least height boxes need on the page on which they begin; what follows the last may stand on the next. */
  private leastOf(group: readonly Box[]): number {
    let height = 0;
    let { below } = this;
    for (const [index, box] of group.entries()) {
      const isLast = index === group.length - 1;
      const lines = isLast && box.breaks && box.lines > 3 ? 2 : box.lines;
      height += Math.max(0, box.before - below) + lines * box.lineHeight + (box.frame ?? 0);
      height += isLast ? -(box.lead ?? 0) : box.after;
      below = box.after;
    }
    return height;
  }

  private turn(): void {
    this.page += 1;
    this.used = 0;
    this.below = 0;
  }
}

/** Rounding of a line's height by the programs. */
const slack = 0.5;
