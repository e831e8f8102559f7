import type { WallTimer } from "./wall";

/** Seconds left of a timer at a moment (milliseconds since 1970); negative past its end. */
export function secondsLeft(timer: WallTimer, now: number): number {
  return "endsAt" in timer ? Math.ceil((Date.parse(timer.endsAt) - now) / 1000) : timer.secondsLeft;
}

/** Seconds as people read them on a wall: 12:05, past the end +0:30. */
export function clockOf(seconds: number): string {
  const all = Math.abs(seconds);
  const text = `${Math.floor(all / 60)}:${String(all % 60).padStart(2, "0")}`;
  return seconds < 0 ? `+${text}` : text;
}

/** Stops a running timer, lets a stopped one run on. */
export function toggled(timer: WallTimer, now: number): WallTimer {
  return "endsAt" in timer
    ? { secondsLeft: secondsLeft(timer, now) }
    : { endsAt: new Date(now + timer.secondsLeft * 1000).toISOString() };
}

/** A running timer over so many minutes from a moment on. */
export function timerOver(minutes: number, now: number): WallTimer {
  return { endsAt: new Date(now + minutes * 60_000).toISOString() };
}

/** Adds minutes to a timer, or takes some away. */
export function prolonged(timer: WallTimer, minutes: number): WallTimer {
  return "endsAt" in timer
    ? { endsAt: new Date(Date.parse(timer.endsAt) + minutes * 60_000).toISOString() }
    : { secondsLeft: timer.secondsLeft + minutes * 60 };
}
