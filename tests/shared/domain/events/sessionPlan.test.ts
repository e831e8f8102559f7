import { clashesOf } from "@shared/domain/events/sessionPlan";
import { expect, test } from "vitest";

const session = (id: string, slotId: string | undefined, room: string, host = "") => ({
  id,
  slotId,
  room,
  host,
});

test.each([
  ["in two rooms at once do not clash", [session("a", "s1", "Saal"), session("b", "s1", "Küche")], []],
  ["in one room at once clash", [session("a", "s1", "Saal"), session("b", "s1", "Saal")], ["room"]],
  ["in one room one after the other do not", [session("a", "s1", "Saal"), session("b", "s2", "Saal")], []],
  [
    "of one host at once clash",
    [session("a", "s1", "Saal", "Bauamt"), session("b", "s1", "Küche", "Bauamt ")],
    ["host"],
  ],
  [
    "that are only proposed never clash",
    [session("a", undefined, "Saal"), session("b", undefined, "Saal")],
    [],
  ],
  ["without a room yet do not clash", [session("a", "s1", ""), session("b", "s1", "")], []],
])("sessions %s", (_case, sessions, kinds) => {
  expect(clashesOf(sessions).map(({ kind }) => kind)).toEqual(kinds);
});
