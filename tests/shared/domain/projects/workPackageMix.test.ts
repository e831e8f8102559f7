import { type WorkPackageKind, workPackage } from "@shared/domain/projects/workPackage";
import { workPackageMix } from "@shared/domain/projects/workPackageMix";
import { describe, expect, test } from "vitest";

const fresh = () => ({
  id: crypto.randomUUID(),
  createdAt: "2026-01-01T08:00:00.000Z",
  updatedAt: "2026-01-01T08:00:00.000Z",
});

describe("the mix of work packages", () => {
  const packages = (...kinds: WorkPackageKind[]) =>
    kinds.map((kind) => workPackage.parse({ ...fresh(), projectId: crypto.randomUUID(), title: "x", kind }));
  test.each<[WorkPackageKind[], [WorkPackageKind, number][]]>([
    [[], []],
    [["technology"], [["technology", 100]]],
    [
      ["technology", "organisation", "people"],
      [
        ["technology", 34],
        ["organisation", 33],
        ["people", 33],
      ],
    ],
    [
      ["technology", "organisation", "organisation", "organisation", "organisation", "law", "people"],
      [
        ["technology", 15],
        ["organisation", 57],
        ["people", 14],
        ["law", 14],
      ],
    ],
  ])("of %j adds up to 100 per cent", (kinds, expected) => {
    const mix = workPackageMix(packages(...kinds));
    expect(mix.reduce((sum, share) => sum + share.percent, 0)).toBe(kinds.length === 0 ? 0 : 100);
    expect(mix.map(({ kind, percent }) => [kind, percent])).toEqual(expected);
  });

  test("leaves out what was dropped", () => {
    const dropped = packages("technology").map((one) => ({ ...one, status: "dropped" as const }));
    expect(workPackageMix([...dropped, ...packages("law")])).toEqual([
      { kind: "law", count: 1, percent: 100 },
    ]);
  });
});
