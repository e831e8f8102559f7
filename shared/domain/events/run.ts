import { clockAt, minutesOf } from "./clock";
import type { Event } from "./event";
import type { Slot } from "./slot";
import { slotTimes } from "./slotTimes";

/** Where a point of the plan stands while the event runs; a skipped one was passed without being begun. */
export type RunState = "past" | "now" | "coming" | "skipped";

/** One point of the plan while the event runs. Times are HH:mm. */
export type RunPoint = {
  slot: Slot;
  state: RunState;
  start: string;
  end: string;
  /** When it is to begin as things stand; only for points still to come that will begin at another time. */
  expected?: string;
};

/** The course of an event at a moment. */
export type Run = {
  points: readonly RunPoint[];
  current?: RunPoint;
  /** The point "weiter" leads to. */
  next?: RunPoint;
  /** The point before the current one in the plan. */
  previous?: RunPoint;
  /** Minutes the next point, or without one the end, will be late; negative when early; absent before the start. */
  delay?: number;
  /** When the last point ends as things stand. */
  expectedEnd?: string;
};

/**
 * The point the room is at: begun and not left. More than one can only come from a file or from two devices that
 * were merged; then the one begun last counts.
 */
export function currentSlot(slots: readonly Slot[]): Slot | undefined {
  return slots
    .filter(({ startedAt, endedAt }) => startedAt !== undefined && endedAt === undefined)
    .reduce<Slot | undefined>(
      (latest, slot) => (latest && (latest.startedAt ?? "") > (slot.startedAt ?? "") ? latest : slot),
      undefined,
    );
}

/** The point of the plan a new vote belongs to: the one under way, else the only one that is meant for voting. */
export function slotOfVote(slots: readonly Slot[]): Slot | undefined {
  const [voting, ...more] = slots.filter(({ kind }) => kind === "voting");
  return currentSlot(slots) ?? (more.length === 0 ? voting : undefined);
}

/**
 * Where an event stands at `now`, milliseconds since 1970; `slots` in the order of the plan. On another day than its
 * own, as in a rehearsal, nothing is late and nothing is forecast. FIELD.md M5.
 */
export function runOf(event: Pick<Event, "start" | "date">, slots: readonly Slot[], now: number): Run {
  const times = slotTimes(event.start, slots);
  const here = currentSlot(slots);
  const furthest = slots.findLastIndex(({ startedAt }) => startedAt !== undefined);
  const at = here ? slots.indexOf(here) : furthest;
  const planned = slots.map((slot, index): RunPoint => {
    const { start = "", end = "" } = times[index] ?? {};
    return { slot, state: stateOf(slot, index, here, furthest), start, end };
  });
  const isToday = event.date === undefined || event.date === dayOf(now);
  const asPlanned: Forecast = { points: planned };
  const { points, delay, end } = isToday ? forecast(planned, here && planned[at], now) : asPlanned;
  return {
    points,
    current: here && points[at],
    next: points[at + 1],
    previous: here ? points[at - 1] : points[at],
    ...(furthest < 0 ? {} : { delay, expectedEnd: end }),
  };
}

function stateOf(slot: Slot, index: number, here: Slot | undefined, furthest: number): RunState {
  if (slot === here) return "now";
  if (slot.startedAt !== undefined) return "past";
  return index < furthest ? "skipped" : "coming";
}

type Forecast = { points: readonly RunPoint[]; delay?: number; end?: string };

/** Goes on from now: what is still to come begins when the one before ends, a fixed start is waited for. */
function forecast(points: readonly RunPoint[], current: RunPoint | undefined, now: number): Forecast {
  let at = minutesSinceMidnight(now) + minutesLeft(current?.slot, now);
  let delay = current ? apart(at, minutesOf(current.end)) : undefined;
  let isNext = true;
  const isBegun = points.some(({ state }) => state === "past" || state === "now");
  const forecast = points.map((point): RunPoint => {
    if (point.state !== "coming" || !isBegun) return point;
    const wait = point.slot.fixedStart === undefined ? 0 : Math.max(0, apart(minutesOf(point.start), at));
    const begins = at + wait;
    if (isNext) delay = apart(begins, minutesOf(point.start));
    isNext = false;
    at = begins + point.slot.minutes;
    return clockAt(begins) === point.start ? point : { ...point, expected: clockAt(begins) };
  });
  return { points: forecast, delay, end: current || !isNext ? clockAt(at) : undefined };
}

/** Minutes a point still has of those planned for it. */
function minutesLeft(slot: Slot | undefined, now: number): number {
  if (slot?.startedAt === undefined) return 0;
  return Math.max(0, Math.round((Date.parse(slot.startedAt) - now) / 60_000) + slot.minutes);
}

/** Minutes from `plan` to `real`, the short way around the clock. */
function apart(real: number, plan: number): number {
  return ((((real - plan + 720) % 1440) + 1440) % 1440) - 720;
}

/** The calendar day where the person sits. */
function dayOf(moment: number): string {
  const date = new Date(moment);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

function minutesSinceMidnight(moment: number): number {
  const date = new Date(moment);
  return date.getHours() * 60 + date.getMinutes();
}
