import { guardedCell } from "@shared/writers/writeCsv";
import type { WordTable } from "./wordTable";

/** Cells as they may be pasted: texts a spreadsheet would run are guarded as in our files, figures stay figures. */
const guardedRows = ({ headings, rows, figures }: WordTable): string[][] => [
  headings.map((heading) => guardedCell(heading, false)),
  ...rows.map((cells) => cells.map((cell, at) => guardedCell(cell, figures.has(at)))),
];

/** The table as spreadsheets take it: tabs between cells, line breaks inside turned to spaces. */
export function clipboardText(table: WordTable): string {
  return guardedRows(table)
    .map((cells) => cells.map((cell) => cell.replace(/[\t\r\n]+/g, " ")).join("\t"))
    .join("\r\n");
}

const marks: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark).replace(/\r\n|\r|\n/g, "<br>");

/** The same table as Word takes it, with its headings as such. */
export function clipboardHtml(table: WordTable): string {
  const [headings = [], ...rows] = guardedRows(table);
  const line = (cells: readonly string[], tag: "th" | "td") =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("")}</tr>`;
  return `<table><thead>${line(headings, "th")}</thead><tbody>${rows.map((row) => line(row, "td")).join("")}</tbody></table>`;
}

/** Puts a table on the clipboard, for spreadsheets and for Word. */
export async function copyTable(table: WordTable): Promise<void> {
  const blob = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
  await navigator.clipboard.write([
    new ClipboardItem({
      ...blob("text/plain", clipboardText(table)),
      ...blob("text/html", clipboardHtml(table)),
    }),
  ]);
}
