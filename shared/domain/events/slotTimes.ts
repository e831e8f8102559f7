import { clockAt, minutesOf } from "./clock";
import type { Event } from "./event";
import type { Slot } from "./slot";

/** When one point of the plan happens. */
export type SlotTime = {
  /** HH:mm. */
  start: string;
  end: string;
  /** Minutes nothing is planned for before a fixed start. */
  gap: number;
  /** Minutes by which the points before reach into a fixed start. */
  late: number;
};

/** Start of an event nobody has given a time yet. */
export const usualStart = "09:00";

/**
 * Start and end of each point, in the order given: each begins when the one before ends, a fixed start is kept.
 * DOMAIN.md (c) `Slot`.
 */
export function slotTimes(
  start: string | undefined,
  slots: readonly Pick<Slot, "minutes" | "fixedStart">[],
): SlotTime[] {
  let at = minutesOf(start ?? usualStart);
  return slots.map(({ minutes, fixedStart }) => {
    const begins = fixedStart === undefined ? at : minutesOf(fixedStart);
    const time = {
      start: clockAt(begins),
      end: clockAt(begins + minutes),
      gap: Math.max(0, begins - at),
      late: Math.max(0, at - begins),
    };
    at = begins + minutes;
    return time;
  });
}

/**
 * Minutes the plan reaches beyond the end of the event; negative where time is left, undefined without an end or
 * without points.
 */
export function overrun(
  event: Pick<Event, "start" | "end">,
  slots: readonly Pick<Slot, "minutes" | "fixedStart">[],
): number | undefined {
  const last = slots.at(-1);
  const time = slotTimes(event.start, slots).at(-1);
  if (event.end === undefined || !last || !time) return undefined;
  return minutesOf(time.start) + last.minutes - minutesOf(event.end);
}
