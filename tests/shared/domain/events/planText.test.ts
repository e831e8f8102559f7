import { inListOrder, periodOf } from "@shared/domain/events/period";
import { parseClock, slotFromLine } from "@shared/domain/events/planText";
import { expect, test } from "vitest";

test.each([
  ["Begrüßung", { title: "Begrüßung" }],
  ["  Impuls 20 min ", { title: "Impuls", minutes: 20 }],
  ["Impuls der Kämmerei, 15 Minuten", { title: "Impuls der Kämmerei", minutes: 15 }],
  ["Lunch 60'", { title: "Lunch", minutes: 60 }],
  ["Agenda 2030", { title: "Agenda 2030" }],
  ["Raum 3", { title: "Raum 3" }],
  ["20 min", { title: "20 min" }],
])("the line “%s” is read as %o", (line, expected) => {
  expect(slotFromLine(line)).toEqual(expected);
});

test.each([
  ["9", "09:00"],
  ["9:30", "09:30"],
  ["9.30", "09:30"],
  ["0930", "09:30"],
  ["930", "09:30"],
  ["14 Uhr", "14:00"],
  ["24:00", undefined],
  ["9:60", undefined],
  ["mittags", undefined],
])("“%s” is the time %s", (text, expected) => {
  expect(parseClock(text)).toBe(expected);
});

test.each([
  ["2026-11-16", "coming"],
  ["2026-11-15", "past"],
  [undefined, "undated"],
] as const)("an event of %s is %s", (date, expected) => {
  expect(periodOf({ date }, "2026-11-16")).toBe(expected);
});

test("the list begins with the next event and ends with the oldest", () => {
  const days = ["2026-01-10", undefined, "2027-03-01", "2026-11-20", "2026-11-01"];
  const events = days.map((date) => ({ title: date ?? "", date }));
  expect(inListOrder(events, (one) => one, "2026-11-16").map(({ date }) => date)).toEqual([
    "2026-11-20",
    "2027-03-01",
    undefined,
    "2026-11-01",
    "2026-01-10",
  ]);
});
