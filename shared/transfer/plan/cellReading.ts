import { fold } from "@shared/domain/fold";
import type { RecordOf } from "@shared/domain/kinds";
import { richTextOf } from "@shared/domain/richText";
import { parseDate, parseFlag, parseMoney, parseNumber } from "../table/cells";
import type { Cell } from "../table/sheet";
import { titleKey } from "./sameText";
import type { FieldReading, TableField } from "./tableTargets";
import { unitNamed, unitsNamed } from "./unitNames";

/** Who is known, for columns that name units or people. */
export type KnownNames = {
  orgUnits: readonly RecordOf<"orgUnits">[];
  persons: readonly RecordOf<"persons">[];
};

const parts = (text: string) =>
  text
    .split(/\s*[;\n]\s*|\s*,\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

const readers: Readonly<Record<FieldReading, (cell: Cell, field: TableField, known: KnownNames) => unknown>> =
  {
    text: ({ text }) => text.replace(/\s+/g, " ").trim() || undefined,
    richText: ({ text }) => richTextOf(text),
    date: (cell, { edge }) => parseDate(cell, edge),
    number: (cell) => {
      const number = parseNumber(cell);
      return number !== undefined && number >= 0 ? number : undefined;
    },
    percent: (cell) => {
      const number = parseNumber(cell);
      return number !== undefined && number >= 0 && number <= 100 ? Math.round(number) : undefined;
    },
    money: parseMoney,
    flag: parseFlag,
    choice: ({ text }, { choices = {} }) => {
      const folded = fold(text)
        .replace(/[^a-z0-9]+/g, " ")
        .trim();
      return Object.keys(choices).find(
        (value) => choices[value]?.includes(folded) || value === folded.replaceAll(" ", "_"),
      );
    },
    list: ({ text }) => parts(text),
    unit: ({ text }, _, { orgUnits }) => unitNamed(text, orgUnits),
    units: ({ text }, _, { orgUnits }) => {
      const ids = unitsNamed(text, orgUnits);
      return ids.length > 0 ? ids : undefined;
    },
    person: ({ text }, _, { persons }) =>
      persons.find((person) => titleKey(person.displayName) === titleKey(text))?.id,
    note: ({ text }) => text.trim(),
  };

/** The value a cell gives a field; undefined where it cannot be understood as one. */
export function readCell(cell: Cell, field: TableField, known: KnownNames): unknown {
  return readers[field.reading](cell, field, known);
}
