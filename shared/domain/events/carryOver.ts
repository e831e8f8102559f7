import { dayAfter } from "../dayAfter";
import type { ActionItem } from "./actionItem";
import { isPending } from "./actionItem";
import type { Decision } from "./decision";
import type { Event } from "./event";
import type { EventSeries } from "./eventSeries";

type InSeries = Pick<Event, "id" | "seriesId" | "date" | "createdAt" | "archivedAt">;

const moment = ({ date, createdAt }: InSeries) => `${date ?? "9999-12-31"} ${createdAt}`;

/** Events of the same series that come before one, the nearest first. One without a day comes after all with one. */
export function earlierInSeries<E extends InSeries>(event: InSeries, events: readonly E[]): E[] {
  if (event.seriesId === undefined) return [];
  return events
    .filter(({ id, seriesId }) => seriesId === event.seriesId && id !== event.id)
    .filter((other) => moment(other) < moment(event))
    .sort((a, b) => (moment(a) < moment(b) ? 1 : -1));
}

/** What earlier events of a series left open. */
export type OpenPoints<D, A> = { decisions: readonly D[]; tasks: readonly A[] };

/**
 * Deferred decisions no later one refers to, and tasks somebody still has to do: what an event begins with.
 * DOMAIN.md (a) seed 004: the exchange of the leaders is made a series, open points are carried over.
 */
export function openPointsOf<
  D extends Pick<Decision, "id" | "eventId" | "result" | "results">,
  A extends Pick<ActionItem, "eventId" | "status" | "due">,
>(earlier: readonly { id: string }[], decisions: readonly D[], tasks: readonly A[]): OpenPoints<D, A> {
  const before = new Set<string | undefined>(earlier.map(({ id }) => id));
  const taken = new Set(decisions.flatMap(({ results }) => results.map(({ id }) => id)));
  return {
    decisions: decisions.filter(
      ({ id, eventId, result }) =>
        eventId !== undefined && before.has(eventId) && result === "deferred" && !taken.has(id),
    ),
    tasks: tasks
      .filter((task) => task.eventId !== undefined && before.has(task.eventId) && isPending(task))
      .sort((a, b) => (a.due ?? "9999").localeCompare(b.due ?? "9999")),
  };
}

/** Weeks between two events of a series: whole weeks, so that it stays on its day of the week. */
const weeksOf: Readonly<Record<EventSeries["rhythm"], number | undefined>> = {
  none: undefined,
  monthly: 4,
  quarterly: 13,
  half_yearly: 26,
  yearly: 52,
};

/** Day of the next event after one, YYYY-MM-DD; undefined without a rhythm or a day. */
export function followingDay(
  date: string | undefined,
  rhythm: EventSeries["rhythm"] | undefined,
): string | undefined {
  const weeks = rhythm && weeksOf[rhythm];
  if (date === undefined || weeks === undefined) return undefined;
  return dayAfter(date, weeks * 7);
}
