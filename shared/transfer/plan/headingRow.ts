import type { TableSource } from "../readSource";
import { isEmpty, type SheetRow } from "../table/sheet";
import { guessHeadingRow, type Table, tableOf } from "../table/table";
import { nameScore } from "../table/tableProfile";
import { fieldsOfTarget, tableTargets } from "./tableTargets";

const known = [
  ...new Set(tableTargets.flatMap((target) => fieldsOfTarget[target].flatMap(({ names }) => names))),
];

/** A cell that is a column's name, and one that only contains it. */
const itself = 0.95;
const withAdditions = 0.75;

/** One cell that is a name we know, or most of several cells that contain one. */
function namesColumns(words: readonly string[]): boolean {
  const scores = words.map((word) => nameScore(word, known));
  const alike = scores.filter((score) => score >= withAdditions).length;
  return scores.some((score) => score >= itself) || (alike > 1 && alike > words.length / 2);
}

/**
 * Index of the heading row among the filled rows; null where nothing speaks for one, so that the first row of cells
 * pasted without headings is not lost.
 */
export function headingRowOf(rows: readonly SheetRow[]): number | null {
  return guessHeadingRow(
    rows.filter(({ cells }) => cells.some((cell) => !isEmpty(cell))),
    namesColumns,
  );
}

/** A sheet under its headings: where the form of the file puts them, else where people do, else as guessed. */
export function tableAsAsked({ rows, headingRow }: TableSource, asked?: number | null): Table {
  return tableOf(rows, headingRow ?? (asked === undefined ? headingRowOf(rows) : asked));
}
