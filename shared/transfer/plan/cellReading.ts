import { fold } from "@shared/domain/fold";
import type { RecordOf } from "@shared/domain/kinds";
import { richTextOf } from "@shared/domain/richText";
import { parseDate, parseFlag, parseMoney, parseNumber } from "../table/cells";
import type { Cell } from "../table/sheet";
import { agendaItemNamed, agendaItemsNamed } from "./agendaNames";
import { parsePeriod } from "./factFields";
import { titleKey } from "./sameText";
import type { Choices, FieldReading, TableField } from "./targets/tableField";
import { unitNamed, unitsNamed } from "./unitNames";

/** Who and what is known, for columns that name units, people, systems or items of the agenda. */
export type KnownNames = {
  orgUnits: readonly RecordOf<"orgUnits">[];
  persons: readonly RecordOf<"persons">[];
  itSystems: readonly RecordOf<"itSystems">[];
  actionFields: readonly RecordOf<"actionFields">[];
  goals: readonly RecordOf<"goals">[];
  measures: readonly RecordOf<"measures">[];
};

const parts = (text: string) =>
  text
    .split(/\s*[;\n]\s*|\s*,\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

const plain = (text: string) =>
  fold(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

const chosen = (text: string, choices: Choices) => {
  const words = plain(text);
  return Object.keys(choices).find((value) => choices[value]?.includes(words) || plain(value) === words);
};

/** Words for a rating from 0 to 4. */
const ratings: readonly (readonly string[])[] = [
  ["keine", "kein", "none"],
  ["gering", "niedrig", "low"],
  ["mittel", "medium"],
  ["hoch", "high"],
  ["sehr hoch", "very high"],
];

function rating(cell: Cell): number | undefined {
  const number = parseNumber(cell);
  if (number !== undefined)
    return Number.isInteger(number) && number >= 0 && number <= 4 ? number : undefined;
  const found = ratings.findIndex((words) => words.includes(plain(cell.text)));
  return found < 0 ? undefined : found;
}

/** Words for a step from 1 to 5. */
const steps: readonly (readonly string[])[] = [
  ["sehr gering", "sehr niedrig", "very low"],
  ["gering", "niedrig", "low"],
  ["mittel", "medium"],
  ["hoch", "high"],
  ["sehr hoch", "very high"],
];

function scaleStep(cell: Cell): number | undefined {
  const number = parseNumber(cell);
  if (number !== undefined)
    return Number.isInteger(number) && number >= 1 && number <= 5 ? number : undefined;
  const words = plain(cell.text).replace(/^[1-5] /, "");
  const found = steps.findIndex((alike) => alike.includes(words));
  return found < 0 ? undefined : found + 1;
}

/** Every part of a text by its own reading; undefined unless all of them are understood. */
function all<T>(text: string, read: (part: string) => T | undefined): T[] | undefined {
  const split = text.split(/\s*[,;/\n]\s*|\s+und\s+/).filter((part) => part !== "");
  const found = split.flatMap((part) => read(part) ?? []);
  return found.length > 0 && found.length === split.length ? [...new Set(found)] : undefined;
}

const notApplicable: ReadonlySet<string> = new Set([
  "entfaellt",
  "trifft nicht zu",
  "not applicable",
  "n a",
  "na",
  "nicht relevant",
]);

const positive = (number: number | undefined) => (number !== undefined && number >= 0 ? number : undefined);

const readers: Readonly<Record<FieldReading, (cell: Cell, field: TableField, known: KnownNames) => unknown>> =
  {
    text: ({ text }) => text.replace(/\s+/g, " ").trim() || undefined,
    code: ({ text }) => text.trim().toUpperCase() || undefined,
    richText: ({ text }) => richTextOf(text),
    date: (cell, { edge }) => parseDate(cell, edge),
    number: (cell) => positive(parseNumber(cell)),
    count: (cell) => {
      const number = positive(parseNumber(cell));
      return number !== undefined && Number.isInteger(number) ? number : undefined;
    },
    rating,
    scale: scaleStep,
    level: ({ text }) => {
      const digit = /(?:^|\D)(\d)(?:\D|$)/.exec(text)?.[1];
      return digit === undefined ? undefined : Number(digit);
    },
    percent: (cell) => {
      const number = parseNumber(cell);
      return number !== undefined && number >= 0 && number <= 100 ? Math.round(number) : undefined;
    },
    money: parseMoney,
    flag: parseFlag,
    answer: (cell) => {
      const flag = parseFlag(cell);
      if (flag !== undefined) return flag ? "yes" : "no";
      return notApplicable.has(plain(cell.text)) ? "na" : undefined;
    },
    choice: ({ text }, { choices = {} }) => chosen(text, choices),
    choices: ({ text }, { choices = {} }) => all(text, (part) => chosen(part, choices)),
    list: ({ text }) => parts(text),
    unit: ({ text }, _, { orgUnits }) => unitNamed(text, orgUnits),
    units: ({ text }, _, { orgUnits }) => {
      const ids = unitsNamed(text, orgUnits);
      return ids.length > 0 ? ids : undefined;
    },
    person: ({ text }, _, { persons }) =>
      persons.find((person) => titleKey(person.displayName) === titleKey(text))?.id,
    systems: ({ text }, _, { itSystems }) =>
      all(text, (part) => itSystems.find(({ name }) => titleKey(name) === titleKey(part))?.id),
    field: ({ text }, _, { actionFields }) => agendaItemNamed(text, actionFields),
    goals: ({ text }, _, { goals }) => agendaItemsNamed(text, goals),
    measure: ({ text }, _, { measures }) => agendaItemNamed(text, measures),
    period: ({ text, date }) => (date === undefined ? parsePeriod(text) : { start: date, end: date }),
    note: ({ text }) => text.trim(),
  };

/** The value a cell gives a field; undefined where it cannot be understood as one. */
export function readCell(cell: Cell, field: TableField, known: KnownNames): unknown {
  return readers[field.reading](cell, field, known);
}

const remembered: ReadonlySet<FieldReading> = new Set([
  "unit",
  "units",
  "person",
  "systems",
  "choice",
  "choices",
  "field",
  "goals",
  "measure",
]);

/** Reads cells as {@link readCell} does; what the same words named before is not looked up again. */
export function cellReader(known: KnownNames): (cell: Cell, field: TableField) => unknown {
  const seen = new Map<string, unknown>();
  return (cell, field) => {
    if (!remembered.has(field.reading)) return readCell(cell, field, known);
    const key = `${field.field} ${cell.text}`;
    if (!seen.has(key)) seen.set(key, readCell(cell, field, known));
    return seen.get(key);
  };
}
