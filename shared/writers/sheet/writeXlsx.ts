import { strToU8, zipSync } from "fflate";
import { escapeXml } from "../docx/xml";
import { startsFormula } from "../writeCsv";
import { isDay, type SheetCell, type SheetColumn, type SheetKind, type SheetTable } from "./sheetTable";
import {
  contentTypes,
  corePart,
  looks,
  rootRelationships,
  stylesPart,
  workbookPart,
  workbookRelationships,
  worksheetPart,
} from "./xlsxParts";

const day = 86_400_000;
/** Days before 1 March 1900 are counted wrongly by Excel, so they stay words. */
const firstSafeDay = 61;
/** More does not fit into one cell of Excel. */
const longestText = 32_767;

const serialOf = (iso: string) => Math.round((Date.parse(iso) - Date.UTC(1899, 11, 30)) / day);

function letters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter;
}

function textCell(at: string, text: string, look: number): string {
  const content = escapeXml(text.slice(0, longestText));
  return `<c r="${at}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${content}</t></is></c>`;
}

const numberCell = (at: string, value: number, look: number) =>
  `<c r="${at}" s="${look}"><v>${value}</v></c>`;

function cellOf(at: string, cell: SheetCell, kind: SheetKind): string {
  if (cell === undefined || cell === "") return "";
  if (typeof cell === "number") {
    if (!Number.isFinite(cell)) return "";
    return numberCell(at, kind === "percent" ? cell / 100 : cell, looks[kind === "text" ? "number" : kind]);
  }
  if (kind === "date" && isDay(cell)) {
    const serial = serialOf(cell);
    if (serial >= firstSafeDay) return numberCell(at, serial, looks.date);
    return textCell(at, cell.split("-").reverse().join("."), looks.text);
  }
  return textCell(at, cell, startsFormula(cell) ? looks.guarded : looks.text);
}

const narrowest = 9;
const widest = 60;

function widthOf({ heading, kind, width }: SheetColumn, cells: readonly SheetCell[]): number {
  if (width !== undefined) return width;
  const own = kind === "date" ? 11 : kind === "money" ? 15 : 0;
  const longest = cells.reduce<number>((most, cell) => Math.max(most, String(cell ?? "").length), own);
  return Math.min(widest, Math.max(narrowest, heading.length + 3, longest + 2));
}

const sampled = 500;

/**
 * A typed table as a workbook with one sheet: days are days, money and shares are figures with their format, texts
 * stay texts (leading zeros, and what looks like a formula), the heading stays in sight. Written by hand: the parts
 * are few, and nothing else is needed of a spreadsheet library.
 */
export function writeXlsx({ caption, columns, rows }: SheetTable): Uint8Array {
  const line = function* (): Iterable<string> {
    const headings = columns.map(({ heading }, index) =>
      textCell(`${letters(index)}1`, heading, looks.heading),
    );
    yield `<row r="1">${headings.join("")}</row>`;
    for (const [index, row] of rows.entries()) {
      const number = index + 2;
      const cells = columns.map(({ kind }, at) => cellOf(`${letters(at)}${number}`, row[at], kind));
      yield `<row r="${number}">${cells.join("")}</row>`;
    }
  };
  const sample = rows.slice(0, sampled);
  const widths = columns.map((column, at) =>
    widthOf(
      column,
      sample.map((row) => row[at]),
    ),
  );
  const last = `${letters(Math.max(0, columns.length - 1))}${rows.length + 1}`;
  const parts = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": rootRelationships,
    "docProps/core.xml": corePart(caption),
    "xl/workbook.xml": workbookPart(caption, last),
    "xl/_rels/workbook.xml.rels": workbookRelationships,
    "xl/styles.xml": stylesPart,
    "xl/worksheets/sheet1.xml": worksheetPart(widths, line(), last),
  };
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  // Always the same moment: the same table gives the same bytes.
  return zipSync(Object.fromEntries(files), { level: 6, mtime: "2000-01-01T12:00:00" });
}
