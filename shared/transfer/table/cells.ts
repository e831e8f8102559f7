import { fold } from "@shared/domain/fold";
import type { Cell } from "./sheet";

const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ["januar", "jan", "january", "jaenner"],
    ["februar", "feb", "february"],
    ["maerz", "mrz", "maer", "march", "mar"],
    ["april", "apr"],
    ["mai", "may"],
    ["juni", "jun", "june"],
    ["juli", "jul", "july"],
    ["august", "aug"],
    ["september", "sep", "sept"],
    ["oktober", "okt", "october", "oct"],
    ["november", "nov"],
    ["dezember", "dez", "december", "dec"],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const quarters: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
};

const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const padded = (number: number, digits = 2) => String(number).padStart(digits, "0");

function isoDay(year: number, month: number, day: number): string | undefined {
  const fits =
    year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);
  return fits ? `${padded(year, 4)}-${padded(month)}-${padded(day)}` : undefined;
}

/** A year of two digits: up to 69 this century, then the last. */
const fullYear = (digits: string) =>
  digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900);

/** Which end of a span a vague date means: "2026" as a start is 1 January, as an end 31 December. */
export type DateEdge = "start" | "end";

function spanDay(year: number, first: number, last: number, edge: DateEdge): string | undefined {
  return edge === "start" ? isoDay(year, first, 1) : isoDay(year, last, lastDay(year, last));
}

const clock = "(?:[ t]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:\\s*uhr)?(?:z|[+-]\\d{2}:?\\d{2})?)?";
const patterns: readonly [RegExp, (match: RegExpExecArray, edge: DateEdge) => string | undefined][] = [
  [
    new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${clock}$`),
    (m) => isoDay(Number(m[1]), Number(m[2]), Number(m[3])),
  ],
  [
    new RegExp(
      `^(?:(?:mo|di|mi|do|fr|sa|so)\\w*,?\\s+)?(\\d{1,2})[./-]\\s?(\\d{1,2})[./-]\\s?(\\d{4}|\\d{2})${clock}$`,
    ),
    (m) => isoDay(fullYear(m[3] ?? ""), Number(m[2]), Number(m[1])),
  ],
  [
    /^(\d{1,2})\.?\s+([a-z]+)\.?,?\s+(\d{4})$/,
    (m) => isoDay(Number(m[3]), months[m[2] ?? ""] ?? 0, Number(m[1])),
  ],
  [/^([a-z]+)\s+(\d{1,2}),\s+(\d{4})$/, (m) => isoDay(Number(m[3]), months[m[1] ?? ""] ?? 0, Number(m[2]))],
  [
    /^([a-z]+)\.?[\s/-]+(\d{4}|\d{2})$/,
    (m, edge) => monthSpan(months[m[1] ?? ""], fullYear(m[2] ?? ""), edge),
  ],
  [/^(\d{1,2})[/.](\d{4})$/, (m, edge) => monthSpan(Number(m[1]), Number(m[2]), edge)],
  [/^(\d{4})-(\d{1,2})$/, (m, edge) => monthSpan(Number(m[2]), Number(m[1]), edge)],
  [
    /^(?:q\s?)?(i{1,3}|iv|[1-4])\.?\s*(?:\/|quartal|quarter|q\b)\s*\/?\s*(\d{4})$/,
    (m, edge) => quarterSpan(m[1], m[2], edge),
  ],
  [/^q\s?([1-4])[\s/-]*(\d{4})$/, (m, edge) => quarterSpan(m[1], m[2], edge)],
  [/^(?:jahr\s+|ende\s+|anfang\s+)?(19\d{2}|20\d{2})$/, (m, edge) => spanDay(Number(m[1]), 1, 12, edge)],
];

function monthSpan(month: number | undefined, year: number, edge: DateEdge): string | undefined {
  return month === undefined || month < 1 || month > 12 ? undefined : spanDay(year, month, month, edge);
}

function quarterSpan(name: string | undefined, year: string | undefined, edge: DateEdge): string | undefined {
  const quarter = quarters[name ?? ""];
  return quarter === undefined ? undefined : spanDay(Number(year), quarter * 3 - 2, quarter * 3, edge);
}

/**
 * A day as German offices write it (1.2.26, 01.02.2026, 1. Februar 2026, 02/2026, II/2026, 2026, ISO, with or
 * without time) or as the source stores it; undefined for everything else, also for days that do not exist.
 */
export function parseDate(cell: Cell, edge: DateEdge = "start"): string | undefined {
  if (cell.date !== undefined) return cell.date;
  const text = fold(cell.text).trim();
  if (text.length > 40) return undefined;
  for (const [pattern, day] of patterns) {
    const match = pattern.exec(text);
    const found = match && day(match, edge);
    if (found) return found;
  }
  return undefined;
}

const approximate = /^(?:ca\.?|rd\.?|rund|etwa|circa|approx\.?|~|≈)\s*/i;

/** Whether a figure is said to be a rough one ("ca. 90"). */
export const isApproximate = (cell: Cell): boolean =>
  cell.number === undefined && approximate.test(cell.text.trim());

/** A number without its separators; the last of both kinds is the decimal one, a lone point before three digits groups. */
function plainNumber(text: string): number | undefined {
  let bare = text.replace(/[\s\u00a0\u202f'’]/g, "").replace(/[−–]/g, "-");
  const negative = /^\(.*\)$/.test(bare) || /-$/.test(bare) || /^-/.test(bare);
  bare = bare.replace(/^[(+-]+|[)-]+$/g, "");
  if (!/^\d[\d.,]*$|^[.,]\d+$/.test(bare)) return undefined;
  const comma = bare.lastIndexOf(",");
  const point = bare.lastIndexOf(".");
  if (comma >= 0 && point >= 0) {
    const [group, decimal] = comma > point ? [".", ","] : [",", "."];
    const grouped = new RegExp(`^\\d{1,3}(?:\\${group}\\d{3})*(?:\\${decimal}\\d+)?$`);
    if (!grouped.test(bare)) return undefined;
    bare = bare.replaceAll(group, "").replace(decimal, ".");
  } else if (comma >= 0) {
    const groups = bare.split(",");
    if (groups.length > 2 && !/^\d{1,3}(,\d{3})+$/.test(bare)) return undefined;
    bare = groups.length > 2 ? bare.replaceAll(",", "") : bare.replace(",", ".");
  } else if (/^[1-9]\d{0,2}(\.\d{3})+$/.test(bare)) bare = bare.replaceAll(".", "");
  else if (bare.split(".").length > 2) return undefined;
  const value = Number(bare);
  return Number.isFinite(value) ? (negative ? -value : value) : undefined;
}

/** A number in German or English spelling ("1.234,56", "1,234.56", "22.000,00-"), per cent signs left out. */
export function parseNumber(cell: Cell): number | undefined {
  if (cell.number !== undefined) return cell.number;
  const text = cell.text.trim().replace(approximate, "").replace(/\s*%$/, "");
  return text === "" ? undefined : plainNumber(text);
}

const currency = /€|euro?s?\b|\beur\b/gi;
const factors: readonly [RegExp, number][] = [
  [/(?:mrd\.?|milliarden?)\s*$/i, 1_000_000_000],
  [/(?:mio\.?|millionen?)\s*$/i, 1_000_000],
  [/(?:tsd\.?|tausend|t)\s*$/i, 1000],
];

/** Money in integer cents ("12.500 €", "1,5 Mio. EUR", "20 T€"); undefined for other currencies and words. */
export function parseMoney(cell: Cell): number | undefined {
  if (cell.number !== undefined) return Math.round(cell.number * 100);
  let text = cell.text
    .trim()
    .replace(approximate, "")
    .replace(currency, " ")
    .replace(/,\s*[-–—]{1,2}\s*$/, "")
    .trim();
  let factor = 1;
  for (const [pattern, value] of factors)
    if (factor === 1 && pattern.test(text)) {
      factor = value;
      text = text.replace(pattern, "").trim();
    }
  const number = text === "" ? undefined : plainNumber(text);
  return number === undefined ? undefined : Math.round(number * factor * 100);
}

const yes: ReadonlySet<string> = new Set(["ja", "j", "x", "wahr", "true", "yes", "y", "1", "✓", "☒", "☑"]);
const no: ReadonlySet<string> = new Set(["nein", "n", "falsch", "false", "no", "0", "-", "☐"]);

/** Yes or no as people tick it; undefined for anything else. */
export function parseFlag(cell: Cell): boolean | undefined {
  const text = fold(cell.text).trim();
  return yes.has(text) ? true : no.has(text) ? false : undefined;
}
