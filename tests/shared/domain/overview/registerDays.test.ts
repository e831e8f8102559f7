import { dueItems } from "@shared/domain/overview/due";
import { registerDays } from "@shared/domain/overview/registerDays";
import { expect, test } from "vitest";
import { makeRecord } from "../makeRecord";

const today = "2026-11-16";
const away = "2026-11-01T00:00:00.000Z";
const paper = (draft: object) => makeRecord("councilPapers", 1, { subject: "Geodaten", ...draft });
const process = (number: number, draft: object) =>
  makeRecord("processes", number, {
    name: `Antrag ${number}`,
    mandatory: true,
    mandatoryBy: "2026-12-01",
    ...draft,
  });
const system = (draft: object) =>
  makeRecord("itSystems", 9, { name: "Finanzverfahren", contractEnd: "2026-12-01", ...draft });

const first = { forum: "Ausschuss", role: "preliminary", date: "2026-11-10" };
const second = { forum: "Stadtrat", role: "decision", date: "2026-12-09" };

test.each([
  ["the first committee", { consultations: [first, second] }, ["2026-11-10 Ausschuss"]],
  [
    "the one after a result",
    { consultations: [{ ...first, result: "accepted" }, second] },
    ["2026-12-09 Stadtrat"],
  ],
  ["no later one while the next has no day", { consultations: [{ ...first, date: undefined }, second] }, []],
  ["none once it is decided", { consultations: [first], status: "decided" }, []],
  ["none once it is archived", { consultations: [first], archivedAt: away }, []],
] as const)("a paper's day is that of %s", (_case, draft, expected) => {
  const days = registerDays({ councilPapers: [paper(draft)] });
  expect(days.map((day) => `${day.date} ${day.kind === "committee" ? day.forum : ""}`)).toEqual(expected);
});

test.each([
  ["by its day", {}, 1],
  ["not without a day", { mandatoryBy: undefined }, 0],
  ["not where there is none", { mandatory: false }, 0],
  ["not once it runs end to end", { internalLevel: 4 }, 0],
  ["still, where it runs digitally in part", { internalLevel: 3 }, 1],
  ["not once it is archived", { archivedAt: away }, 0],
] as const)("the duty of a process is owed %s", (_case, draft, count) => {
  expect(registerDays({ processes: [process(1, draft)] })).toHaveLength(count);
});

test("duties of one day are one entry, since a law sets it for many processes", () => {
  const processes = [process(1, {}), process(2, { mandatoryBy: "2027-01-01" }), process(3, {})];
  const days = registerDays({ processes });
  expect(days.map((day) => day.kind === "duty" && day.processes.map(({ name }) => name))).toEqual([
    ["Antrag 1", "Antrag 3"],
    ["Antrag 2"],
  ]);
});

test.each([
  ["its day", {}, 1],
  ["none, where it has none", { contractEnd: undefined }, 0],
  ["none, once the system is archived", { archivedAt: away }, 0],
] as const)("a contract ends on %s", (_case, draft, count) => {
  expect(registerDays({ itSystems: [system(draft)] })).toHaveLength(count);
});

test("days of the registers stand among what is due, oldest first, within the same weeks", () => {
  const due = dueItems(
    {
      projects: [],
      milestones: [],
      newest: new Map(),
      councilPapers: [paper({ consultations: [first] })],
      processes: [process(2, {}), process(3, { mandatoryBy: "2027-06-01" })],
      itSystems: [system({ contractEnd: "2026-11-20" })],
    },
    today,
  );
  expect(due.map(({ kind, isOverdue }) => (isOverdue ? `${kind} overdue` : kind))).toEqual([
    "committee overdue",
    "contract",
    "duty",
  ]);
});
