import { clockAt, minutesOf } from "@shared/domain/events/clock";

/** Time of day of a moment where the person sits, HH:mm. */
export function clockIn(moment: string): string {
  const at = new Date(moment);
  return clockAt(at.getHours() * 60 + at.getMinutes());
}

/** The moment with another time of day, on the same day where the person sits. */
export function withClock(moment: string, clock: string): string {
  const at = new Date(moment);
  const minutes = minutesOf(clock);
  at.setHours(Math.floor(minutes / 60), minutes % 60, 0, 0);
  return at.toISOString();
}
