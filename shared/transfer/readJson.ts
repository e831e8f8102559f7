import { isAppError } from "@shared/errors";
import { unreadable } from "./readingError";
import { parseStrictJson } from "./strictJson";
import { type JsonList, jsonLists, rowsOfList } from "./table/jsonLists";
import type { SheetRow } from "./table/sheet";
import { decodeText } from "./textEncoding";

/** An opened JSON file: its lists, and the rows of the one asked for. */
export type JsonFile = { lists: readonly JsonList[]; rows: (list: number) => SheetRow[] };

/** Opens a JSON file with at least one list. Throws AppError `unreadable` or `tooLarge`. */
export function readJson(bytes: Uint8Array): JsonFile {
  const { text } = decodeText(bytes);
  let value: unknown;
  try {
    value = parseStrictJson(text);
  } catch (thrown) {
    if (!isAppError(thrown)) throw thrown;
    throw unreadable("notJson", { why: String(thrown.details.reason ?? "") }, thrown);
  }
  const lists = jsonLists(value);
  if (lists.length === 0) throw unreadable("noList");
  return { lists, rows: (list) => rowsOfList(value, lists[list]?.path ?? "") };
}
