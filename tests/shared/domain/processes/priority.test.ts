import { defaultPrioritySetting, priorityOf, ranked, weightSum } from "@shared/domain/processes/priority";
import { process } from "@shared/domain/processes/process";
import { defaultWeights } from "@shared/domain/processes/registerSetting";
import { expect, test } from "vitest";
import type { z } from "zod";

let last = 0;
function entry(fields: Partial<z.input<typeof process>>) {
  last += 1;
  return process.parse({
    id: `00000000-0000-4000-8000-${String(last).padStart(12, "0")}`,
    createdAt: "2026-01-01T00:00:00.000Z",
    updatedAt: "2026-01-01T00:00:00.000Z",
    code: `PR-${last}`,
    name: "Hundesteuer anmelden",
    ...fields,
  });
}

/** DOMAIN.md (c): 1,200 cases of 45 minutes; N2=4, N3=3, N4=2, N5=1, M1=3, M2=2, M3=4, M4=4. */
const worked = {
  casesPerYear: 1200,
  handlingMinutes: 45,
  potential: 4,
  mediaBreaks: 3,
  outsideEffect: 2,
  knowledgeLossRisk: 1,
  solutionAvailable: "standard",
  complexity: 2,
  departmentReadiness: 4,
  legalObstacle: false,
} as const;

test("the worked example: 900 hours, 0.5625 posts, value 72.9 %, feasibility 78.1 %, score 75", () => {
  const found = priorityOf(entry(worked), defaultPrioritySetting);
  expect(found.points).toEqual({ N1: 3, N2: 4, N3: 3, N4: 2, N5: 1, M1: 3, M2: 2, M3: 4, M4: 4 });
  expect(found).toMatchObject({ boundHours: 900, fte: 0.5625, coverage: 1, quadrant: "first" });
  expect(found.value).toBeCloseTo(43.75 / 60, 10);
  expect(found.feasibility).toBeCloseTo(31.25 / 40, 10);
  expect(found.score).toBeCloseTo(75, 10);
});

test.each([
  [0, 0],
  [49.9, 0],
  [50, 1],
  [199.9, 1],
  [200, 2],
  [500, 3],
  [1499.9, 3],
  [1500, 4],
])("%f bound hours a year are %i points", (hours, points) => {
  const found = priorityOf(entry({ casesPerYear: 1, handlingMinutes: hours * 60 }), defaultPrioritySetting);
  expect(found.points.N1).toBe(points);
});

test.each([
  ["high value, feasible", { potential: 4, complexity: 0 }, "first"],
  ["high value, hard", { potential: 4, complexity: 4 }, "lead"],
  ["little value, feasible", { potential: 0, complexity: 0 }, "filler"],
  ["little value, hard", { potential: 0, complexity: 4 }, "later"],
  ["exactly half of both", { potential: 2, complexity: 2 }, "first"],
])("a process of %s goes to its quarter of the matrix", (_, fields, quadrant) => {
  const weights = { ...defaultWeights, N1: 0, N2: 60, N3: 0, N4: 0, N5: 0, M1: 0, M2: 40, M3: 0, M4: 0 };
  expect(priorityOf(entry(fields), { weights, annualHours: 1600 }).quadrant).toBe(quadrant);
});

test("what is not known is left out of the score and told as coverage", () => {
  const found = priorityOf(entry({ potential: 4 }), defaultPrioritySetting);
  expect(found).toMatchObject({ score: 100, coverage: 0.15 });
  expect(found.quadrant).toBeUndefined();
  expect(priorityOf(entry({}), defaultPrioritySetting)).toEqual({ points: {}, coverage: 0 });
});

test("duties come first by their day, then scores; below 60 % coverage there is no rank", () => {
  const [best, worse, unknown, late, soon] = [
    entry({ ...worked, name: "Bester" }),
    entry({ ...worked, potential: 0, name: "Schwächer" }),
    entry({ potential: 4, name: "Fast nichts bekannt" }),
    entry({ name: "Pflicht ohne Tag", mandatory: true }),
    entry({ ...worked, name: "Pflicht bald", mandatory: true, mandatoryBy: "2027-01-01", outsideEffect: 0 }),
  ];
  const order = ranked([unknown, worse, late, best, soon], defaultPrioritySetting);
  expect(order.map(({ process: { name }, rank }) => [name, rank])).toEqual([
    ["Pflicht bald", 2],
    ["Pflicht ohne Tag", undefined],
    ["Bester", 1],
    ["Schwächer", 3],
    ["Fast nichts bekannt", undefined],
  ]);
});

test("the given weights sum to 100", () => {
  expect(weightSum(defaultWeights)).toBe(100);
});
