import type { DraftOf } from "@shared/domain/kinds";
import { type Load, loadByProject, loadOf, loadWithin } from "@shared/domain/projects/load";
import { makeRecord, uuid } from "@tests/shared/domain/makeRecord";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

type Draft = Partial<DraftOf<"projects">>;

/** 2 working days in the first quarter, 3 in the second. */
const fiveDays = { startPlan: "2026-03-30", endPlan: "2026-04-03" };
const hall = uuid(1);
const office = uuid(2);

const loadOfOne = (draft: Draft) =>
  loadOf([makeRecord("projects", 9, { title: "E-Akte", phase: "running", ...draft })]);

/** Per department: what stands in quarters, and what has no date. */
const divided = ({ units }: Load) =>
  units.map(({ orgUnitId, byQuarter, undated, total }) => [
    orgUnitId,
    Object.fromEntries(byQuarter),
    undated,
    total,
  ]);
const gaps = ({ left }: Load) => left.map(({ gap, days }) => [gap, days]);

describe("load per department and quarter", () => {
  test.each<[string, Draft, unknown[], unknown[]]>([
    [
      "spreads by working days",
      { ...fiveDays, unitEfforts: [{ orgUnitId: hall, days: 10 }] },
      [[hall, { "2026-01-01": 4, "2026-04-01": 6 }, 0, 10]],
      [],
    ],
    [
      "keeps departments apart",
      {
        ...fiveDays,
        unitEfforts: [
          { orgUnitId: hall, days: 5 },
          { orgUnitId: office, days: 20 },
        ],
      },
      [
        [hall, { "2026-01-01": 2, "2026-04-01": 3 }, 0, 5],
        [office, { "2026-01-01": 8, "2026-04-01": 12 }, 0, 20],
      ],
      [],
    ],
    [
      "counts what nobody divided under no department, and names it",
      { ...fiveDays, effortDays: 15, unitEfforts: [{ orgUnitId: hall, days: 10 }] },
      [
        [hall, { "2026-01-01": 4, "2026-04-01": 6 }, 0, 10],
        [undefined, { "2026-01-01": 2, "2026-04-01": 3 }, 0, 5],
      ],
      [["notDivided", 5]],
    ],
    [
      "lets the departments' sum go before a smaller total",
      { ...fiveDays, effortDays: 5, unitEfforts: [{ orgUnitId: hall, days: 10 }] },
      [[hall, { "2026-01-01": 4, "2026-04-01": 6 }, 0, 10]],
      [],
    ],
    [
      "counts effort without dates apart, and names it",
      { startPlan: "2026-03-30", unitEfforts: [{ orgUnitId: hall, days: 10 }] },
      [[hall, {}, 10, 10]],
      [["noPeriod", 10]],
    ],
    [
      "takes actual days before planned ones",
      { ...fiveDays, startActual: "2026-04-01", unitEfforts: [{ orgUnitId: hall, days: 9 }] },
      [[hall, { "2026-04-01": 9 }, 0, 9]],
      [],
    ],
    ["names a project without effort", fiveDays, [], [["noEffort", 0]]],
    [
      "names a paused project, which binds nobody now",
      { ...fiveDays, phase: "paused", effortDays: 4 },
      [],
      [["paused", 4]],
    ],
    ["leaves a completed project in peace", { ...fiveDays, phase: "completed", effortDays: 4 }, [], []],
    [
      "leaves an archived project in peace",
      { ...fiveDays, effortDays: 4, archivedAt: "2026-11-01T00:00:00.000Z" },
      [],
      [],
    ],
    [
      "does not list a department that gives nothing",
      { ...fiveDays, effortDays: 4, unitEfforts: [{ orgUnitId: hall, days: 0 }] },
      [[undefined, { "2026-01-01": 1.6, "2026-04-01": 2.4 }, 0, 4]],
      [["notDivided", 4]],
    ],
  ])("%s", (_case, draft, units, left) => {
    const load = loadOfOne(draft);
    expect(divided(load)).toEqual(units);
    expect(gaps(load)).toEqual(left);
  });

  test("is made of lines per project, which add up to it, heaviest first", () => {
    const projects = [10, 30, 20].map((days, at) =>
      makeRecord("projects", at + 1, {
        title: `P${days}`,
        phase: "running",
        ...fiveDays,
        effortDays: days + 5,
        unitEfforts: at === 2 ? [{ orgUnitId: office, days }] : [{ orgUnitId: hall, days }],
      }),
    );
    const lines = (unit: string | undefined) =>
      loadByProject(projects, unit).map(({ project, load }) => [project.title, load.total]);
    expect(lines(hall)).toEqual([
      ["P30", 30],
      ["P10", 10],
    ]);
    expect(lines(undefined)).toEqual([
      ["P10", 5],
      ["P30", 5],
      ["P20", 5],
    ]);
    expect(loadOf(projects).units.find(({ orgUnitId }) => orgUnitId === hall)?.total).toBe(40);
  });

  const day = fc.date({ min: new Date("2020-01-01"), max: new Date("2031-12-31"), noInvalidDate: true });
  const someDay = fc.option(
    day.map((date) => date.toISOString().slice(0, 10)),
    { nil: undefined },
  );
  test("loses no person-day of any open project, whatever its dates", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(someDay, someDay, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 })),
        ),
        (rows) => {
          const projects = rows.map(([startPlan, endPlan, effortDays, days], at) =>
            makeRecord("projects", at, {
              title: "P",
              phase: "running",
              startPlan,
              endPlan,
              effortDays,
              unitEfforts: [{ orgUnitId: hall, days }],
            }),
          );
          const { units } = loadOf(projects);
          const shown = units
            .flatMap((unit) => {
              const { before, within, after } = loadWithin(unit, ["2026-10-01", "2027-01-01"]);
              return [before, ...within, after, unit.undated];
            })
            .reduce((sum, days) => sum + days, 0);
          const given = rows.reduce((sum, [, , total, days]) => sum + Math.max(total, days), 0);
          expect(shown).toBeCloseTo(given, 6);
        },
      ),
    );
  });
});
