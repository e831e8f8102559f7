import { fold } from "@shared/domain/fold";
import { parseDate, parseFlag, parseMoney, parseNumber } from "./cells";
import { type Cell, isEmpty } from "./sheet";
import type { Table } from "./table";

export const targetTypes = [
  "text",
  "richText",
  "date",
  "number",
  "money",
  "choice",
  "flag",
  "list",
  "code",
] as const;
export type TargetType = (typeof targetTypes)[number];

/** A field that columns can fill, and what its column is usually called (German and English). */
export type TargetField<F extends string = string> = {
  field: F;
  type: TargetType;
  names: readonly string[];
  /** For vague dates: "2026" as an end is the last day. */
  edge?: "start" | "end";
};

/** Heading -> field; headings that are left out do not occur. */
export type ColumnMapping<F extends string = string> = Readonly<Record<string, F>>;

const whole = (text: string) =>
  fold(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
const plain = (text: string) => whole(text.replace(/\(.*?\)/g, " "));

/**
 * How well a heading names a field, 0 to 1: the name itself, the name but for what stands in brackets, the name with
 * additions, one of its words.
 */
export function nameScore(given: string, names: readonly string[]): number {
  if (names.some((name) => whole(given) === whole(name))) return 1;
  const heading = plain(given);
  const words = heading.split(" ");
  let best = 0;
  for (const name of names.map(plain)) {
    if (heading === name) return 0.95;
    if (heading.startsWith(`${name} `)) best = Math.max(best, 0.85);
    else if (heading.endsWith(` ${name}`)) best = Math.max(best, 0.75);
    else if (name.length >= 5 && words.some((word) => word.startsWith(name) || word.endsWith(name)))
      best = Math.max(best, 0.6);
  }
  return best;
}

const sampled = 30;

/** A number as the registers give it, such as "PR-007"; a bare count of rows is none. */
const parseCode = ({ text }: Cell) => (/^\s*\p{L}+[-\s]?\d/u.test(text) ? text : undefined);

/** Share of a column's filled cells that fit a type; 1 for types that take any words. */
function typeShare(table: Table, column: number, { type, edge }: TargetField): number {
  const cells = table.rows
    .map((row) => row.cells[column])
    .filter((cell) => cell !== undefined && !isEmpty(cell))
    .slice(0, sampled);
  const test = {
    date: parseDate,
    number: parseNumber,
    money: parseMoney,
    flag: parseFlag,
    code: parseCode,
  }[type as string];
  if (!test || cells.length === 0) return 1;
  const fitting = cells.filter(
    (cell) => cell && (type === "date" ? parseDate(cell, edge) : test(cell)) !== undefined,
  );
  return fitting.length / cells.length;
}

const leastFit = 0.5;

/**
 * Suggests which column fills which field: by name first, and only where at least half of the values fit the
 * field's type. Each column and each field is used once; columns nobody knows are left out.
 */
export function suggestMapping<F extends string>(
  table: Table,
  targets: readonly TargetField<F>[],
): ColumnMapping<F> {
  const candidates = table.headings.flatMap((heading, column) =>
    targets.map((target, order) => {
      const named = nameScore(heading, target.names);
      return { heading, column, order, target, score: named && named * typeShare(table, column, target) };
    }),
  );
  candidates.sort((a, b) => b.score - a.score || a.order - b.order || a.column - b.column);
  const mapping: Record<string, F> = {};
  const used = new Set<F>();
  for (const { heading, target, score } of candidates) {
    if (score < leastFit || heading in mapping || used.has(target.field)) continue;
    mapping[heading] = target.field;
    used.add(target.field);
  }
  return mapping;
}

/** Words like those of a title, and codes like those of a key, in a column. */
function contentOf(table: Table, column: number): { words: number; distinct: number } {
  const texts = table.rows
    .slice(0, 200)
    .flatMap(({ cells }) => (isEmpty(cells[column]) ? [] : [cells[column]?.text.trim() ?? ""]));
  const words = texts.filter((text) => /\p{L}{3}/u.test(text)).length;
  return {
    words: words / Math.max(1, texts.length),
    distinct: texts.length < table.rows.length / 2 ? 0 : new Set(texts).size / Math.max(1, texts.length),
  };
}

/**
 * Suggests by content where no heading names the required field: the column of the most different words is the
 * name, a column before it in which hardly anything repeats and no words stand is the key.
 */
export function withContentSuggestion<F extends string>(
  table: Table,
  mapping: ColumnMapping<F>,
  required: F,
  key: F | undefined,
): ColumnMapping<F> {
  if (Object.values(mapping).includes(required)) return mapping;
  const open = table.headings.flatMap((heading, column) =>
    heading in mapping ? [] : [{ heading, column, ...contentOf(table, column) }],
  );
  const name = open
    .filter(({ words }) => words > 0.7)
    .reduce<(typeof open)[number] | undefined>(
      (best, one) => (best && best.distinct >= one.distinct ? best : one),
      undefined,
    );
  if (!name) return mapping;
  const own = open.find(
    ({ column, words, distinct }) => column < name.column && words < 0.1 && distinct > 0.9,
  );
  const isTaken = key === undefined || Object.values(mapping).includes(key);
  return { ...mapping, [name.heading]: required, ...(own && !isTaken && { [own.heading]: key }) };
}
