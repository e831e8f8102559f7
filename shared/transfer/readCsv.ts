import Papa from "papaparse";
import { tooLarge, unreadable } from "./readingError";
import { mostRows, type RowsSeen, rowsPerNotice, type SheetRow, widestRow } from "./table/sheet";
import { decodeText, type TextEncoding } from "./textEncoding";

export const delimiters = [";", ",", "\t", "|"] as const;
export type Delimiter = (typeof delimiters)[number];

export type CsvFile = { rows: SheetRow[]; encoding: TextEncoding; delimiter: Delimiter };

/** Excel's own hint about the delimiter in the first line. */
const separatorLine = /^sep=(.)\n/i;

/** The mark our own export puts before text that a spreadsheet would run as a formula. */
const formulaGuard = /^'(?='*[=+\-@\t\r＝＋－＠])/;

/** How evenly a delimiter parts the first records: columns of the commonest width, none if it is only one. */
function evenness(text: string, delimiter: Delimiter): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: 40, skipEmptyLines: "greedy" });
  const widths = new Map<number, number>();
  for (const record of data) widths.set(record.length, (widths.get(record.length) ?? 0) + 1);
  const [width = 1, times = 0] = [...widths].sort((a, b) => b[1] - a[1])[0] ?? [];
  return width < 2 ? 0 : (times / data.length) * (1 + Math.min(width, 20) / 100);
}

function guessDelimiter(text: string): Delimiter {
  const scores = delimiters.map((delimiter) => [delimiter, evenness(text, delimiter)] as const);
  return scores.reduce((best, other) => (other[1] > best[1] ? other : best))[0];
}

/**
 * Reads a CSV file: encoding and delimiter are told from the content unless given, texts stay as written
 * (leading zeros, German numbers). Throws AppError `unreadable` or `tooLarge`.
 */
export function readCsv(
  bytes: Uint8Array,
  forced: { encoding?: TextEncoding; delimiter?: Delimiter; onRows?: RowsSeen } = {},
): CsvFile {
  const { text: whole, encoding } = decodeText(bytes, forced.encoding);
  const hint = separatorLine.exec(whole);
  const text = hint ? whole.slice(hint[0].length) : whole;
  const hinted = delimiters.find((delimiter) => delimiter === hint?.[1]);
  const delimiter = forced.delimiter ?? hinted ?? guessDelimiter(text);
  const rows: SheetRow[] = [];
  let line = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data }) => {
      line++;
      if (data.every((cell) => cell.trim() === "")) return;
      if (rows.length >= mostRows) throw tooLarge("rows", mostRows);
      const cells = data.slice(0, widestRow).map((cell) => ({ text: cell.trim().replace(formulaGuard, "") }));
      rows.push({ line, cells });
      if (rows.length % rowsPerNotice === 0) forced.onRows?.(rows.length);
    },
  });
  if (rows.length === 0) throw unreadable("noContent");
  return { rows, encoding, delimiter };
}
