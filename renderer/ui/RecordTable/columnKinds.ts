import { criterionAnswers } from "@shared/domain/processes/process";
import { type Translate, wordsFor } from "@shared/i18n/translate";
import type { CellValue, Column, TableRow } from "./column";

/** What a column of a kind still needs; anything the kind says can be said otherwise. */
type Named<R extends TableRow, V> = { id: string; label: string; value: (row: R) => V } & Partial<
  Omit<Column<R>, "id" | "label" | "value">
>;

/** A column of an enumeration's values, in their order and words. */
export function enumeratedColumn<R extends TableRow>(
  t: Translate,
  enumeration: string,
  order: readonly string[],
  column: Named<R, CellValue>,
): Column<R> {
  return {
    valueLabel: (value) => wordsFor(t, `enumerations.${enumeration}.${value}`),
    order,
    filter: "set",
    groupable: true,
    width: 140,
    ...column,
  };
}

/** A column of yes and no; empty where nobody said. Its words stand in every row, so nobody searches for them. */
export function flagColumn<R extends TableRow>(
  t: Translate,
  { value, ...column }: Named<R, boolean | undefined>,
): Column<R> {
  return enumeratedColumn(t, "criterionAnswer", criterionAnswers, {
    unsearched: true,
    width: 110,
    ...column,
    value: (row) => {
      const flag = value(row);
      return flag === undefined ? undefined : flag ? "yes" : "no";
    },
  });
}

/** A column of figures. */
export function countedColumn<R extends TableRow>(column: Named<R, number | undefined>): Column<R> {
  return { filter: "number", align: "end", width: 100, ...column };
}
