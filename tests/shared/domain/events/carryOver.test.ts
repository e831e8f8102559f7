import { earlierInSeries, followingDay, openPointsOf } from "@shared/domain/events/carryOver";
import { describe, expect, test } from "vitest";

const event = (id: string, date?: string, seriesId = "round") => ({
  id,
  date,
  seriesId,
  createdAt: "2026-01-01T00:00:00.000Z",
});

describe("earlier events of the series", () => {
  const [first, second, third] = [event("1", "2026-09-01"), event("2", "2026-10-01"), event("3")];
  const other = event("4", "2026-08-01", "other");
  test.each([
    ["come nearest first", third, ["2", "1"]],
    ["are those before the day", second, ["1"]],
    ["are none for the first", first, []],
    ["are none without a series", { ...third, seriesId: undefined }, []],
  ])("%s", (_case, of, expected) => {
    expect(earlierInSeries(of, [first, second, third, other]).map(({ id }) => id)).toEqual(expected);
  });
});

describe("carried over", () => {
  const decision = (id: string, result: "deferred" | "accepted", eventId = "1", about?: string) => ({
    id,
    eventId,
    result,
    results: about ? [{ kind: "decisions", id: about }] : [],
  });
  const task = (
    id: string,
    status: "open" | "in_progress" | "done" | "dropped",
    due?: string,
    eventId = "1",
  ) => ({
    id,
    eventId,
    status,
    due,
  });
  const open = openPointsOf(
    [{ id: "1" }, { id: "2" }],
    [
      decision("waits", "deferred"),
      decision("decided", "accepted"),
      decision("taken up", "deferred"),
      decision("later", "accepted", "2", "taken up"),
      decision("elsewhere", "deferred", "9"),
    ],
    [
      task("no day", "open"),
      task("late", "in_progress", "2026-12-01"),
      task("soon", "open", "2026-11-01", "2"),
      task("done", "done", "2026-10-01"),
      task("dropped", "dropped"),
      task("elsewhere", "open", undefined, "9"),
    ],
  );
  test("are deferred decisions no later one refers to", () => {
    expect(open.decisions.map(({ id }) => id)).toEqual(["waits"]);
  });
  test("are tasks somebody still has to do, the most urgent first", () => {
    expect(open.tasks.map(({ id }) => id)).toEqual(["soon", "late", "no day"]);
  });
});

test.each([
  ["2026-11-17", "monthly", "2026-12-15"],
  ["2026-11-17", "quarterly", "2027-02-16"],
  ["2026-11-17", "half_yearly", "2027-05-18"],
  ["2026-11-17", "yearly", "2027-11-16"],
  ["2026-11-17", "none", undefined],
  [undefined, "monthly", undefined],
] as const)("after %s a %s series goes on at %s, on the same day of the week", (day, rhythm, expected) => {
  const next = followingDay(day, rhythm);
  expect(next).toBe(expected);
  if (next && day) expect(new Date(next).getUTCDay()).toBe(new Date(day).getUTCDay());
});
