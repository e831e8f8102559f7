import type { RecordOf } from "@shared/domain/kinds";
import { plainTextOf, type RichText } from "@shared/domain/richText";
import type { Workspace } from "@shared/domain/workspace";
import { positionsAtEnd } from "@shared/positions";
import { type Cell, isEmpty } from "../table/sheet";
import type { Table } from "../table/table";
import type { ColumnMapping } from "../table/tableProfile";
import { readCell } from "./cellReading";
import type { Change, Comparison, Creation, DifferenceRule, ReadingWords, Revision } from "./change";
import { titleKey } from "./sameText";
import { fieldsOfTarget, requiredField, type TableTarget } from "./tableTargets";

export type TableWorkspace = Pick<Workspace, TableTarget | "orgUnits" | "persons">;

/** A value nobody understood; it goes into the note with its column's name. */
export type UnreadCell = { line: number; heading: string; text: string };

export type PlannedRow = {
  line: number;
  title: string;
  comparison: Comparison;
  values: Record<string, unknown>;
  existing?: RecordOf<TableTarget>;
};

export type TablePlan = {
  target: TableTarget;
  rows: PlannedRow[];
  /** Lines left out: without title, or saying the same title again. */
  skipped: { line: number; reason: "noTitle" | "repeated"; title: string }[];
  unread: UnreadCell[];
};

type RowReading = { values: Record<string, unknown>; unread: { heading: string; text: string }[] };

function readRow(
  cells: readonly Cell[],
  table: Table,
  mapping: ColumnMapping,
  target: TableTarget,
  known: TableWorkspace,
): RowReading {
  const values: Record<string, unknown> = {};
  const notes: string[] = [];
  const unread: RowReading["unread"] = [];
  for (const [index, heading] of table.headings.entries()) {
    const field = fieldsOfTarget[target].find((one) => one.field === mapping[heading]);
    const cell = cells[index];
    if (!field || !cell || isEmpty(cell)) continue;
    const value = readCell(cell, field, known);
    if (field.reading === "note") notes.push(`${heading}: ${cell.text.trim()}`);
    else if (value === undefined) {
      unread.push({ heading, text: cell.text.trim() });
      notes.push(`${heading}: ${cell.text.trim()}`);
    } else if (!(field.field in values)) values[field.field] = value;
  }
  if (notes.length > 0) values.note = notes.join("\n");
  return { values, unread };
}

const sayable = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "type" in value ? plainTextOf(value as RichText) : value;

/** Whether a record's field says what the source says; a note only has to hold it. */
function isSaid(field: string, stored: unknown, value: unknown): boolean {
  if (field === "note") return String(stored ?? "").includes(String(value));
  return JSON.stringify(sayable(stored)) === JSON.stringify(sayable(value));
}

/**
 * Plans what the rows of a table would store: read by the mapping, recognised by their title, each title once.
 * Values that cannot be understood are kept in the note. Nothing is changed here.
 */
export function planTable(
  table: Table,
  mapping: ColumnMapping,
  target: TableTarget,
  workspace: TableWorkspace,
): TablePlan {
  const records: readonly RecordOf<TableTarget>[] = workspace[target];
  const nameOf = (record: RecordOf<TableTarget>) => ("text" in record ? record.text : record.title);
  const stored = new Map(records.toReversed().map((record) => [titleKey(nameOf(record)), record]));
  const plan: TablePlan = { target, rows: [], skipped: [], unread: [] };
  const seen = new Set<string>();
  for (const { line, cells } of table.rows) {
    const { values, unread } = readRow(cells, table, mapping, target, workspace);
    const title = String(values[requiredField[target]] ?? "");
    const key = titleKey(title);
    if (key === "" || seen.has(key)) {
      plan.skipped.push({ line, title, reason: key === "" ? "noTitle" : "repeated" });
      continue;
    }
    seen.add(key);
    const existing = stored.get(key);
    const there = existing as Record<string, unknown> | undefined;
    const isKnown = Object.entries(values).every(([field, value]) => isSaid(field, there?.[field], value));
    const comparison = !existing ? "new" : isKnown ? "same" : "changed";
    plan.rows.push({ line, title, values, comparison, ...(existing && { existing }) });
    plan.unread.push(...unread.map((cell) => ({ line, ...cell })));
  }
  return plan;
}

const isOpen = (value: unknown) =>
  value === undefined ||
  value === "" ||
  (Array.isArray(value) && value.length === 0) ||
  sayable(value) === "";

/** What storing a plan changes. Empty fields are filled; "replace" also changes what says something else. */
export function tableChanges(
  plan: TablePlan,
  workspace: TableWorkspace,
  rule: DifferenceRule,
  words: ReadingWords,
  fileName: string,
): Change[] {
  const { target } = plan;
  const fresh = plan.rows.filter((row) => !row.existing).length;
  const positions = positionsAtEnd(workspace[target], fresh).values();
  return plan.rows.flatMap((row): Change[] => {
    const { existing, values, line } = row;
    if (existing) {
      const stored = existing as Record<string, unknown>;
      const changed = Object.entries(values).flatMap(([field, value]): [string, unknown][] => {
        const there = stored[field];
        if (isSaid(field, there, value) || !(isOpen(there) || rule === "replace")) return [];
        return [[field, field === "note" && !isOpen(there) ? `${there}\n${value}` : value]];
      });
      if (changed.length === 0) return [];
      return [
        { type: "update", kind: target, id: existing.id, patch: Object.fromEntries(changed) } as Revision,
      ];
    }
    const id = crypto.randomUUID();
    const position = positions.next().value ?? "";
    const from = words.readFrom(fileName, String(line));
    const origin =
      target === "inboxItems"
        ? { source: "import", sourceText: from }
        : { note: [values.note, from].filter((text) => text !== undefined).join("\n") };
    return [{ type: "create", kind: target, draft: { id, ...values, ...origin, position } } as Creation];
  });
}
