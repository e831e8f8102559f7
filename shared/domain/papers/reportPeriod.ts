/** What a progress report looks back on: days from and to, both included. */
export type ReportPeriod = { from: string; to: string };

/** Councils ask for a report every half year as a rule; the rhythm is the house's choice. DOMAIN.md (e), S65. */
const usualMonths = 6;

/** A day some months earlier or later; the 31st becomes the last day of a shorter month. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}

/** The period up to a day: from the day asked for, else the usual half year. A day after the end is not taken. */
export function reportPeriod(to: string, since?: string): ReportPeriod {
  return { from: since !== undefined && since <= to ? since : monthsAfter(to, -usualMonths), to };
}

/** Whether a day lies in the period. */
export const isWithin = (day: string | undefined, { from, to }: ReportPeriod): boolean =>
  day !== undefined && day >= from && day <= to;
