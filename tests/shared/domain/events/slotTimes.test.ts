import { overrun, slotTimes } from "@shared/domain/events/slotTimes";
import { describe, expect, test } from "vitest";

const point = (minutes: number, fixedStart?: string) => ({ minutes, ...(fixedStart ? { fixedStart } : {}) });

describe("the points of a plan", () => {
  test.each([
    ["follow each other", "09:00", [point(15), point(30)], ["09:00–09:15", "09:15–09:45"]],
    ["begin at nine where nobody said when", undefined, [point(15)], ["09:00–09:15"]],
    ["wait for a fixed start", "09:00", [point(15), point(60, "12:00")], ["09:00–09:15", "12:00–13:00"]],
    [
      "keep a fixed start that is too early",
      "09:00",
      [point(90), point(15, "10:00")],
      ["09:00–10:30", "10:00–10:15"],
    ],
    ["go on after midnight", "23:30", [point(45), point(15)], ["23:30–00:15", "00:15–00:30"]],
    ["may take no time", "09:00", [point(0), point(10)], ["09:00–09:00", "09:00–09:10"]],
  ])("%s", (_case, start, slots, expected) => {
    expect(slotTimes(start, slots).map((time) => `${time.start}–${time.end}`)).toEqual(expected);
  });

  test("tell the pause before a fixed start, and by how much those before reach into it", () => {
    const times = slotTimes("09:00", [point(15), point(60, "10:00"), point(15, "10:30")]);
    expect(times.map(({ gap, late }) => [gap, late])).toEqual([
      [0, 0],
      [45, 0],
      [0, 30],
    ]);
  });
});

test.each([
  ["reaches beyond the end", "12:00", [point(120), point(75)], 15],
  ["fits exactly", "12:00", [point(180)], 0],
  ["leaves time", "12:00", [point(60)], -120],
  ["has no end", undefined, [point(60)], undefined],
  ["has no points", "12:00", [], undefined],
])("a plan that %s", (_case, end, slots, expected) => {
  expect(overrun({ start: "09:00", end }, slots)).toBe(expected);
});
