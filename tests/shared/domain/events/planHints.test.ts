import {
  clashOf,
  missingRoles,
  missingUnits,
  planHints,
  unusualMinutes,
} from "@shared/domain/events/planHints";
import { type SlotKind, slot } from "@shared/domain/events/slot";
import { describe, expect, test } from "vitest";

const point = (kind: SlotKind, minutes: number) =>
  slot.parse({
    id: crypto.randomUUID(),
    createdAt: "2026-01-01T00:00:00.000Z",
    updatedAt: "2026-01-01T00:00:00.000Z",
    eventId: crypto.randomUUID(),
    title: kind,
    kind,
    minutes,
  });

describe("the duration of a point", () => {
  test.each([
    ["impulse", 9, "short"],
    ["impulse", 10, undefined],
    ["impulse", 20, undefined],
    ["impulse", 21, "long"],
    ["group_work", 59, "short"],
    ["voting", 41, "long"],
  ] as const)("%s of %i minutes is %s", (kind, minutes, expected) => {
    expect(unusualMinutes({ kind, minutes })?.is).toBe(expected);
  });
});

describe("a plan", () => {
  const day = { start: "09:00", end: "11:00" };
  const talk = (minutes: number) => point("discussion", minutes);
  test.each([
    ["that ends as planned says nothing", [talk(60), talk(60)], []],
    ["tells by how much it runs over", [talk(60), point("break", 15), talk(60)], [["overrun", 15]]],
    ["tells what is left", [talk(60), point("break", 15)], [["spare", 45]]],
    [
      "asks for a break after two hours",
      [talk(80), talk(80)],
      [
        ["overrun", 40],
        ["noBreak", 160],
      ],
    ],
    ["counts anew after a break", [talk(100), point("break", 15), talk(100)], [["overrun", 95]]],
    ["without points says nothing", [], []],
  ] as const)("%s", (_case, slots, expected) => {
    expect(planHints(day, slots).map(({ name, minutes }) => [name, minutes])).toEqual(expected);
  });
});

test.each([
  [
    { gap: 10, late: 0 },
    { is: "gap", minutes: 10 },
  ],
  [
    { gap: 0, late: 5 },
    { is: "late", minutes: 5 },
  ],
  [{ gap: 0, late: 0 }, undefined],
] as const)("%o before a fixed start is told as %o", (time, expected) => {
  expect(clashOf(time)).toEqual(expected);
});

test.each([
  [[], ["decider", "facilitator", "keeper_of_minutes"]],
  [
    ["leader", "decider"],
    ["facilitator", "keeper_of_minutes"],
  ],
  [["decider", "facilitator", "keeper_of_minutes"], []],
] as const)("with %o the roles %o are missing", (roles, expected) => {
  expect(missingRoles(roles.map((role) => ({ role })))).toEqual(expected);
});

describe("departments nobody comes from", () => {
  const units = [
    { id: "main", kind: "department", parentId: undefined },
    { id: "it", kind: "team", parentId: "main" },
    { id: "money", kind: "department", parentId: undefined },
    { id: "old", kind: "department", parentId: undefined, archivedAt: "2026-01-01T00:00:00.000Z" },
  ] as const;
  test.each([
    ["are not asked for while nobody has a unit", [undefined], []],
    ["are the others", ["main"], ["money"]],
    ["do not count where somebody of a unit below comes", ["it"], ["money"]],
    ["are none when all are there", ["it", "money"], []],
  ])("%s", (_case, there, expected) => {
    const missing = missingUnits(
      there.map((orgUnitId) => ({ orgUnitId })),
      units,
    );
    expect(missing.map(({ id }) => id)).toEqual(expected);
  });
});
