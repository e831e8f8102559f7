import type { ConsultationResult, ConsultationRole, PaperItem } from "@shared/domain/papers/councilPaper";
import { outcomeMoves, resolutionText, statusAfter } from "@shared/domain/papers/outcome";
import { makeRecord, uuid, workspaceOf } from "@tests/shared/domain/makeRecord";
import { describe, expect, test } from "vitest";

type State = readonly [kind: PaperItem["kind"], state: string];

const builders = {
  goals: (at: number, status: string) => ({
    goals: [makeRecord("goals", at, { title: "Ziel", status: status as "draft" })],
  }),
  measures: (at: number, status: string) => ({
    measures: [makeRecord("measures", at, { title: "Maßnahme", status: status as "idea" })],
  }),
  projects: (at: number, phase: string) => ({
    projects: [makeRecord("projects", at, { title: "Projekt", phase: phase as "idea" })],
  }),
  agendaVersions: (at: number, status: string) => ({
    agendaVersions: [
      makeRecord("agendaVersions", at, { number: "0.2", date: "2026-03-01", status: status as "draft" }),
    ],
  }),
} as const;

function movedTo([kind, state]: State, role: ConsultationRole, result: ConsultationResult) {
  const source = workspaceOf(builders[kind](1, state));
  return outcomeMoves([{ kind, id: uuid(1) }], source, { role, result })[0]?.to ?? "";
}

describe("the result of the deciding committee moves the items of a paper", () => {
  test.each<[State, accepted: string, amended: string, rejected: string]>([
    [["goals", "draft"], "agreed", "agreed", "dropped"],
    [["goals", "agreed"], "", "", "dropped"],
    [["goals", "pursued"], "", "", ""],
    [["goals", "achieved"], "", "", ""],
    [["goals", "dropped"], "agreed", "agreed", ""],
    [["measures", "idea"], "planned", "planned", "dropped"],
    [["measures", "planned"], "", "", "dropped"],
    [["measures", "running"], "", "", ""],
    [["measures", "done"], "", "", ""],
    [["measures", "dropped"], "planned", "planned", ""],
    [["projects", "idea"], "approved", "approved", "cancelled"],
    [["projects", "application"], "approved", "approved", "cancelled"],
    [["projects", "approved"], "", "", "cancelled"],
    [["projects", "planning"], "", "", ""],
    [["projects", "running"], "", "", ""],
    [["projects", "paused"], "", "", ""],
    [["projects", "completed"], "", "", ""],
    [["projects", "cancelled"], "approved", "approved", ""],
    [["agendaVersions", "draft"], "decided", "decided", ""],
    [["agendaVersions", "for_review"], "decided", "decided", "draft"],
    [["agendaVersions", "submitted"], "decided", "decided", "draft"],
    [["agendaVersions", "decided"], "", "", ""],
    [["agendaVersions", "superseded"], "", "", ""],
  ])("%j: accepted %j, amended %j, rejected %j", (state, accepted, amended, rejected) => {
    expect(movedTo(state, "decision", "accepted")).toBe(accepted);
    expect(movedTo(state, "decision", "amended")).toBe(amended);
    expect(movedTo(state, "decision", "rejected")).toBe(rejected);
  });

  test.each(["deferred", "noted"] as const)("%s moves nothing", (result) => {
    expect(movedTo(["measures", "idea"], "decision", result)).toBe("");
  });

  test.each(["preliminary", "hearing", "information"] as const)(
    "a committee for %s moves nothing",
    (role) => {
      expect(movedTo(["measures", "idea"], role, "accepted")).toBe("");
      expect(movedTo(["measures", "idea"], role, "rejected")).toBe("");
    },
  );

  test("an item that is gone is left out, the others move", () => {
    const source = workspaceOf(builders.measures(1, "idea"));
    const items: PaperItem[] = [
      { kind: "goals", id: uuid(9) },
      { kind: "measures", id: uuid(1) },
    ];
    expect(outcomeMoves(items, source, { role: "decision", result: "accepted" })).toEqual([
      { kind: "measures", id: uuid(1), from: "idea", to: "planned" },
    ]);
  });
});

describe("the wording of a resolution", () => {
  test.each([
    ["the proposed one", ["Wird beschlossen."], "accepted", "12 Ja", "Wird beschlossen."],
    ["with its numbers where it has several", ["Eins.", " ", "Zwei."], "accepted", "", "1. Eins.\n2. Zwei."],
    ["the changed one where it was changed", ["Eins."], "amended", " Anders. ", "Anders."],
    ["the proposed one while nobody wrote the change down", ["Eins."], "amended", " ", "Eins."],
    ["the subject where nothing was proposed", [], "rejected", "", "Bürgerportal"],
  ] as const)("is %s", (_, proposedResolution, result, resultText, text) => {
    const paper = { subject: "Bürgerportal", proposedResolution: [...proposedResolution] };
    expect(resolutionText(paper, { result, resultText })).toBe(text);
  });
});

describe("a paper has been dealt with", () => {
  const step = (role: ConsultationRole, result?: ConsultationResult) => ({
    forum: "Stadtrat",
    role,
    resultText: "",
    ...(result ? { result } : {}),
  });
  test.each([
    ["not before any committee", [], "submitted", "submitted"],
    [
      "not by those before the deciding one",
      [step("preliminary", "accepted"), step("decision")],
      "draft",
      "draft",
    ],
    ["by the deciding one", [step("preliminary"), step("decision", "amended")], "submitted", "decided"],
    ["not where it was deferred", [step("decision", "deferred")], "submitted", "submitted"],
    ["not any more where the result was taken back", [step("decision")], "decided", "submitted"],
    [
      "where none decides, by all",
      [step("information", "noted"), step("hearing", "noted")],
      "draft",
      "decided",
    ],
    ["where none decides, not by some", [step("information", "noted"), step("hearing")], "draft", "draft"],
    [
      "once it was deferred and then decided",
      [step("decision", "deferred"), step("decision", "accepted")],
      "submitted",
      "decided",
    ],
  ] as const)("%s", (_, consultations, status, after) => {
    expect(statusAfter({ status, consultations: [...consultations] })).toBe(after);
  });
});
