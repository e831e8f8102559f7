import { communicationItem } from "@shared/domain/stakeholders/communicationItem";
import { nextOfCadence, told } from "@shared/domain/stakeholders/told";
import { untoldState } from "@shared/domain/stakeholders/untold";
import { tellingSummary } from "@shared/domain/stakeholders/whomItAffects";
import { uuid } from "@tests/fixtures/records";
import { expect, test } from "vitest";
import type { z } from "zod";

const base = (nr: number) => ({
  id: uuid(nr),
  createdAt: "2026-11-02T08:00:00.000Z",
  updatedAt: "2026-11-02T08:00:00.000Z",
});
const message = (fields: Partial<z.input<typeof communicationItem>>) =>
  communicationItem.parse({ ...base(2), title: "Mitteilung", ...fields });

test.each([
  ["weekly", "2026-11-02", "2026-11-02", "2026-11-09"],
  ["weekly", "2026-11-02", "2026-11-20", "2026-11-23"],
  ["monthly", "2027-01-31", "2027-01-31", "2027-02-28"],
  ["monthly", "2027-01-31", "2027-02-28", "2027-03-31"],
  ["quarterly", "2026-11-30", "2026-11-30", "2027-02-28"],
  ["quarterly", "2026-11-30", "2027-02-28", "2027-05-30"],
  ["weekly", "2026-12-01", "2026-11-02", "2026-12-01"],
  ["weekly", undefined, "2026-11-02", "2026-11-09"],
  ["once", "2026-11-02", "2026-11-02", undefined],
  ["per_milestone", "2026-11-02", "2026-11-02", undefined],
] as const)("a %s message since %s comes after %s on %s", (cadence, firstDate, after, expected) => {
  expect(nextOfCadence(message({ cadence, ...(firstDate ? { firstDate } : {}) }), after)).toBe(expected);
});

test.each([
  ["first feedback stands as it was said", "", "Gut", "Gut"],
  ["later feedback stands below with its day", "Gut", "Offen", "Gut\n05.11.2026: Offen"],
  ["no feedback keeps what was there", "Gut", " ", "Gut"],
])("%s", (_, before, feedback, expected) => {
  const giving = { day: "2026-11-05", feedback, dated: `05.11.2026: ${feedback}` };
  expect(told(message({ feedback: before }), giving)).toEqual({
    status: "done",
    doneOn: "2026-11-05",
    feedback: expected,
    nextDate: undefined,
  });
});

test("a message given before its day does not come due on that day again", () => {
  const item = message({ cadence: "monthly", firstDate: "2026-11-30" });
  expect(told(item, { day: "2026-11-25", feedback: "", dated: "" })).toMatchObject({
    status: "planned",
    nextDate: "2026-12-30",
  });
});

const occasion = { kind: "decisions", id: uuid(1) } as const;
const about = (fields: Partial<z.input<typeof communicationItem>>) =>
  message({ occasionKind: "decisions", occasionId: uuid(1), stakeholderIds: [uuid(12)], ...fields });

test.each([
  ["nothing planned", [], { is: "proposed" }],
  ["planned", [about({ firstDate: "2026-12-01" })], { is: "planned", day: "2026-12-01" }],
  ["overdue", [about({ firstDate: "2026-11-01" })], { is: "overdue", day: "2026-11-01" }],
  ["planned without a day", [about({})], { is: "undated" }],
  ["declined", [about({ status: "declined" })], { is: "declined" }],
  ["planned anew", [about({ status: "cancelled" }), about({ id: uuid(3) })], { is: "undated" }],
  ["planned for others", [about({ stakeholderIds: [uuid(13)] })], { is: "proposed" }],
] as const)("a group that has not heard is told of as: %s", (_, items, expected) => {
  expect(untoldState(occasion, uuid(12), items, "2026-11-23")).toMatchObject(expected);
});

test("the telling of one thing is summed up: who has heard, who waits, who is next", () => {
  const items = [
    about({ status: "done", doneOn: "2026-11-04", stakeholderIds: [uuid(11)] }),
    about({ firstDate: "2026-12-01", stakeholderIds: [uuid(13)] }),
    about({ firstDate: "2026-11-20" }),
  ];
  expect(tellingSummary({ stakeholderIds: [11, 12, 13, 14].map(uuid), items }, "2026-11-23")).toEqual({
    settled: 1,
    proposed: 1,
    next: { stakeholderIds: [uuid(12)], day: "2026-11-20", isOverdue: true },
  });
});
