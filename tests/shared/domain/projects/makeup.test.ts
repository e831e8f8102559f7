import type { DraftOf } from "@shared/domain/kinds";
import {
  breadthOf,
  carriedBy,
  isInOneUnit,
  isTechnologyOnly,
  unitIdsOf,
} from "@shared/domain/projects/makeup";
import { makeRecord, uuid } from "@tests/shared/domain/makeRecord";
import { expect, test } from "vitest";

const [hall, office, anna, ben] = [uuid(1), uuid(2), uuid(3), uuid(4)] as const;
const project = (draft: Partial<DraftOf<"projects">>, number = 9) =>
  makeRecord("projects", number, { title: "E-Akte", phase: "running", ...draft });

test.each<[string, Partial<DraftOf<"projects">>, number, boolean]>([
  ["none", {}, 0, false],
  ["the lead alone", { leadUnitId: hall }, 1, true],
  ["the lead, taking part as well", { leadUnitId: hall, orgUnitIds: [hall] }, 1, true],
  ["one taking part", { orgUnitIds: [office] }, 1, true],
  ["lead and another", { leadUnitId: hall, orgUnitIds: [office] }, 2, false],
])("a project with %s", (_case, draft, count, one) => {
  expect(unitIdsOf(project(draft))).toHaveLength(count);
  expect(isInOneUnit(project(draft))).toBe(one);
});

const broad = { leadUnitId: hall, orgUnitIds: [office] };
test.each<[string, Partial<DraftOf<"projects">>[], ReturnType<typeof breadthOf>]>([
  ["no project", [], { several: 0, known: 0, unknown: 0 }],
  ["nothing known", [{}], { several: 0, known: 0, unknown: 1 }],
  [
    "one of three known",
    [broad, { leadUnitId: hall }, { leadUnitId: hall }, {}],
    { several: 1, known: 3, unknown: 1, percent: 33 },
  ],
  [
    "what does not count: closed, archived, quick wins",
    [
      broad,
      { leadUnitId: hall, phase: "completed" },
      { leadUnitId: hall, undertaking: "quick_win" },
      { leadUnitId: hall, archivedAt: "2026-11-01T00:00:00.000Z" },
    ],
    { several: 1, known: 1, unknown: 0, percent: 100 },
  ],
])("breadth with %s", (_case, drafts, expected) => {
  expect(breadthOf(drafts.map((draft, at) => project(draft, 20 + at)))).toEqual(expected);
});

const work = (kind: "technology" | "organisation", status: "open" | "dropped" = "open") => ({ kind, status });
test.each([
  ["no work packages", [], false],
  ["technology", [work("technology"), work("technology")], true],
  ["technology and organisation", [work("technology"), work("organisation")], false],
  ["organisation", [work("organisation")], false],
  ["technology beside what was dropped", [work("technology"), work("organisation", "dropped")], true],
])("technology only, with %s", (_case, packages, expected) => {
  expect(isTechnologyOnly(packages)).toBe(expected);
});

test("a person carries the open projects it drives and stands in for", () => {
  const projects = [
    project({ ownerPersonId: anna, deputyPersonId: ben }, 1),
    project({ ownerPersonId: ben, deputyPersonId: anna }, 2),
    project({ ownerPersonId: ben }, 3),
    project({ ownerPersonId: anna, phase: "completed" }, 4),
    project({ ownerPersonId: anna, undertaking: "line_task" }, 5),
    project({}, 6),
  ];
  const counts = carriedBy(projects).map(({ personId, owned, deputised }) => [
    personId,
    owned.length,
    deputised.length,
  ]);
  expect(counts).toEqual([
    [anna, 1, 1],
    [ben, 2, 1],
  ]);
});
