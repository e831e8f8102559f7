import { emptyWorkspace } from "@shared/domain/workspace";
import { openingDifference } from "@shared/transfer/openingDifference";
import { sampleTown } from "@shared/transfer/sampleTown/sampleTown";
import { expect, test } from "vitest";

test("opening a file into an empty workspace only adds, and leaves out kinds neither has", () => {
  const differences = openingDifference(emptyWorkspace(), sampleTown());
  expect(differences.every(({ here, disappears, changes }) => here + disappears + changes === 0)).toBe(true);
  expect(differences.find(({ kind }) => kind === "projects")).toMatchObject({ inFile: 25, appears: 25 });
  expect(differences.some(({ kind }) => kind === "exportLog")).toBe(false);
});

test("opening the same work changes nothing", () => {
  for (const one of openingDifference(sampleTown(), sampleTown()))
    expect([one.appears, one.disappears, one.changes]).toEqual([0, 0, 0]);
});

test("what was made, deleted and changed since the file was written is counted apart", () => {
  const file = sampleTown();
  const here = sampleTown();
  const [first, second, ...rest] = here.goals;
  if (!first || !second) throw new Error("The sample town has no goals.");
  here.goals = [
    { ...second, updatedAt: "2026-12-01T08:00:00.000Z" },
    ...rest,
    { ...first, id: crypto.randomUUID() },
  ];
  expect(openingDifference(here, file).find(({ kind }) => kind === "goals")).toEqual({
    kind: "goals",
    here: 14,
    inFile: 14,
    appears: 1,
    disappears: 1,
    changes: 1,
  });
});
