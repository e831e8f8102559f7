import type { RecordOf } from "@shared/domain/kinds";
import { plainTextOf, type RichText } from "@shared/domain/richText";
import type { Workspace } from "@shared/domain/workspace";
import { rowsPerNotice } from "../table/sheet";
import type { Table } from "../table/table";
import type { ColumnMapping } from "../table/tableProfile";
import type { Comparison } from "./change";
import { identityOf, recordFinder } from "./knownRecords";
import { refusedFields, rowReader, type UnreadValue } from "./tableRows";
import { requiredField, type TableTarget } from "./tableTargets";

export type TableWorkspace = Pick<
  Workspace,
  TableTarget | "orgUnits" | "persons" | "itSystems" | "actionFields" | "goals" | "measures"
>;

export type UnreadCell = UnreadValue & { line: number };

export type PlannedRow = {
  line: number;
  title: string;
  comparison: Comparison;
  values: Record<string, unknown>;
  existing?: RecordOf<TableTarget>;
};

/**
 * Why a row stays out: it has no name; an earlier row (`first`) has the same key or name; its number in the
 * register is not there; its kind refuses a value.
 */
export const refusalReasons = ["noTitle", "repeated", "unknownCode", "invalid"] as const;
export type RefusalReason = (typeof refusalReasons)[number];
export type RefusedRow = {
  line: number;
  title: string;
  reason: RefusalReason;
  first?: number;
  fields?: readonly string[];
};

export type TablePlan = {
  target: TableTarget;
  rows: PlannedRow[];
  refused: RefusedRow[];
  unread: UnreadCell[];
};

const sayable = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "type" in value ? plainTextOf(value as RichText) : value;

const isGathered = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !("type" in value);

/** Whether a record's field says what the source says; a note, and gathered answers, only have to hold it. */
export function isSaid(field: string, stored: unknown, value: unknown): boolean {
  if (field === "note") return String(stored ?? "").includes(String(value));
  if (isGathered(value)) {
    const there = isGathered(stored) ? stored : {};
    return Object.entries(value).every(([name, answer]) => there[name] === answer);
  }
  return JSON.stringify(sayable(stored)) === JSON.stringify(sayable(value));
}

/** Whether a field says nothing yet, so that filling it contradicts nobody. */
export const saysNothing = (value: unknown): boolean =>
  value === undefined ||
  value === "" ||
  (Array.isArray(value) && value.length === 0) ||
  (isGathered(value) && Object.keys(value).length === 0) ||
  sayable(value) === "";

export type PlanOptions = {
  /** The field rows are recognised by; absent, the name (and unit). */
  keyField?: string | undefined;
  onRows?: (rows: number) => void;
};

/**
 * Plans what the rows of a table would store: read by the mapping, recognised by key or name, each once. Values
 * that cannot be understood are kept in the note. Nothing is changed here.
 */
export function planTable(
  table: Table,
  mapping: ColumnMapping,
  target: TableTarget,
  workspace: TableWorkspace,
  { keyField, onRows }: PlanOptions = {},
): TablePlan {
  const read = rowReader(table, mapping, target, workspace);
  const find = recordFinder(workspace[target], target, keyField);
  const plan: TablePlan = { target, rows: [], refused: [], unread: [] };
  const seen = new Map<string, number>();
  const readRow = (line: number, reading: ReturnType<typeof read>) => {
    const { code, ...values } = reading.values;
    const title = String(values[requiredField[target]] ?? "");
    const identity = identityOf({ ...values, code }, title, target, keyField);
    const refuse = (reason: RefusalReason, more: Partial<RefusedRow> = {}) =>
      plan.refused.push({ line, title, reason, ...more });
    if (identity.name === "" && identity.key === "") return refuse("noTitle");
    const own = identity.key === "" ? `${identity.name} ${identity.unit}` : `= ${identity.key}`;
    const existing = find(identity);
    const first = seen.get(own) ?? (existing && seen.get(existing.id));
    if (first !== undefined) return refuse("repeated", { first });
    if (!existing && keyField === "code" && identity.key !== "") return refuse("unknownCode");
    if (!existing && identity.name === "") return refuse("noTitle");
    const fields = refusedFields(target, values);
    if (fields.length > 0) return refuse("invalid", { fields });
    seen.set(own, line);
    if (existing) seen.set(existing.id, line);
    const stored = existing as Record<string, unknown> | undefined;
    const isKnown = Object.entries(values).every(([field, value]) => isSaid(field, stored?.[field], value));
    const comparison = !existing ? "new" : isKnown ? "same" : "changed";
    plan.rows.push({ line, title, values, comparison, ...(existing && { existing }) });
    for (const cell of reading.unread) plan.unread.push({ line, ...cell });
  };
  for (const [index, { line, cells }] of table.rows.entries()) {
    readRow(line, read(cells));
    if ((index + 1) % rowsPerNotice === 0) onRows?.(index + 1);
  }
  return plan;
}
