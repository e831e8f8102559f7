import { dayAfter } from "../dayAfter";

/** A quarter, named by its first day (YYYY-MM-DD); {@link Format.quarter} writes it out. */
export type Quarter = string;

/** The quarter a calendar day lies in. */
export function quarterOf(day: string): Quarter {
  const first = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${day.slice(0, 4)}-${String(first).padStart(2, "0")}-01`;
}

/** The quarter so many later; a negative number counts back. */
export function quarterAfter(quarter: Quarter, count: number): Quarter {
  const months = Number(quarter.slice(0, 4)) * 12 + Number(quarter.slice(5, 7)) - 1 + count * 3;
  const year = Math.floor(months / 12);
  return `${String(year).padStart(4, "0")}-${String(months - year * 12 + 1).padStart(2, "0")}-01`;
}

/** So many quarters from one on. */
export function quartersFrom(quarter: Quarter, count: number): Quarter[] {
  return Array.from({ length: count }, (_, index) => quarterAfter(quarter, index));
}

/**
 * Working days (Monday to Friday) from one day to another, both counted. Public holidays count as working days:
 * they differ between the states, and a share of a quarter does not change by them.
 */
export function workingDays(from: string, to: string): number {
  if (to < from) return 0;
  const days = Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000) + 1;
  const weeks = Math.floor(days / 7);
  let rest = weeks * 5;
  const begun = dayAfter(from, weeks * 7);
  for (let day = 0; day < days - weeks * 7; day += 1) {
    const weekday = new Date(`${dayAfter(begun, day)}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) rest += 1;
  }
  return rest;
}

/** The working days of a period by quarter; a period of a weekend counts as one day of its first quarter. */
export function workingDaysByQuarter(start: string, end: string): ReadonlyMap<Quarter, number> {
  const found = new Map<Quarter, number>();
  for (let quarter = quarterOf(start); quarter <= end; quarter = quarterAfter(quarter, 1)) {
    const last = dayAfter(quarterAfter(quarter, 1), -1);
    const days = workingDays(quarter < start ? start : quarter, end < last ? end : last);
    if (days > 0) found.set(quarter, days);
  }
  return found.size > 0 ? found : new Map([[quarterOf(start), 1]]);
}
