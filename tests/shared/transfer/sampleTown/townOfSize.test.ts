import { kindNames, kinds } from "@shared/domain/kinds";
import { countsOf } from "@shared/domain/workspace";
import { danglingReferences } from "@shared/transfer/workspaceFile";
import { agendaOfSize, townOfSize, townWithMany } from "@tests/fixtures/townOfSize";
import { describe, expect, test } from "vitest";

describe("a generated town", () => {
  const town = townOfSize(2000);

  test("has the size it was asked for, give or take what every town has", () => {
    const total = Object.values(countsOf(town)).reduce((sum, count) => sum + count, 0);
    expect(total).toBeGreaterThanOrEqual(2000);
    expect(total).toBeLessThan(2600);
  });

  test("is the same at every call", () => {
    expect(townOfSize(2000)).toEqual(town);
  });

  test("holds valid records that refer to each other and never share an id or code", () => {
    expect(danglingReferences(town)).toEqual([]);
    for (const kind of kindNames) {
      for (const record of town[kind]) expect(kinds[kind].schema.safeParse(record).error).toBeUndefined();
      expect(new Set(town[kind].map(({ id }) => id)).size).toBe(town[kind].length);
    }
    for (const kind of ["goals", "measures", "projects"] as const)
      expect(new Set(town[kind].map(({ code }) => code)).size).toBe(town[kind].length);
  });

  test("can have many records of one kind", () => {
    expect(townWithMany("projects", 500).projects).toHaveLength(500);
  });

  test("can be an agenda alone, with as many measures as asked", () => {
    const agenda = agendaOfSize(100);
    expect(agenda.measures).toHaveLength(100);
    expect(agenda.projects).toEqual([]);
    expect(danglingReferences(agenda)).toEqual([]);
  });
});
