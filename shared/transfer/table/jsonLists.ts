import { tooLarge } from "../readingError";
import { type Cell, emptyCell, mostRows, type SheetRow, widestRow } from "./sheet";

/** A list inside a JSON file by its path: "data[]", "data[].authorities[]"; "[]" where the file is the list. */
export type JsonList = { path: string; count: number };

/** One cell that joins a longer list is cut here; no title or key is that long. */
const longestJoined = 2000;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function walk(
  value: unknown,
  path: string,
  seen: (path: string, elements: readonly unknown[]) => void,
): void {
  if (Array.isArray(value)) {
    const list = `${path}[]`;
    seen(list, value);
    for (const element of value) walk(element, list, seen);
  } else if (isObject(value))
    for (const [key, child] of Object.entries(value)) walk(child, path === "" ? key : `${path}.${key}`, seen);
}

/** Every list in a JSON value that holds something, outer ones first; lists of the same path count together. */
export function jsonLists(value: unknown): JsonList[] {
  const counts = new Map<string, number>();
  walk(value, "", (path, elements) => counts.set(path, (counts.get(path) ?? 0) + elements.length));
  const depth = ({ path }: JsonList) => path.split("[]").length;
  return [...counts]
    .flatMap(([path, count]) => (count > 0 ? [{ path, count }] : []))
    .sort((a, b) => depth(a) - depth(b) || b.count - a.count);
}

const germanNumber = (value: number) => String(value).replace(".", ",");

function scalarCell(value: unknown): Cell {
  if (typeof value === "number") return { text: germanNumber(value), number: value };
  if (typeof value === "boolean") return { text: value ? "ja" : "nein" };
  return typeof value === "string" ? { text: value.trim() } : emptyCell;
}

/** The cells of one element by the path of their column; what stands in a list is joined. */
function cellsOf(element: unknown): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  const put = (column: string, cell: Cell) => {
    if (cell.text === "") return;
    const before = cells.get(column);
    if (!before) cells.set(column, cell);
    else if (before.text.length < longestJoined) cells.set(column, { text: `${before.text}; ${cell.text}` });
  };
  const add = (value: unknown, column: string) => {
    if (Array.isArray(value)) for (const one of value) add(one, `${column}[]`);
    else if (isObject(value))
      for (const [key, child] of Object.entries(value)) add(child, column === "" ? key : `${column}.${key}`);
    else put(column, scalarCell(value));
  };
  add(element, "");
  return cells;
}

/**
 * The elements of one list as rows: nested objects become columns with dotted paths ("meta.lastupdate"), nested
 * lists one joined cell ("authorities[].id"). The first row holds the headings; the others are numbered from 1.
 * A list of plain values has one column named like the list.
 */
export function rowsOfList(value: unknown, path: string): SheetRow[] {
  const elements: unknown[] = [];
  walk(value, "", (found, some) => {
    if (found !== path) return;
    if (elements.length + some.length > mostRows) throw tooLarge("rows", mostRows);
    for (const element of some) elements.push(element);
  });
  const columns: string[] = [];
  const known = new Set<string>();
  const read = elements.map((element) => {
    const cells = cellsOf(element);
    for (const column of cells.keys())
      if (!known.has(column) && columns.length < widestRow) {
        known.add(column);
        columns.push(column);
      }
    return cells;
  });
  const own =
    path
      .replace(/\[\]$/, "")
      .split(/\.|\[\]\.?/)
      .at(-1) ?? "";
  const heading = { line: 0, cells: columns.map((column) => ({ text: column === "" ? own : column })) };
  return [
    heading,
    ...read.map((cells, index) => ({
      line: index + 1,
      cells: columns.map((column) => cells.get(column) ?? emptyCell),
    })),
  ];
}
