import { currentSlot, runOf, slotOfVote } from "@shared/domain/events/run";
import { makeRecord, uuid } from "@tests/shared/domain/makeRecord";
import { describe, expect, test } from "vitest";

const at = (time: string) => new Date(`2026-11-16T${time}:00`).getTime();
const moment = (time: string) => new Date(at(time)).toISOString();

type Times = { from?: string; to?: string; minutes?: number; fixed?: string };

/** Points of half an hour from nine o'clock on, with the times they really had. */
const plan = (...times: Times[]) =>
  times.map(({ from, to, minutes = 30, fixed }, index) =>
    makeRecord("slots", index + 1, {
      eventId: uuid(100),
      title: `Punkt ${index + 1}`,
      minutes,
      fixedStart: fixed,
      ...(from ? { startedAt: moment(from) } : {}),
      ...(to ? { endedAt: moment(to) } : {}),
    }),
  );
const event = { start: "09:00", date: "2026-11-16" };

describe("the course of an event", () => {
  test("has no delay and leads to the first point before it begins", () => {
    const run = runOf(event, plan({}, {}), at("10:00"));
    expect(run).toMatchObject({
      next: { start: "09:00" },
      points: [{ state: "coming" }, { state: "coming" }],
    });
    expect([run.current, run.previous, run.delay, run.expectedEnd]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test.each([
    { name: "on time", slots: plan({ from: "09:00" }, {}), now: "09:10", delay: 0, end: "10:00" },
    { name: "begun late", slots: plan({ from: "09:07" }, {}), now: "09:10", delay: 7, end: "10:07" },
    {
      name: "longer than planned",
      slots: plan({ from: "09:00" }, {}),
      now: "09:41",
      delay: 11,
      end: "10:11",
    },
    {
      name: "early",
      slots: plan({ from: "09:00", to: "09:20" }, { from: "09:20" }, {}),
      now: "09:21",
      delay: -10,
      end: "10:20",
    },
    {
      name: "a gap before a fixed start takes the delay up",
      slots: plan({ from: "09:05" }, { fixed: "10:00" }),
      now: "09:06",
      delay: 0,
      end: "10:30",
    },
    {
      name: "a fixed start is reached late",
      slots: plan({ from: "09:00" }, { fixed: "09:30" }),
      now: "09:45",
      delay: 15,
      end: "10:15",
    },
    { name: "in the last point", slots: plan({ from: "09:00" }), now: "09:40", delay: 10, end: "09:40" },
    {
      name: "a later point was taken first",
      slots: plan({ from: "09:00", to: "09:10" }, {}, { from: "09:10" }),
      now: "09:10",
      delay: -50,
      end: "09:40",
    },
  ])("knows its delay and its end: $name", ({ slots, now, delay, end }) => {
    expect(runOf(event, slots, at(now))).toMatchObject({ delay, expectedEnd: end });
  });

  test("says of a point still to come when it will begin, where that is not as planned", () => {
    const { points } = runOf(event, plan({ from: "09:05" }, {}, { fixed: "12:00" }), at("09:06"));
    expect(points.map(({ expected }) => expected)).toEqual([undefined, "09:35", undefined]);
  });

  test("forecasts nothing on another day, as in a rehearsal", () => {
    const run = runOf({ ...event, date: "2026-11-17" }, plan({ from: "09:50" }, {}), at("09:55"));
    expect(run).toMatchObject({ current: { state: "now" }, next: { state: "coming" } });
    expect(run.delay).toBeUndefined();
  });

  test("calls passed points skipped, and goes on from wherever the room is", () => {
    const slots = plan({ from: "09:00", to: "09:10" }, {}, { from: "09:10", to: "09:20" }, {});
    const run = runOf(event, slots, at("09:20"));
    expect(run.points.map(({ state }) => state)).toEqual(["past", "skipped", "past", "coming"]);
    expect([run.previous?.slot, run.next?.slot]).toEqual([slots[2], slots[3]]);
  });

  test("leads back and on from a point that was taken up again", () => {
    const slots = plan({ from: "09:00", to: "09:10" }, { from: "09:10" }, { from: "09:15", to: "09:20" });
    const run = runOf(event, slots, at("09:20"));
    expect([run.previous?.slot, run.current?.slot, run.next?.slot]).toEqual(slots);
  });
});

test("of two points that were both begun, as after merging two devices, the later one counts", () => {
  const slots = plan({ from: "09:30" }, { from: "09:10" });
  expect(currentSlot(slots)).toBe(slots[0]);
});

describe("a new vote belongs to", () => {
  const slot = (number: number, kind: "discussion" | "voting", startedAt?: string) =>
    makeRecord("slots", number, { eventId: uuid(100), title: `Punkt ${number}`, kind, startedAt });
  const talk = slot(1, "discussion");
  const weigh = slot(2, "voting");
  test.each([
    { name: "the point under way", slots: [slot(3, "discussion", moment("09:00")), weigh], of: uuid(3) },
    { name: "the only point for voting before the day", slots: [talk, weigh], of: uuid(2) },
    { name: "none where several are for voting", slots: [weigh, slot(4, "voting")], of: undefined },
    { name: "none in a plan without voting", slots: [talk], of: undefined },
  ])("$name", ({ slots, of }) => {
    expect(slotOfVote(slots)?.id).toBe(of);
  });
});
