import type { ProjectPhase } from "@shared/domain/projects/project";
import { similarProjects } from "@shared/domain/projects/similarProjects";
import { expect, test } from "vitest";
import { makeRecord, uuid } from "../makeRecord";

const project = (number: number, title: string, unit: number | undefined, phase: ProjectPhase = "running") =>
  makeRecord("projects", number, {
    title,
    phase,
    ...(unit === undefined ? {} : { leadUnitId: uuid(unit) }),
  });

test.each<[string, readonly [string, number | undefined], readonly [string, number | undefined], boolean]>([
  [
    "of two units with like names",
    ["Terminbuchung einführen", 91],
    ["Einführung der Terminbuchung", 92],
    true,
  ],
  ["of one unit", ["Terminbuchung einführen", 91], ["Einführung der Terminbuchung", 91], false],
  ["without a lead", ["Terminbuchung einführen", 91], ["Terminbuchung einführen", undefined], false],
  ["about different things", ["Terminbuchung einführen", 91], ["E-Rechnung einführen", 92], false],
])("projects %s are hinted or not", (_, one, other, isAlike) => {
  const found = similarProjects([project(1, ...one), project(2, ...other)]);
  expect(found.get(uuid(1))?.map(({ record }) => record.id)).toEqual(isAlike ? [uuid(2)] : undefined);
});

test("a finished project counts: what it learnt is worth a call", () => {
  const found = similarProjects([
    project(1, "Terminbuchung einführen", 91),
    project(2, "Terminbuchung einführen", 92, "completed"),
  ]);
  expect(found.get(uuid(1))?.map(({ record }) => record.id)).toEqual([uuid(2)]);
});
