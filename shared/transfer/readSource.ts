import { fileKindOf } from "./fileKind";
import type { Outline } from "./outline";
import { type CsvFile, type Delimiter, readCsv } from "./readCsv";
import { readDocx } from "./readDocx";
import { unreadable } from "./readingError";
import { readMarkdown } from "./readMarkdown";
import { readXlsx } from "./readXlsx";
import type { SheetRow } from "./table/sheet";
import type { TextEncoding } from "./textEncoding";

/** A file as chosen or dropped; in a folder its name is its path from there. */
export type SourceFile = { name: string; bytes: Uint8Array };

/** A table file with one sheet's rows; `csv` tells how the text was read. */
export type TableSource = {
  fileName: string;
  sheets: readonly { name: string; hidden: boolean }[];
  sheet: number;
  rows: SheetRow[];
  csv?: Pick<CsvFile, "encoding" | "delimiter">;
};

/** What the person chose instead of what was guessed. */
export type TableOptions = { sheet?: number; encoding?: TextEncoding; delimiter?: Delimiter };

export type Source = { holds: "text"; outline: Outline } | { holds: "table"; table: TableSource };

/** Reads one table file: the wanted sheet, else the first that is not hidden and has rows. */
export function readTableSource({ name, bytes }: SourceFile, options: TableOptions = {}): TableSource {
  if (fileKindOf(name, bytes) !== "xlsx") {
    const { rows, encoding, delimiter } = readCsv(bytes, options);
    return {
      fileName: name,
      sheets: [{ name, hidden: false }],
      sheet: 0,
      rows,
      csv: { encoding, delimiter },
    };
  }
  const { sheets, rows } = readXlsx(bytes);
  if (options.sheet !== undefined)
    return { fileName: name, sheets, sheet: options.sheet, rows: rows(options.sheet) };
  const shown = [...sheets.keys()].filter((index) => !sheets[index]?.hidden);
  for (const sheet of [...shown, ...sheets.keys()]) {
    const read = rows(sheet);
    if (read.length > 0) return { fileName: name, sheets, sheet, rows: read };
  }
  throw unreadable("noContent");
}

/**
 * Reads one file by what it is. `keyPrefix` parts the blocks of several texts. Throws AppError `unreadable`,
 * `tooLarge` or `encrypted` with a reason.
 */
export function readSource(file: SourceFile, keyPrefix: string): Source {
  const kind = fileKindOf(file.name, file.bytes);
  if (kind === "csv" || kind === "xlsx") return { holds: "table", table: readTableSource(file) };
  const outline =
    kind === "docx"
      ? readDocx(file.bytes, file.name, keyPrefix)
      : readMarkdown(file.bytes, file.name, keyPrefix);
  if (outline.blocks.length === 0) throw unreadable("noContent");
  return { holds: "text", outline };
}
