import { z } from "zod";

/** Time of day on the wall clock, HH:mm, from 00:00 to 23:59. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Minutes since midnight of a time of day. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

/** Time of day of minutes since midnight; what lies past midnight begins anew. */
export function clockAt(minutes: number): string {
  const ofDay = ((minutes % 1440) + 1440) % 1440;
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}
