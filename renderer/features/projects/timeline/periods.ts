import type { Zoom } from "../portfolio/portfolioState";

/** One column of the timeline: from `start` up to, but not including, `end`. */
export type Period = { start: string; end: string; year: number; number: number };

/** Years shown at most, so that one mistyped date does not stretch the page. */
const mostYears = 12;

const day = (year: number, month: number) => new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
const months: Record<Zoom, number> = { quarter: 3, halfYear: 6 };

/** The whole years around some days as quarters or half-years; always holds today's year. */
export function periodsAround(days: readonly string[], today: string, zoom: Zoom): Period[] {
  const now = Number(today.slice(0, 4));
  let [first, newest] = [now, now];
  for (const one of days) {
    const year = Number(one.slice(0, 4));
    if (Math.abs(year - now) >= mostYears) continue;
    first = Math.min(first, year);
    newest = Math.max(newest, year);
  }
  const last = Math.min(first + mostYears - 1, newest);
  const size = months[zoom];
  return Array.from({ length: ((last - first + 1) * 12) / size }, (_, index) => {
    const month = index * size;
    const year = first + Math.floor(month / 12);
    return { start: day(first, month), end: day(first, month + size), year, number: (month % 12) / size + 1 };
  });
}

/** Months a timeline spans; it shows whole years. */
export function monthsIn(periods: readonly Period[]): number {
  const [first, last] = [periods[0], periods.at(-1)];
  return first && last ? (last.year - first.year + 1) * 12 : 0;
}

const millis = (iso: string) => Date.parse(`${iso}T00:00:00Z`);

/** Where a day lies between the timeline's ends, 0 to 1; days outside lie at an end. Every period is equally wide. */
export function placeOf(iso: string, periods: readonly Period[]): number {
  const index = periods.findIndex((period) => iso < period.end);
  const period = periods[index];
  if (!period) return 1;
  if (iso < period.start) return 0;
  const within = (millis(iso) - millis(period.start)) / (millis(period.end) - millis(period.start));
  return (index + within) / periods.length;
}

/**
 * The same day some months later (or earlier); the last day of a month stays the last one. "2026-01-31" plus one is
 * "2026-02-28".
 */
export function addMonths(iso: string, count: number): string {
  const [year = 0, month = 1, date = 1] = iso.split("-").map(Number);
  const lastOf = (m: number) => new Date(Date.UTC(year, m, 0)).getUTCDate();
  const target = month + count;
  const wanted = date === lastOf(month) ? lastOf(target) : Math.min(date, lastOf(target));
  return new Date(Date.UTC(year, target - 1, wanted)).toISOString().slice(0, 10);
}
