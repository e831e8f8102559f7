import { paperFrom } from "@shared/domain/papers/paperFrom";
import { plainTextOf, richTextOf } from "@shared/domain/richText";
import { makeRecord, uuid, workspaceOf } from "@tests/shared/domain/makeRecord";
import { expect, test } from "vitest";

const words = {
  subject: (titles: readonly string[]) => titles.join(" und "),
  point: (kind: string, name: string) => `${kind}: ${name}`,
  version: (number: string) => `Fassung ${number}`,
};
const source = workspaceOf({
  measures: [
    makeRecord("measures", 1, {
      title: "Portal",
      leadUnitId: uuid(8),
      description: richTextOf("Ein Eingang für alle."),
    }),
  ],
  projects: [
    makeRecord("projects", 2, {
      title: "Beschaffung",
      leadUnitId: uuid(8),
      objective: richTextOf("Ausschreiben."),
      budgetPlan: 20_000_00,
      budgetLine: "11.1",
    }),
    makeRecord("projects", 3, { title: "Netz", leadUnitId: uuid(7) }),
  ],
  agendaVersions: [makeRecord("agendaVersions", 4, { number: "0.3", date: "2026-03-01" })],
});
const measure = { kind: "measures", id: uuid(1) } as const;
const project = { kind: "projects", id: uuid(2) } as const;

test("a paper about one project begins with its text, unit, cost and budget line", () => {
  const draft = paperFrom([project], source, words);
  expect(draft).toMatchObject({
    subject: "Beschaffung",
    proposedResolution: ["projects: X-2 Beschaffung"],
    leadUnitId: uuid(8),
    financialImpact: { amount: 20_000_00, line: "11.1" },
    items: [project],
  });
  expect(plainTextOf(draft.facts)).toBe("Ausschreiben.");
});

test("a paper about several items has a point and a part of the facts for each", () => {
  const draft = paperFrom([measure, project], source, words);
  expect(draft.subject).toBe("Portal und Beschaffung");
  expect(draft.proposedResolution).toEqual(["measures: X-1 Portal", "projects: X-2 Beschaffung"]);
  expect(plainTextOf(draft.facts)).toBe("X-1 Portal\nEin Eingang für alle.\nX-2 Beschaffung\nAusschreiben.");
});

test("units that differ leave the one in charge open", () => {
  const draft = paperFrom([project, { kind: "projects", id: uuid(3) }], source, words);
  expect(draft.leadUnitId).toBeUndefined();
});

test("a version is named by its number, an item that is gone is left out", () => {
  const draft = paperFrom(
    [
      { kind: "agendaVersions", id: uuid(4) },
      { kind: "goals", id: uuid(99) },
    ],
    source,
    words,
  );
  expect(draft).toMatchObject({
    subject: "Fassung 0.3",
    items: [{ kind: "agendaVersions", id: uuid(4) }],
  });
  expect(draft.financialImpact).toBeUndefined();
});
