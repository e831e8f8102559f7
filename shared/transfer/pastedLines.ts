import Papa from "papaparse";
import { htmlTokens } from "./clipboardHtml";

/** Bullets people and programs put before a line; symbol fonts' own lie in the private range. */
const bullet = /^\s*(?:(?:[•◦▪▫■□●○‣⁃∙·*✓✔➢➤→–—-]|o(?=\t))\s+|[\uf000-\uf0ff]\s*)/u;
const letter = /^\s*\(?(?:[a-z]|[ivx]{1,5})\)\s+/i;
const number = /^\s*\(?(?:\d{1,3}(?:\.\d{1,3})*[.)]|\d{1,3}(?:\.\d{1,3})+)\s+/;
const quoted = /^(?:\s*>)+\s?/;
const taskBox = /^\s*\[[ x]\]\s+/i;

/** A lone number before words may belong to them ("1. Bauabschnitt"); a tab or a second one makes it a list's. */
const isCounted = (lines: readonly string[]) =>
  lines.filter((line) => number.test(line)).length > 1 || lines.some((line) => /^\s*\S{1,8}\t/.test(line));

/** Lines without what only marks them as part of a list or mail. */
function bareLines(given: readonly string[]): string[] {
  const lines = given.map((line) => line.replace(quoted, "").replace(bullet, ""));
  const counted = isCounted(lines);
  return lines.map((line) =>
    line
      .replace(counted ? number : letter, "")
      .replace(letter, "")
      .replace(taskBox, "")
      .replace(/[\s\u00a0]+/g, " ")
      .trim(),
  );
}

const says = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** Cells of one spreadsheet row as one item; a leading running number goes. */
function rowItem(cells: readonly string[]): string {
  const filled = cells.map((cell) => cell.replace(/\s+/g, " ").trim()).filter(says);
  const [first = "", ...others] = filled;
  return (others.length > 0 && /^\d{1,4}\.?$/.test(first) ? others : filled).join(" – ");
}

const separators = /[\t\n]/g;

/** Whether a cell in quotes holds a line end, as Excel writes cells of several lines. */
function hasLongCell(text: string): boolean {
  let at = 0;
  while (at < text.length) {
    if (text[at] === '"') {
      let end = at + 1;
      while (end < text.length && (text[end] !== '"' || text[end + 1] === '"'))
        end += text[end] === '"' ? 2 : 1;
      const closed = end < text.length && /[\t\n]|^$/.test(text[end + 1] ?? "");
      if (closed && text.slice(at, end).includes("\n")) return true;
    }
    separators.lastIndex = at;
    if (!separators.test(text)) return false;
    at = separators.lastIndex;
  }
  return false;
}

/** Whether a text comes from spreadsheet cells: tabs between words, or a quoted cell over several lines. */
function isFromCells(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const betweenWords = lines.filter((line) => /\S\t/.test(line) && !/^\s*\S{1,6}\t[^\t]*$/.test(line)).length;
  return betweenWords > lines.length / 2 || hasLongCell(text);
}

function fromCells(text: string): string[] {
  const { data } = Papa.parse<string[]>(text, { delimiter: "\t" });
  return bareLines(data.map(rowItem));
}

/**
 * Items of a pasted text, one a line (issue of the first release, section 4): columns from Excel with a cell of
 * several lines kept as one, lists from Word, lines from mail. Bullets, numbers and quote marks go, blank lines
 * too.
 */
export function pastedLines(text: string): string[] {
  const plain = text.replace(/\r\n?|\u2028|\u2029|\v/g, "\n").replace(/^\ufeff/, "");
  const items = isFromCells(plain) ? fromCells(plain) : bareLines(plain.split("\n"));
  return items.filter(says);
}

const hasItems = /<li\b|<tr\b|mso-list|MsoListParagraph/i;
const blockEnd = /^\/(?:p|div|h[1-6]|ul|ol|table)$/;

/**
 * Items of pasted HTML where it holds a list or table rows; undefined where the plain text beside it says as
 * much. A cell or list entry of several lines stays one item.
 */
export function pastedHtmlLines(html: string): string[] | undefined {
  if (!hasItems.test(html)) return undefined;
  const lines: string[] = [""];
  let rows = 0;
  const add = (text: string) => lines.push((lines.pop() ?? "") + text);
  for (const token of htmlTokens(html)) {
    if ("text" in token) add(token.text);
    else if (token.tag === "tr") {
      rows++;
      lines.push("");
    } else if (token.tag === "/tr") rows = Math.max(0, rows - 1);
    else if (token.tag === "td" || token.tag === "th") add("\t");
    else if (token.tag === "li" || (rows === 0 && blockEnd.test(token.tag))) lines.push("");
    else if (/^(?:br|\/?p)$/.test(token.tag)) add(" ");
  }
  return bareLines(lines.map((line) => (line.includes("\t") ? rowItem(line.split("\t")) : line))).filter(
    says,
  );
}

/** Items of what was pasted: from its HTML where that knows the entries, else from its plain text. */
export function pastedItems(pasted: { text: string; html?: string }): string[] {
  const fromHtml = pasted.html === undefined ? undefined : pastedHtmlLines(pasted.html);
  return fromHtml && fromHtml.length > 0 ? fromHtml : pastedLines(pasted.text);
}
