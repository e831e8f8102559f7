import type { Inline } from "../../document/model";
import { type FontWidths, fontWidths, middlingWidth } from "./fontWidths";

const space = 32;
const tab = 9;
const hyphen = 45;
const enDash = 0x2013;

/** Distance of the tab stops a paragraph has by itself, in points. */
const tabStop = 35.45;

/**
 * How many lines words take in a column, by the widths of their letters. Breaks at spaces and after hyphens, as
 * word processors do without hyphenation.
 *
 * @param size letter size in points
 * @param width of the column in points
 */
export function countLines(inlines: readonly Inline[], size: number, width: number, bold: boolean): number {
  const column = (width * 2048) / size;
  if (surelyFits(inlines, column)) return 1;
  const counter = new LineCounter(column, (tabStop * 2048) / size);
  addAll(counter, inlines, bold);
  return counter.lines;
}

/** Most headings and cells are so short that they fit even if every letter were the widest: no need to measure. */
function surelyFits(inlines: readonly Inline[], column: number): boolean {
  let letters = 0;
  for (const inline of inlines) {
    if (inline.type !== "text") return false;
    letters += inline.text.length;
  }
  return letters * widest <= column;
}

const widest = Math.max(...fontWidths.regular, ...fontWidths.bold, middlingWidth);

function addAll(counter: LineCounter, inlines: readonly Inline[], bold: boolean): void {
  for (const inline of inlines) {
    if (inline.type === "lineBreak") counter.breakLine();
    else if (inline.type === "link") addAll(counter, inline.children, bold);
    else {
      const isBold = bold || inline.marks?.includes("bold");
      counter.add(inline.text, isBold ? fontWidths.bold : fontWidths.regular);
    }
  }
}

class LineCounter {
  lines = 1;
  private line = 0;
  private word = 0;

  constructor(
    private readonly width: number,
    private readonly stop: number,
  ) {}

  breakLine(): void {
    this.lines += 1;
    this.line = 0;
    this.word = 0;
  }

  add(text: string, widths: FontWidths): void {
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      const advance = code < 256 ? (widths[code] ?? middlingWidth) : middlingWidth;
      if (code === tab) {
        this.line = Math.ceil((this.line + this.word + 1) / this.stop) * this.stop;
        this.word = 0;
        continue;
      }
      if (code === space) {
        this.line += this.word + advance;
        this.word = 0;
        continue;
      }
      this.word += advance;
      if (this.line > 0 && this.line + this.word > this.width) {
        this.lines += 1;
        this.line = 0;
      }
      if (code === hyphen || code === enDash) {
        this.line += this.word;
        this.word = 0;
      }
    }
  }
}
