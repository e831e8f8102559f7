import type { Event } from "./event";

/** How an event stands to today, in the order of a list. */
export const eventPeriods = ["coming", "undated", "past"] as const;
export type EventPeriod = (typeof eventPeriods)[number];

/** An event of today is still a coming one. */
export function periodOf({ date }: Pick<Event, "date">, today: string): EventPeriod {
  if (date === undefined) return "undated";
  return date >= today ? "coming" : "past";
}

type Listed = Pick<Event, "date" | "title">;

/** The next event first, then those without a day, then past ones from the latest back. */
export function inListOrder<E>(list: readonly E[], eventOf: (one: E) => Listed, today: string): E[] {
  const compare = (a: Listed, b: Listed): number => {
    const [period, other] = [periodOf(a, today), periodOf(b, today)];
    if (period !== other) return eventPeriods.indexOf(period) - eventPeriods.indexOf(other);
    const byDay = (a.date ?? "").localeCompare(b.date ?? "") * (period === "past" ? -1 : 1);
    return byDay || a.title.localeCompare(b.title);
  };
  return [...list].sort((a, b) => compare(eventOf(a), eventOf(b)));
}
