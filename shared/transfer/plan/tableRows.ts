import { kinds, type RecordOf } from "@shared/domain/kinds";
import { isApproximate } from "../table/cells";
import { type Cell, isEmpty } from "../table/sheet";
import type { Table } from "../table/table";
import type { ColumnMapping } from "../table/tableProfile";
import { cellReader, type KnownNames } from "./cellReading";
import { fieldsOfTarget, type TableTarget } from "./tableTargets";
import type { FieldReading } from "./targets/tableField";

/**
 * A value nobody understood; it goes into the note with its column's name. `why` tells of a unit that is not there,
 * and of a rough figure, which is taken as it stands.
 */
export type UnreadValue = { heading: string; text: string; why?: "unit" | "approximate" };

/** Whether a value was taken, though it should be told. */
export const isTaken = ({ why }: UnreadValue): boolean => why === "approximate";

const figures: ReadonlySet<FieldReading> = new Set(["number", "count", "percent", "money"]);

/** What one row says, by field; answers of one field are gathered ("criteria.tracking" -> criteria). */
export type RowReading = { values: Record<string, unknown>; unread: UnreadValue[] };

/** Puts a value where its field names it; the first column that fills a field counts. */
function put(values: Record<string, unknown>, field: string, value: unknown): void {
  const [outer = field, inner] = field.split(".");
  if (inner === undefined) {
    if (!(outer in values)) values[outer] = value;
    return;
  }
  const gathered = (values[outer] ?? {}) as Record<string, unknown>;
  values[outer] = { [inner]: value, ...gathered };
}

/** Reads the rows of a table by which column fills which field. */
export function rowReader(
  table: Table,
  mapping: ColumnMapping,
  target: TableTarget,
  known: KnownNames,
): (cells: readonly Cell[]) => RowReading {
  const columns = table.headings.flatMap((heading, index) => {
    const field = fieldsOfTarget[target].find((one) => one.field === mapping[heading]);
    return field ? [{ heading, index, field }] : [];
  });
  const read = cellReader(known);
  return (cells) => {
    const reading: RowReading = { values: {}, unread: [] };
    const notes: string[] = [];
    for (const { heading, index, field } of columns) {
      const cell = cells[index];
      if (!cell || isEmpty(cell)) continue;
      const value = read(cell, field);
      if (field.reading === "period" && typeof value === "object" && value) {
        for (const [edge, day] of Object.entries(value)) put(reading.values, edge, day);
      } else if (field.reading === "note") notes.push(`${heading}: ${cell.text.trim()}`);
      else {
        const isRough = value !== undefined && figures.has(field.reading) && isApproximate(cell);
        if (value !== undefined) put(reading.values, field.field, value);
        if (value !== undefined && !isRough) continue;
        const text = cell.text.trim();
        const isUnit = field.reading === "unit" || field.reading === "units";
        reading.unread.push({
          heading,
          text,
          ...(isRough ? { why: "approximate" } : isUnit && { why: "unit" }),
        });
        notes.push(`${heading}: ${text}`);
      }
    }
    if (notes.length > 0) reading.values.note = notes.join("\n");
    return reading;
  };
}

/** Fields of a new record that its kind would refuse; a row with such values is not read in. */
export function refusedFields(target: TableTarget, values: Readonly<Record<string, unknown>>): string[] {
  const shape = kinds[target].schema.shape as Record<
    string,
    { safeParse: (value: unknown) => { success: boolean } }
  >;
  return Object.entries(values).flatMap(([field, value]) =>
    shape[field]?.safeParse(value).success === false ? [field] : [],
  );
}

/** What a record of a target is called. */
export function nameOf(record: RecordOf<TableTarget>): string {
  if ("text" in record) return record.text;
  if ("label" in record) return record.label;
  return "name" in record ? record.name : record.title;
}
