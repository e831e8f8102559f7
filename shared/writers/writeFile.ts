import { zipSync } from "fflate";
import { blocksOf, type Document, type Table } from "../document/model";
import { AppError } from "../errors";
import { type House, writeHouseDocx } from "./docx/house/writeHouseDocx";
import type { WriteOptions } from "./docx/progress";
import { writeDocx } from "./docx/writeDocx";
import { writeCsv } from "./writeCsv";
import { writeHtmlPage } from "./writeHtml";

/** What a document can leave as: for Word, for a browser, or its tables for a spreadsheet. */
export const fileFormats = ["docx", "html", "csv"] as const;
export type FileFormat = (typeof fileFormats)[number];

/** The bytes of a file, and what kind of file it is; several tables become a zip. */
export type WrittenFile = { bytes: Uint8Array; mediaType: string; ending: "docx" | "html" | "csv" | "zip" };

/**
 * Writes a document in a format; a Word file in that of the house where there is one.
 * @throws AppError `invalid` (reason "noTables") for the tables of a document without any, `cancelled` on demand
 */
export async function writeFileAs(
  document: Document,
  format: FileFormat,
  { house, ...options }: WriteOptions & { house?: House } = {},
): Promise<WrittenFile> {
  const encoder = new TextEncoder();
  if (format === "html")
    return { bytes: encoder.encode(writeHtmlPage(document)), mediaType: "text/html", ending: "html" };
  if (format === "csv") return tablesOf(document, encoder);
  return {
    bytes: house ? await writeHouseDocx(document, house, options) : await writeDocx(document, options),
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ending: "docx",
  };
}

function tablesOf(document: Document, encoder: TextEncoder): WrittenFile {
  const tables = blocksOf(document).filter((block): block is Table => block.type === "table");
  const [first] = tables;
  if (!first) throw new AppError("invalid", "The document has no tables.", { reason: "noTables" });
  if (tables.length === 1)
    return { bytes: encoder.encode(writeCsv(first)), mediaType: "text/csv", ending: "csv" };
  const digits = String(tables.length).length;
  const files = tables.map((table, index) => {
    const key = table.key.replace(/[^\p{L}\p{N}.-]+/gu, "-");
    return [
      `${String(index + 1).padStart(digits, "0")}-${key}.csv`,
      encoder.encode(writeCsv(table)),
    ] as const;
  });
  // The document's day instead of the present moment: the same document gives the same bytes.
  const mtime = `${document.properties.date}T12:00:00`;
  return {
    bytes: zipSync(Object.fromEntries(files), { mtime }),
    mediaType: "application/zip",
    ending: "zip",
  };
}
