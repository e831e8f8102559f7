import type { Language } from "@shared/i18n/words";

/** Spaces of every kind, and what people put behind numbers. */
const ornaments = /[\s\u00a0\u202f]|€|EUR$/gi;

/**
 * A number as people type it: with decimal comma or point, grouped by point, comma or space. Where a single
 * separator could be either, the language decides. Undefined where it is none.
 */
export function parseNumber(text: string, language: Language): number | undefined {
  const bare = text.replace(ornaments, "").replace(/^[−–]/, "-");
  if (!/^[+-]?[\d.,]*\d[.,]?$/.test(bare)) return undefined;
  const decimal = decimalMark(bare, language);
  const grouping = decimal === "," ? "." : ",";
  const parts = bare.split(decimal);
  if (parts.length > 2) return undefined;
  const whole = parts[0] ?? "";
  if (whole.includes(grouping) && !new RegExp(`^[+-]?\\d{1,3}(\\${grouping}\\d{3})+$`).test(whole))
    return undefined;
  if (parts[1]?.includes(grouping)) return undefined;
  const number = Number(`${whole.replaceAll(grouping, "") || "0"}.${parts[1] || "0"}`);
  return Number.isFinite(number) ? number : undefined;
}

function decimalMark(bare: string, language: Language): "," | "." {
  const [comma, point] = [bare.lastIndexOf(","), bare.lastIndexOf(".")];
  if (comma >= 0 && point >= 0) return comma > point ? "," : ".";
  const own = language === "de" ? "," : ".";
  const other = own === "," ? "." : ",";
  if (!bare.includes(other)) return own;
  const isGrouped = new RegExp(`^[+-]?\\d{1,3}(\\${other}\\d{3})+$`).test(bare);
  return isGrouped ? own : other;
}

/** An amount in euros as integer cents; more than two decimals are refused. */
export function parseMoney(text: string, language: Language): number | undefined {
  const euros = parseNumber(text, language);
  if (euros === undefined) return undefined;
  const cents = Math.round(euros * 100);
  return cents / 100 === euros && Number.isSafeInteger(cents) ? cents : undefined;
}

/** Two-digit years mean this century up to 2079, the last one from 1980. */
const fullYear = (year: number, digits: number): number =>
  digits > 2 ? year : year < 80 ? 2000 + year : 1900 + year;

/**
 * A day as YYYY-MM-DD from "5.3.2027", "05.03.27", "5.3." (this year), "05032027" or "2027-03-05". Undefined where
 * the calendar does not know it.
 */
export function parseDate(text: string, today: string): string | undefined {
  const bare = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(bare);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const spoken =
    /^(\d{1,2})[./\s]\s*(\d{1,2})(?:[./\s]\s*(\d{4}|\d{2})?)?$/.exec(bare) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(bare);
  if (!spoken) return undefined;
  const year = spoken[3] ? fullYear(Number(spoken[3]), spoken[3].length) : Number(today.slice(0, 4));
  return dayOf(year, Number(spoken[2]), Number(spoken[1]));
}

function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

/** A year, also in two digits. */
export function parseYear(text: string): number | undefined {
  const bare = text.trim();
  return /^(\d{4}|\d{2})$/.test(bare) ? fullYear(Number(bare), bare.length) : undefined;
}
