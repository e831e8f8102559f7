import { plannedMessages } from "@shared/domain/stakeholders/plannedMessages";
import { makeRecord, uuid } from "@tests/shared/domain/makeRecord";
import { expect, test } from "vitest";

const message = (number: number, more: object) =>
  makeRecord("communicationItems", number, {
    title: `Mitteilung ${number}`,
    stakeholderIds: [uuid(1)],
    ...more,
  });

test.each([
  ["nothing", [], 0, undefined],
  ["a planned message", [{ firstDate: "2026-12-01" }], 1, "2026-12-01"],
  ["one without a day", [{}], 1, undefined],
  [
    "the earlier of two",
    [{ firstDate: "2026-12-08" }, { firstDate: "2026-12-01", status: "prepared" }],
    2,
    "2026-12-01",
  ],
  ["its next day, not its first", [{ firstDate: "2026-10-01", nextDate: "2026-12-01" }], 1, "2026-12-01"],
  ["what was told", [{ firstDate: "2026-12-01", status: "done" }], 0, undefined],
  ["what was cancelled", [{ firstDate: "2026-12-01", status: "cancelled" }], 0, undefined],
  ["what was put away", [{ firstDate: "2026-12-01", archivedAt: "2026-11-02T08:00:00.000Z" }], 0, undefined],
  ["a message to somebody else", [{ firstDate: "2026-12-01", stakeholderIds: [uuid(2)] }], 0, undefined],
])("what the plan holds for a stakeholder: %s", (_, messages, count, next) => {
  const planned = plannedMessages(messages.map((more, at) => message(10 + at, more)));
  expect(planned(uuid(1))).toEqual({ count, next });
});
