import { signs } from "@renderer/recovery/signs";
import {
  betweenSigns,
  isFatal,
  untilFirstSign,
  untilLoaded,
  watchStart,
} from "@renderer/recovery/watchStart";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Step = number | string;

/** Plays a start: numbers are milliseconds that pass, names are events of the window. */
function outcomeOf(steps: readonly Step[]): string[] {
  const page = new EventTarget();
  const told: string[] = [];
  watchStart(page, (reason) => told.push(reason));
  for (const step of steps)
    if (typeof step === "number") vi.advanceTimersByTime(step);
    else page.dispatchEvent(new Event(step));
  return told;
}

describe("the watchdog", () => {
  test.each<{ start: string; steps: Step[]; told: string[] }>([
    { start: "is over at once", steps: ["load", signs.alive, untilLoaded * 10], told: [] },
    { start: "never shows anything", steps: ["load", untilFirstSign], told: ["late"] },
    {
      start: "shows something just in time",
      steps: ["load", untilFirstSign - 1, signs.alive, 1e6],
      told: [],
    },
    { start: "is never even loaded", steps: [untilLoaded], told: ["late"] },
    {
      start: "rebuilds for long and shows it",
      steps: [
        "load",
        ...Array(20)
          .fill([signs.busy, betweenSigns - 1])
          .flat(),
        signs.alive,
        1e6,
      ],
      told: [],
    },
    { start: "stands still in a rebuild", steps: ["load", signs.busy, betweenSigns], told: ["late"] },
    { start: "works before everything is loaded", steps: [signs.busy, "load", untilFirstSign], told: [] },
    { start: "is left for another page", steps: ["load", "pagehide", 1e6], told: [] },
    { start: "is late, and late again", steps: ["load", untilFirstSign, 1e6, signs.alive], told: ["late"] },
    { start: "has an error it may live with", steps: ["load", "error", signs.alive], told: [] },
  ])("of a start that $start tells $told", ({ steps, told }) => {
    expect(outcomeOf(steps)).toEqual(told);
  });

  test.each([
    ["a script that did not arrive", { target: { tagName: "SCRIPT" } }, true],
    ["a script that is no program", { target: globalThis, error: new SyntaxError("Unexpected token") }, true],
    ["a picture that did not arrive", { target: { tagName: "IMG" } }, false],
    ["a mistake while it runs", { target: globalThis, error: new TypeError("undefined") }, false],
    ["an error without anything", { target: null }, false],
  ])("takes %s for fatal: %o, %s", (_what, event, fatal) => {
    expect(isFatal(event)).toBe(fatal);
  });
});
