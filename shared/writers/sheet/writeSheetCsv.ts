import { guardedText, quotedCell } from "../writeCsv";
import { isDay, type SheetCell, type SheetKind, type SheetTable } from "./sheetTable";

/** Byte order mark: tells German Excel that the file is UTF-8. */
const mark = "\uFEFF";

const decimals: Partial<Record<SheetKind, number>> = { money: 2 };

function numberText(value: number, kind: SheetKind): string {
  const digits = decimals[kind];
  const text = digits === undefined ? String(Number(value.toPrecision(15))) : value.toFixed(digits);
  return text.replace(".", ",");
}

function cellText(cell: SheetCell, kind: SheetKind): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return numberText(cell, kind) + (kind === "percent" ? " %" : "");
  return kind === "date" && isDay(cell) ? cell.split("-").reverse().join(".") : guardedText(cell);
}

/**
 * A typed table as CSV for German Excel, whatever the language of the window: semicolons, UTF-8 with byte order mark,
 * decimal comma without grouping, TT.MM.JJJJ. Texts a spreadsheet would run get an apostrophe in front, which our own
 * reader takes off again; figures and days stay what they are.
 */
export function writeSheetCsv({ columns, rows }: SheetTable): string {
  const lines = [
    columns.map(({ heading }) => guardedText(heading)),
    ...rows.map((row) => columns.map(({ kind }, index) => cellText(row[index], kind))),
  ];
  return mark + lines.map((line) => `${line.map(quotedCell).join(";")}\r\n`).join("");
}
