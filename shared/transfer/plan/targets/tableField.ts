import type { TargetField } from "../../table/tableProfile";

/** Ways a cell is read beyond those the columns are matched by. */
export type FieldReading =
  | "text"
  | "richText"
  | "date"
  | "number"
  | "count"
  | "rating"
  | "scale"
  | "level"
  | "percent"
  | "money"
  | "flag"
  | "answer"
  | "choice"
  | "choices"
  | "list"
  | "code"
  | "unit"
  | "units"
  | "person"
  | "systems"
  | "field"
  | "goals"
  | "measure"
  | "period"
  | "note";

/** Value -> words that mean it, folded and without punctuation. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** A field columns can fill; "criteria.tracking" is one answer of the field "criteria". */
export type TableField = TargetField & { reading: FieldReading; choices?: Choices };

const matching: Partial<Record<FieldReading, TargetField["type"]>> = {
  date: "date",
  number: "number",
  count: "number",
  percent: "number",
  money: "money",
  flag: "flag",
  code: "code",
};

/** A field with the names its column usually has, German and English, separated by commas. */
export const column = (
  field: string,
  reading: FieldReading,
  names: string,
  more: Pick<TableField, "edge" | "choices"> = {},
): TableField => ({ field, reading, type: matching[reading] ?? "text", names: names.split(", "), ...more });
