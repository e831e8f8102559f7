import { type CommunicationItem, communicationItem } from "@shared/domain/stakeholders/communicationItem";
import { reachedBy } from "@shared/domain/stakeholders/communicationOrder";
import { heardOn, heardTooEarly, heardTooLate, mustHearBefore } from "@shared/domain/stakeholders/hearBefore";
import { messageOrders } from "@shared/domain/stakeholders/messageOrder";
import { type GroupKind, stakeholder } from "@shared/domain/stakeholders/stakeholder";
import { uuid } from "@tests/fixtures/records";
import { expect, test } from "vitest";
import type { z } from "zod";

const base = (nr: number) => ({
  id: uuid(nr),
  createdAt: "2026-11-02T08:00:00.000Z",
  updatedAt: "2026-11-02T08:00:00.000Z",
});
const kinds = ["staff_council", "department", "council", "media"] as const;
type Kind = (typeof kinds)[number];
const idOf = (kind: Kind) => uuid(11 + kinds.indexOf(kind));
const groups = new Map(
  kinds.map((groupKind: GroupKind & Kind) => {
    const one = stakeholder.parse({ ...base(11 + kinds.indexOf(groupKind)), label: groupKind, groupKind });
    return [one.id, one];
  }),
);

type Fields = Partial<z.input<typeof communicationItem>>;
/** A message to one group: `planned("media", "2026-11-09")`. */
const planned = (to: Kind | readonly Kind[], firstDate?: string, fields: Fields = {}): CommunicationItem =>
  communicationItem.parse({
    ...base(21),
    title: [to].flat().join(" and "),
    stakeholderIds: [to].flat().map(idOf),
    occasionKind: "decisions",
    occasionId: uuid(1),
    ...(firstDate ? { firstDate } : {}),
    ...fields,
  });

test.each([
  [
    "staff wait for the staff council",
    ["department"],
    ["staff_council", "department"],
    "planned",
    ["staff_council"],
  ],
  [
    "the press waits for all before it",
    ["media"],
    ["council", "media", "staff_council"],
    "prepared",
    ["staff_council", "council"],
  ],
  ["the first waits for nobody", ["staff_council"], ["staff_council", "department"], "planned", []],
  [
    "a message for two waits as the last of them does",
    ["staff_council", "media"],
    ["staff_council", "council"],
    "planned",
    ["council"],
  ],
  ["what was given waits for nobody", ["department"], ["staff_council"], "done", []],
] as const)("%s", (_, own, untold, status, expected) => {
  const found = mustHearBefore({ stakeholderIds: own.map(idOf), status }, untold.map(idOf), groups);
  expect(found.map(({ label }) => label)).toEqual(expected);
});

test.each([
  ["a planned one on its day", planned("media", "2026-11-09"), "2026-11-09"],
  ["one put off on its next day", planned("media", "2026-11-09", { nextDate: "2026-11-12" }), "2026-11-12"],
  ["one that was told on that day", planned("media", "2026-11-09", { doneOn: "2026-11-05" }), "2026-11-05"],
  [
    "a monthly one told for the third time on its first day",
    planned("media", "2026-11-09", { cadence: "monthly", doneOn: "2027-01-09", nextDate: "2027-02-09" }),
    "2026-11-09",
  ],
  [
    "a monthly one told ahead of its first day on that day",
    planned("media", "2026-11-09", { cadence: "monthly", doneOn: "2026-11-06", nextDate: "2026-12-09" }),
    "2026-11-06",
  ],
  ["one without a day on none", planned("media"), undefined],
] as const)("groups first hear by a message: %s", (_, item, expected) => {
  expect(heardOn(item)).toBe(expected);
});

const told = { status: "done", doneOn: "2026-11-04" } as const;
test.each([
  ["the day before", planned("staff_council", "2026-11-05"), planned("department", "2026-11-06"), false],
  ["on the same day", planned("staff_council", "2026-11-06"), planned("department", "2026-11-06"), true],
  ["a day later", planned("council", "2026-11-07"), planned("media", "2026-11-06"), true],
  [
    "told in time, planned late",
    planned("council", "2026-11-09", told),
    planned("media", "2026-11-06"),
    false,
  ],
  ["without a day", planned("council"), planned("media", "2026-11-06"), false],
  ["before one without a day", planned("council", "2026-11-07"), planned("media"), false],
  ["and is of the same step", planned("council", "2026-11-07"), planned("council", "2026-11-06"), false],
] as const)("who must hear first %s: is too late %s", (_, first, second, isLate) => {
  const hearings = [first, second].map((item, at) => {
    const [id = ""] = item.stakeholderIds;
    return { id: `${id}-${at}`, step: reachedBy(groups.get(id) ?? {}).step, item };
  });
  const [one, other] = hearings;
  if (!one || !other) throw new Error("two hear");
  expect(heardTooLate(other, hearings)).toEqual(isLate ? [one] : []);
  expect(heardTooEarly(one, hearings)).toEqual(isLate ? [other] : []);
});

const today = "2026-11-02";
/** What is out of order, as words: "2026-11-06 department: before staff_council → 2026-11-09". */
const found = (...items: CommunicationItem[]) => {
  const own = items.map((item, at) => ({ ...item, id: uuid(30 + at) }));
  const orders = messageOrders(own, groups, today);
  return own.flatMap(({ id, title }) => {
    const order = orders.get(id);
    if (!order) return [];
    const names = (list: typeof order.before) =>
      list.map((one) => `${one.stakeholder.label}${one.isSameMessage ? "*" : ""}`).join(" ");
    return [
      `${title} | ${names(order.before)} | ${names(order.after)} | ${order.fittingDay?.slice(5) ?? "none"}`,
    ];
  });
};

test.each([
  ["all in order", [planned("staff_council", "2026-11-04"), planned("department", "2026-11-05")], []],
  [
    "staff moved to the day of the staff council: both say so, and move apart over the weekend",
    [planned("staff_council", "2026-11-06"), planned("department", "2026-11-06")],
    ["staff_council |  | department | 11-05", "department | staff_council |  | 11-09"],
  ],
  [
    "the staff council moved behind staff and the press hears of its day back",
    [
      planned("staff_council", "2026-11-20"),
      planned("department", "2026-11-09"),
      planned("media", "2026-11-16"),
    ],
    [
      "staff_council |  | department media | 11-06",
      "department | staff_council |  | 11-23",
      "media | staff_council |  | 11-23",
    ],
  ],
  [
    "before a Monday lies the Friday",
    [planned("council", "2026-11-10"), planned("media", "2026-11-09")],
    ["council |  | media | 11-06", "media | council |  | 11-11"],
  ],
  [
    "no day is offered that has passed",
    [planned("staff_council", "2026-11-04"), planned("department", "2026-11-02")],
    ["staff_council |  | department | none", "department | staff_council |  | 11-05"],
  ],
  [
    "nor one that breaks the order elsewhere",
    [
      planned("staff_council", "2026-11-05"),
      planned("department", "2026-11-09"),
      planned("media", "2026-11-06"),
    ],
    ["department |  | media | none", "media | department |  | 11-10"],
  ],
  [
    "one message to both cannot be mended by its day",
    [planned(["staff_council", "department"], "2026-11-06")],
    ["staff_council and department | staff_council* |  | none"],
  ],
  [
    "what was told is past mending, the other side is told of it",
    [planned("staff_council", "2026-11-06"), planned("department", "2026-11-04", told)],
    ["staff_council |  | department | 11-03"],
  ],
  [
    "who has heard already is in order, however late they hear again",
    [
      planned("staff_council", "2026-11-03"),
      planned("staff_council", "2026-11-20"),
      planned("department", "2026-11-06"),
    ],
    [],
  ],
  [
    "what will not be given counts for nothing",
    [
      planned("staff_council", "2026-11-20", { status: "declined" }),
      planned("council", "2026-11-20", { status: "cancelled" }),
      planned("media", "2026-11-06"),
    ],
    [],
  ],
] as const)("days of one occasion: %s", (_, items, expected) => {
  expect(found(...items)).toEqual(expected);
});
