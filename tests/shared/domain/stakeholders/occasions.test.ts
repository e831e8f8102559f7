import { type DraftOf, isCodedKind } from "@shared/domain/kinds";
import { isToBeAsked, type Occasion, occasionsIn } from "@shared/domain/stakeholders/occasions";
import { WorkspaceMaker } from "@tests/fixtures/records";
import { describe, expect, test } from "vitest";

const today = "2026-11-23";
const made = "2026-01-01";

function theOnly(maker: WorkspaceMaker, kind: Occasion["kind"]): Occasion {
  const [found] = occasionsIn(maker.workspace).filter((one) => one.kind === kind);
  if (!found) throw new Error(`There is no occasion among the ${kind}.`);
  return found;
}

test.each([
  ["a decision with its day", "decisions", { text: "E-Akte", date: "2026-11-02" }, "2026-11-02", true],
  ["a decision without a day", "decisions", { text: "E-Akte" }, made, true],
  ["a deferred decision", "decisions", { text: "E-Akte", result: "deferred" }, made, false],
  ["a rejected decision", "decisions", { text: "E-Akte", result: "rejected" }, made, true],
  [
    "a planned measure",
    "measures",
    { title: "Portal", status: "planned", start: "2027-01-01" },
    "2027-01-01",
    true,
  ],
  ["an idea of a measure", "measures", { title: "Portal", status: "idea" }, made, false],
  ["a measure that is done", "measures", { title: "Portal", status: "done" }, made, false],
  ["a draft of the agenda", "agendaVersions", { number: "0.1", date: "2026-10-01" }, "2026-10-01", false],
  [
    "a version for review",
    "agendaVersions",
    { number: "0.2", date: "2026-10-01", status: "for_review" },
    "2026-10-01",
    true,
  ],
  [
    "a superseded version",
    "agendaVersions",
    { number: "1.0", date: "2026-10-01", status: "superseded" },
    "2026-10-01",
    false,
  ],
  [
    "a running project",
    "projects",
    { title: "P", phase: "running", startPlan: "2026-05-01" },
    "2026-05-01",
    true,
  ],
  [
    "a project that began later",
    "projects",
    { title: "P", phase: "running", startPlan: "2026-05-01", startActual: "2026-06-01" },
    "2026-06-01",
    true,
  ],
  ["a paused project", "projects", { title: "P", phase: "paused" }, made, false],
  ["an event", "events", { title: "Klausur", date: "2026-12-01" }, "2026-12-01", true],
  ["an event without a day", "events", { title: "Klausur" }, made, false],
] as const)(
  "%s takes effect on its day, and people are owed word of it: %j",
  (_, kind, draft, day, isCurrent) => {
    const maker = new WorkspaceMaker();
    maker.add(kind, { ...(isCodedKind(kind) ? { code: "X-1" } : {}), ...draft } as DraftOf<typeof kind>);
    expect(theOnly(maker, kind)).toMatchObject({ day, isCurrent });
  },
);

test("a milestone is called by its project, counts by the day it was reached and is no more open than either", () => {
  const maker = new WorkspaceMaker();
  const project = maker.add("projects", {
    code: "P-01",
    title: "E-Akte",
    phase: "running",
    sensitivity: "confidential",
  });
  maker.add("milestones", { projectId: project.id, title: "Test", due: "2026-11-01", doneAt: "2026-11-05" });
  expect(theOnly(maker, "milestones")).toMatchObject({
    title: "Test",
    within: "E-Akte",
    code: project.code,
    day: "2026-11-05",
    isCurrent: true,
    sensitivity: "confidential",
  });
});

describe("it is asked whom something affects", () => {
  const asked = (more: Partial<Occasion>) =>
    isToBeAsked(
      { kind: "decisions", id: "", title: "", day: today, isCurrent: true, sensitivity: "internal", ...more },
      today,
    );
  test.each([
    ["a decision of years ago", { day: "2021-01-01" }, true],
    ["a milestone of last month", { kind: "milestones", day: "2026-10-20" }, true],
    ["a milestone of last spring", { kind: "milestones", day: "2026-04-01" }, false],
    ["an event of last spring", { kind: "events", day: "2026-04-01" }, false],
    ["a milestone in four weeks", { kind: "milestones", day: "2026-12-21" }, true],
    ["a milestone in five weeks", { kind: "milestones", day: "2026-12-28" }, false],
    ["what does not stand firm", { isCurrent: false }, false],
  ] as const)("%s: %j", (_, more, expected) => {
    expect(asked(more)).toBe(expected);
  });
});
