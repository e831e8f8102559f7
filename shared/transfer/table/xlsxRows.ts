import { tooLarge } from "../readingError";
import { scanXml, type XmlAttributes } from "../xml";
import {
  type Cell,
  emptyCell,
  mostRows,
  type RowsSeen,
  rowsPerNotice,
  type SheetRow,
  widestRow,
} from "./sheet";
import { columnOf, fillMerged, type Merge, mergeOf } from "./xlsxMerges";
import { type NumberLook, serialDate, serialTime, unescaped } from "./xlsxParts";

export type CellReading = { strings: readonly string[]; looks: readonly NumberLook[]; from1904: boolean };

const germanNumber = (value: number) => String(Number(value.toPrecision(15))).replace(".", ",");

function numberCell(value: number, look: NumberLook, from1904: boolean): Cell {
  if (look === "date") {
    const date = serialDate(value, from1904);
    if (date) return { text: date.split("-").reverse().join("."), date };
  }
  if (look === "time") return { text: serialTime(value) };
  if (look === "percent")
    return { text: `${germanNumber(value * 100)} %`, number: Number((value * 100).toPrecision(12)) };
  const text = germanNumber(value);
  if (typeof look === "object" && /^\d+$/.test(text)) return { text: text.padStart(look.zeros, "0") };
  return { text, number: value };
}

function cellOf(attributes: XmlAttributes, value: string, inline: string, reading: CellReading): Cell {
  switch (attributes.t) {
    case "s":
      return { text: reading.strings[Number(value)] ?? "" };
    case "inlineStr":
      return { text: unescaped(inline) };
    case "str":
    case "e":
      return { text: unescaped(value) };
    case "b":
      return { text: value === "1" ? "ja" : "nein" };
    case "d":
      return { text: value.slice(0, 10), date: value.slice(0, 10) };
    default: {
      const number = Number(value);
      if (value === "" || !Number.isFinite(number)) return { text: inline || value };
      return numberCell(number, reading.looks[Number(attributes.s ?? 0)] ?? "plain", reading.from1904);
    }
  }
}

/** Of one sheet: a shared string stands once in the file and in as many cells as refer to it. */
const mostLetters = 50_000_000;

/** Reads the rows of a worksheet part. Cells and rows without a reference follow the one before. */
export function readSheetRows(xml: string, reading: CellReading, onRows?: RowsSeen): SheetRow[] {
  const rows: { line: number; cells: Cell[] }[] = [];
  const merges: Merge[] = [];
  let row: { line: number; cells: Cell[] } | undefined;
  let cell: XmlAttributes | undefined;
  let into: "value" | "inline" | undefined;
  let value = "";
  let inline = "";
  let phonetic = false;
  let letters = 0;
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === "s:row") {
        if (rows.length >= mostRows) throw tooLarge("rows", mostRows);
        row = { line: Number(attributes.r ?? (rows.at(-1)?.line ?? 0) + 1), cells: [] };
        rows.push(row);
        if (rows.length % rowsPerNotice === 0) onRows?.(rows.length);
      } else if (name === "s:c") {
        cell = attributes;
        value = "";
        inline = "";
      } else if (name === "s:v") into = "value";
      else if (name === "s:rPh") phonetic = true;
      else if (name === "s:t" && cell && !phonetic) into = "inline";
      else if (name === "s:mergeCell") {
        const merge = mergeOf(attributes.ref);
        if (merge) merges.push(merge);
      }
    },
    text: (text) => {
      if (into === "value") value += text;
      else if (into === "inline") inline += text;
    },
    close: (name) => {
      if (name === "s:v" || name === "s:t") into = undefined;
      else if (name === "s:rPh") phonetic = false;
      else if (name === "s:c" && cell && row) {
        const at = columnOf(cell.r) ?? row.cells.length;
        if (at < widestRow) {
          while (row.cells.length < at) row.cells.push(emptyCell);
          const read = cellOf(cell, value, inline, reading);
          letters += read.text.length;
          if (letters > mostLetters) throw tooLarge("letters", mostLetters);
          row.cells[at] = read;
        }
        cell = undefined;
      }
    },
  });
  fillMerged(rows, merges);
  return rows;
}
