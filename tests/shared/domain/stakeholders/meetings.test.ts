import { dayAfter } from "@shared/domain/dayAfter";
import { dueWithinDays } from "@shared/domain/overview/due";
import { comingMeetings } from "@shared/domain/stakeholders/meetings";
import { makeRecord } from "@tests/shared/domain/makeRecord";
import { expect, test } from "vitest";

const today = "2026-11-23";
const network = (number: number, nextDate: string | undefined, more: object = {}) =>
  makeRecord("organisations", number, {
    name: `Netzwerk ${number}`,
    kind: "network",
    ...(nextDate ? { nextDate } : {}),
    ...more,
  });

test.each([
  ["today", today, {}, 1],
  ["at the edge of the window", dayAfter(today, dueWithinDays), {}, 1],
  ["behind the window", dayAfter(today, dueWithinDays + 1), {}, 0],
  ["yesterday", dayAfter(today, -1), {}, 0],
  ["without a day", undefined, {}, 0],
  ["of a network that was put away", today, { archivedAt: "2026-11-02T08:00:00.000Z" }, 0],
  ["with a partner", today, { kind: "utility" }, 1],
] as const)("a meeting %s is shown: %#", (_, day, more, count) => {
  expect(comingMeetings([network(1, day, more)], today)).toHaveLength(count);
});

test("the earliest meeting comes first, those of a day by name", () => {
  const found = comingMeetings(
    [network(3, "2026-12-03"), network(2, "2026-11-30"), network(1, "2026-12-03")],
    today,
  );
  expect(found.map(({ organisation }) => organisation.name)).toEqual([
    "Netzwerk 2",
    "Netzwerk 1",
    "Netzwerk 3",
  ]);
});
