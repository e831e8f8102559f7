import type { DraftOf } from "@shared/domain/kinds";
import { type PaperGap, paperGaps, plannedCost } from "@shared/domain/papers/paperGaps";
import { richTextOf } from "@shared/domain/richText";
import { makeRecord, uuid, workspaceOf } from "@tests/shared/domain/makeRecord";
import { describe, expect, test } from "vitest";

const project = makeRecord("projects", 1, { title: "Portal", budgetPlan: 50_000_00 });
const other = makeRecord("projects", 2, { title: "Netz" });
const secret = makeRecord("measures", 3, { title: "Notfall", sensitivity: "confidential" });
const source = workspaceOf({ projects: [project, other], measures: [secret] });

const complete: DraftOf<"councilPapers"> = {
  subject: "Bürgerportal",
  leadUnitId: uuid(8),
  consultations: [
    { forum: "Hauptausschuss", role: "preliminary", date: "2026-04-01" },
    { forum: "Stadtrat", role: "decision", date: "2026-04-15" },
  ],
  proposedResolution: ["Das Portal wird beschafft."],
  facts: richTextOf("Heute ist alles auf Papier."),
  alternatives: richTextOf("Weiter auf Papier."),
  financialImpact: { budget: "finance", amount: 50_000_00, line: "11.12.01" },
  items: [{ kind: "projects", id: uuid(1) }],
};

describe("a council paper says what it lacks", () => {
  test.each<[string, Partial<DraftOf<"councilPapers">>, PaperGap[]]>([
    ["nothing where it is complete", {}, []],
    ["the unit in charge", { leadUnitId: undefined }, ["leadUnit"]],
    ["all committees", { consultations: [] }, ["committees"]],
    ["no committees for the leadership", { paperType: "leadership", consultations: [] }, []],
    [
      "but a resolution for the leadership too",
      { paperType: "leadership", proposedResolution: [] },
      ["resolution"],
    ],
    [
      "the deciding committee",
      { consultations: [{ forum: "Hauptausschuss", role: "hearing", date: "2026-04-01" }] },
      ["deciding"],
    ],
    ["the day of a committee", { consultations: [{ forum: "Stadtrat", role: "decision" }] }, ["dates"]],
    [
      "a sensible order: who prepares comes before who decides",
      {
        consultations: [
          { forum: "Hauptausschuss", role: "preliminary", date: "2026-04-20" },
          { forum: "Stadtrat", role: "decision", date: "2026-04-15" },
        ],
      },
      ["order"],
    ],
    [
      "the result of a session that is over",
      { consultations: [{ forum: "Stadtrat", role: "decision", date: "2026-03-01" }] },
      ["result"],
    ],
    ["a proposed resolution, blanks are none", { proposedResolution: [" "] }, ["resolution"]],
    ["the facts", { facts: richTextOf("") }, ["facts"]],
    ["alternatives and consequences", { alternatives: richTextOf("") }, ["alternatives"]],
    [
      "no alternatives where it says what follows from a rejection",
      { alternatives: richTextOf(""), consequencesIfRejected: richTextOf("Es bleibt beim Papier.") },
      [],
    ],
    ["a word on money", { financialImpact: undefined }, ["financialImpact"]],
    ["an amount, where none is not ticked", { financialImpact: {} }, ["financialImpact"]],
    ["the line of the budget", { financialImpact: { amount: 50_000_00 } }, ["budgetLine"]],
    [
      "agreement with the budget of the project",
      { financialImpact: { budget: "finance", amount: 40_000_00, line: "11" } },
      ["costDiffers"],
    ],
    ["agreement with it also where it says none", { financialImpact: { none: true } }, ["costDiffers"]],
    ["nothing where there are no costs to compare", { financialImpact: { none: true }, items: [] }, []],
    [
      "discretion: a confidential item in a public paper",
      { items: [{ kind: "measures", id: uuid(3) }] },
      ["internalItem"],
    ],
    [
      "nothing of it behind closed doors",
      { items: [{ kind: "measures", id: uuid(3) }], isPublic: false },
      [],
    ],
  ])("%s", (_, change, gaps) => {
    const paper = makeRecord("councilPapers", 9, { ...complete, ...change });
    expect(paperGaps(paper, source, "2026-03-14")).toEqual(gaps);
  });

  test("an information paper needs neither resolution nor money", () => {
    const paper = makeRecord("councilPapers", 9, {
      subject: "Stand",
      paperType: "information",
      leadUnitId: uuid(8),
      consultations: [{ forum: "Hauptausschuss", role: "information", date: "2026-04-01" }],
      facts: richTextOf("Es läuft."),
    });
    expect(paperGaps(paper, source, "2026-03-14")).toEqual([]);
  });
});

test("the planned cost of a paper is the sum of its projects' budgets", () => {
  const third = makeRecord("projects", 4, { title: "Akte", budgetPlan: 1_00 });
  const items = [1, 2, 4].map((at) => ({ kind: "projects" as const, id: uuid(at) }));
  expect(plannedCost({ items }, workspaceOf({ projects: [project, other, third] }))).toBe(50_001_00);
  expect(plannedCost({ items: [{ kind: "projects", id: uuid(2) }] }, source)).toBeUndefined();
});
