import { fileKindOf } from "./fileKind";
import type { Outline } from "./outline";
import { type CsvFile, type Delimiter, readCsv } from "./readCsv";
import { readDocx } from "./readDocx";
import { unreadable } from "./readingError";
import { readJson } from "./readJson";
import { readMarkdown } from "./readMarkdown";
import { readXlsx } from "./readXlsx";
import type { RowsSeen, SheetRow } from "./table/sheet";
import type { TextEncoding } from "./textEncoding";

/**
 * A file as chosen or dropped; in a folder its name is its path from there. What was pasted has no ending and is
 * the text of a spreadsheet's cells.
 */
export type SourceFile = { name: string; bytes: Uint8Array; pasted?: true };

export const tableForms = ["csv", "xlsx", "json", "pasted"] as const;
export type TableForm = (typeof tableForms)[number];

/** A table file with one sheet's rows; `csv` tells how the text was read. */
export type TableSource = {
  fileName: string;
  form: TableForm;
  /** Sheets of a workbook, lists of a JSON file by their path. */
  sheets: readonly { name: string; hidden: boolean; count?: number }[];
  sheet: number;
  rows: SheetRow[];
  /** The row that holds the headings where the form says so; else people and guesses do. */
  headingRow?: number;
  csv?: Pick<CsvFile, "encoding" | "delimiter">;
};

/** What the person chose instead of what was guessed. */
export type TableOptions = { sheet?: number; encoding?: TextEncoding; delimiter?: Delimiter };

/** Reads one table file: the wanted sheet, else the first that is not hidden and has rows. */
export function readTableSource(
  { name, bytes, pasted }: SourceFile,
  options: TableOptions = {},
  onRows?: RowsSeen,
): TableSource {
  const kind = pasted ? "csv" : fileKindOf(name, bytes);
  if (kind === "json") {
    const { lists, rows } = readJson(bytes);
    const sheets = lists.map(({ path, count }) => ({ name: path, count, hidden: false }));
    const sheet = options.sheet ?? 0;
    return { fileName: name, form: "json", sheets, sheet, rows: rows(sheet), headingRow: 0 };
  }
  if (kind !== "xlsx") {
    const { rows, encoding, delimiter } = readCsv(bytes, {
      // Cells copied from a spreadsheet are parted by tabs; commas and semicolons in them are words.
      ...(pasted && { delimiter: "\t" }),
      ...options,
      // The clipboard holds letters, whatever bytes the same list has as a file.
      ...(pasted && { encoding: "utf-8" }),
      onRows,
    });
    return {
      fileName: name,
      form: pasted ? "pasted" : "csv",
      sheets: [{ name, hidden: false }],
      sheet: 0,
      rows,
      csv: { encoding, delimiter },
    };
  }
  const { sheets, rows } = readXlsx(bytes);
  if (options.sheet !== undefined)
    return { fileName: name, form: "xlsx", sheets, sheet: options.sheet, rows: rows(options.sheet, onRows) };
  const shown = [...sheets.keys()].filter((index) => !sheets[index]?.hidden);
  for (const sheet of [...shown, ...sheets.keys()]) {
    const read = rows(sheet, onRows);
    if (read.length > 0) return { fileName: name, form: "xlsx", sheets, sheet, rows: read };
  }
  throw unreadable("noContent");
}

/** Whether a file holds rows rather than text. Throws AppError for what cannot be read. */
export function isTableFile({ name, bytes, pasted }: SourceFile): boolean {
  return pasted === true || ["csv", "xlsx", "json"].includes(fileKindOf(name, bytes));
}

/** Reads the outline of a text. `keyPrefix` parts the blocks of several. Throws AppError for what cannot be read. */
export function readTextSource({ name, bytes }: SourceFile, keyPrefix: string): Outline {
  const outline =
    fileKindOf(name, bytes) === "docx"
      ? readDocx(bytes, name, keyPrefix)
      : readMarkdown(bytes, name, keyPrefix);
  if (outline.blocks.length === 0) throw unreadable("noContent");
  return outline;
}
