import { affected } from "@shared/domain/stakeholders/affected";
import { communicationDebt, isOverdue, tellingOf } from "@shared/domain/stakeholders/communicationDebt";
import { communicationItem, communicationStatuses } from "@shared/domain/stakeholders/communicationItem";
import type { Occasion } from "@shared/domain/stakeholders/occasions";
import { proposalsFor, workingDayAfter } from "@shared/domain/stakeholders/proposals";
import { type GroupKind, groupKinds, stakeholder } from "@shared/domain/stakeholders/stakeholder";
import { expect, test } from "vitest";
import type { z } from "zod";

const uuid = (nr: number) => `00000000-0000-4000-8000-${String(nr).padStart(12, "0")}`;
const base = (nr: number) => ({
  id: uuid(nr),
  createdAt: "2026-11-02T08:00:00.000Z",
  updatedAt: "2026-11-02T08:00:00.000Z",
});
const group = (groupKind: GroupKind) =>
  stakeholder.parse({
    ...base(100 + groupKinds.indexOf(groupKind)),
    label: groupKind,
    kind: "group",
    groupKind,
  });
/** A Monday. */
const decision: Occasion = {
  kind: "decisions",
  id: uuid(1),
  title: "F-1",
  day: "2026-11-02",
  isCurrent: true,
  sensitivity: "internal",
};
const message = (fields: Partial<z.input<typeof communicationItem>>) =>
  communicationItem.parse({
    ...base(2),
    title: "Mitteilung",
    occasionKind: "decisions",
    occasionId: uuid(1),
    ...fields,
  });

test("a decision that affects three groups is told to each, staff council before staff, staff before press", () => {
  const found = proposalsFor(decision, [group("media"), group("department"), group("staff_council")], []);
  expect(found.map(({ stakeholder: { label }, day, channel }) => [label, day, channel])).toEqual([
    ["staff_council", "2026-11-04", "meeting"],
    ["department", "2026-11-09", "intranet"],
    ["media", "2026-11-16", "press"],
  ]);
  expect(found[2]?.after.map(({ label }) => label)).toEqual(["staff_council", "department"]);
});

test.each([
  ["staff_council", "department"],
  ["staff_council", "it"],
  ["leadership", "staff_council"],
  ["council", "media"],
  ["council", "citizens"],
] satisfies [GroupKind, GroupKind][])("%s hears before %s on every day of the week", (first, second) => {
  for (let offset = 0; offset < 7; offset += 1) {
    const day = new Date(Date.UTC(2026, 10, 2 + offset)).toISOString().slice(0, 10);
    const [one, other] = proposalsFor({ ...decision, day }, [group(second), group(first)], []);
    expect(one?.stakeholder.label).toBe(first);
    expect(one && other && one.day < other.day).toBe(true);
  }
});

test.each([
  ["a Friday stays", "2026-11-02", 4, "2026-11-06"],
  ["a Saturday becomes Monday", "2026-11-02", 5, "2026-11-09"],
  ["a Sunday becomes Monday", "2026-11-02", 6, "2026-11-09"],
  ["over a change of year", "2026-12-30", 2, "2027-01-01"],
])("working days: %s", (_, day, days, expected) => {
  expect(workingDayAfter(day, days)).toBe(expected);
});

test.each(communicationStatuses)("a message that is %s is not proposed again", (status) => {
  const staff = group("department");
  expect(proposalsFor(decision, [staff], [message({ stakeholderIds: [staff.id], status })])).toEqual([]);
  expect(
    proposalsFor({ ...decision, id: uuid(9) }, [staff], [message({ stakeholderIds: [staff.id], status })]),
  ).toHaveLength(1);
});

test.each([
  ["planned", "", true],
  ["prepared", "", true],
  ["done", "", false],
  ["declined", "", true],
  ["declined", "Betrifft sie nicht mehr", false],
  ["cancelled", "Mit dem Amtsblatt erledigt", false],
] as const)("a group whose message is %s (reason: '%s') counts as debt: %s", (status, reason, isDebt) => {
  const staff = group("department");
  const said = affected.parse({
    ...base(3),
    occasionKind: "decisions",
    occasionId: uuid(1),
    stakeholderIds: [staff.id],
  });
  const telling = tellingOf(decision, [said], [message({ stakeholderIds: [staff.id], status, reason })]);
  expect(communicationDebt([telling], "2026-11-02").length === 1).toBe(isDebt);
});

test("whom a decision affects is unknown until groups are named or nobody, with a reason", () => {
  const said = (fields: object) =>
    affected.parse({ ...base(3), occasionKind: "decisions", occasionId: uuid(1), ...fields });
  expect(tellingOf(decision, [], []).isUnknown).toBe(true);
  expect(tellingOf(decision, [said({})], []).isUnknown).toBe(true);
  expect(tellingOf(decision, [said({ nobodyReason: "Nur intern" })], []).isUnknown).toBe(false);
  expect(tellingOf(decision, [said({ stakeholderIds: [uuid(7)] })], [])).toMatchObject({
    isUnknown: false,
    untold: [uuid(7)],
  });
});

test.each([
  ["planned", "2026-11-01", true],
  ["prepared", "2026-11-01", true],
  ["planned", "2026-11-02", false],
  ["done", "2026-11-01", false],
  ["planned", undefined, false],
] as const)("a %s message for %s is overdue on 2 November: %s", (status, nextDate, overdue) => {
  expect(isOverdue(message({ status, ...(nextDate ? { nextDate } : {}) }), "2026-11-02")).toBe(overdue);
});
