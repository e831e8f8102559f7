import { tooLarge } from "../readingError";
import { type Cell, emptyCell, isEmpty, mostRows } from "./sheet";

/** A merged region; columns from 0, rows by the number Excel shows. Both ends belong to it. */
export type Merge = { column: number; toColumn: number; from: number; to: number };

const referencePattern = /^([A-Z]{1,3})(\d+)$/;

/** Regions beyond this are decoration: whole columns, banners across a sheet. */
const mostMergedRows = 10_000;
const mostMergedColumns = 50;
/** All regions together. Regions of one sheet do not overlap, so an honest list stays far below. */
const mostMergedCells = 2_000_000;

/** Column of a reference like "C7", from 0. */
export function columnOf(reference: string | undefined): number | undefined {
  const letters = referencePattern.exec(reference ?? "")?.[1];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const lineOf = (reference: string | undefined) => Number(referencePattern.exec(reference ?? "")?.[2]);

/** The region of a reference like "A3:B5", undefined for one that holds no list. */
export function mergeOf(reference: string | undefined): Merge | undefined {
  const [start, end] = (reference ?? "").split(":");
  const column = columnOf(start);
  const toColumn = columnOf(end);
  const [from, to] = [lineOf(start), lineOf(end)];
  if (column === undefined || toColumn === undefined || !(to - from < mostMergedRows)) return undefined;
  return toColumn - column < mostMergedColumns ? { column, toColumn, from, to } : undefined;
}

type Row = { line: number; cells: Cell[] };

/**
 * The value of a merged region stands in each of its cells. A row that holds nothing but one region is a caption
 * across the table and stays as it is.
 */
export function fillMerged(rows: readonly Row[], merges: readonly Merge[]): void {
  const byLine = new Map(rows.map((row) => [row.line, row]));
  let filled = 0;
  for (const { column, toColumn, from, to } of merges) {
    const value = byLine.get(from)?.cells[column];
    if (!value || isEmpty(value)) continue;
    filled += Math.max(0, to - from + 1) * (toColumn - column + 1);
    if (filled > mostMergedCells) throw tooLarge("rows", mostRows);
    for (let line = from; line <= to; line++) {
      const cells = byLine.get(line)?.cells;
      if (!cells) continue;
      put(cells, column, value);
      if (cells.some((cell, at) => (at < column || at > toColumn) && !isEmpty(cell)))
        for (let at = column + 1; at <= toColumn; at++) put(cells, at, { ...value, isSpread: true });
    }
  }
}

function put(cells: Cell[], at: number, value: Cell): void {
  while (cells.length < at) cells.push(emptyCell);
  cells[at] = value;
}
