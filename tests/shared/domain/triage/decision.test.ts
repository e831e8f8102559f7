import { mayStopEarly, questionAfter, questionsFor } from "@shared/domain/triage/asking";
import { type GateItem, missingFor } from "@shared/domain/triage/gate";
import type { Preparation } from "@shared/domain/triage/preparation";
import { needsReason } from "@shared/domain/triage/suggestion";
import type { Question, TriageOutcome } from "@shared/domain/triage/triage";
import { describe, expect, test } from "vitest";
import { answersOf } from "./answersOf";

describe("a reason is required", () => {
  test.each<[string, TriageOutcome | undefined, TriageOutcome, boolean]>([
    ["not when the decision follows the proposal", "project", "project", false],
    ["not for a measure where a goal is proposed (R3)", "goal", "measure", false],
    ["for a goal where a measure is not what was proposed", "guideline", "goal", true],
    ["when the decision goes another way", "project", "goal", true],
    ["when nothing could be proposed", undefined, "project", true],
    ["when parking, also where parking is proposed", "parked", "parked", true],
    ["when discarding", "quick_win", "discarded", true],
  ])("%s", (_case, suggestion, decision, required) => {
    expect(needsReason(suggestion, decision)).toBe(required);
  });
});

const unit = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const strategic: Preparation = {
  title: "Ohne Weg ins Rathaus",
  outcomeStatement: "Anträge gehen von zu Hause.",
  indicator: "Anteil digitaler Anträge",
  leadPersonId: unit(1),
  perspectives: [1, 2, 3].map((digit) => ({ orgUnitId: unit(digit), weight: "core" as const })),
};
const delivery: Preparation = {
  title: "Portal",
  goalIds: [unit(4)],
  ownerPersonId: unit(5),
  deputyPersonId: unit(6),
  startPlan: "2027-01-01",
  endPlan: "2027-12-31",
  orgUnitIds: [unit(1)],
};
const both = { ...delivery, ...strategic, projectTitle: "Portal" };

describe("the completeness gate", () => {
  test.each<[string, TriageOutcome, Preparation, GateItem[]]>([
    ["lets a complete goal through", "goal", strategic, []],
    [
      "names everything a goal needs",
      "goal",
      {},
      ["title", "outcomeStatement", "indicator", "leadPerson", "perspectives"],
    ],
    [
      "takes “folgt bis” instead of an indicator",
      "goal",
      { ...strategic, indicator: "", indicatorFollowsBy: "2027-06-30" },
      [],
    ],
    [
      "asks for three departments",
      "goal",
      { ...strategic, perspectives: strategic.perspectives?.slice(1) },
      ["perspectives"],
    ],
    ["asks a measure for its goal", "measure", strategic, ["goal"]],
    [
      "asks a guideline for its wording and the departments only",
      "guideline",
      { title: "Digital vor analog" },
      ["outcomeStatement", "perspectives"],
    ],
    ["lets a complete project through", "project", delivery, []],
    [
      "names everything a project needs",
      "project",
      {},
      ["title", "goalOrReason", "owner", "deputy", "start", "end", "units"],
    ],
    [
      "takes a reason instead of a goal",
      "project",
      { ...delivery, goalIds: [], noGoalReason: "Gesetzliche Pflicht" },
      [],
    ],
    [
      "does not take blanks for a reason",
      "project",
      { ...delivery, goalIds: [], noGoalReason: "  " },
      ["goalOrReason"],
    ],
    [
      "does not take one person as owner and deputy",
      "project",
      { ...delivery, deputyPersonId: unit(5) },
      ["deputy"],
    ],
    ["does not take an end before the start", "project", { ...delivery, endPlan: "2026-12-31" }, ["end"]],
    ["lets a complete mixed form through", "split", both, []],
    [
      "asks a mixed form for both halves",
      "split",
      { ...strategic, projectTitle: "Portal" },
      ["owner", "deputy", "start", "end", "units"],
    ],
    [
      "asks a measure in a mixed form for its goal",
      "split",
      { ...both, strategicHalf: "measure", goalIds: [] },
      ["goal"],
    ],
    ["asks a quick win who does it", "quick_win", { title: "WLAN" }, ["owner"]],
    ["asks a duty of the line which unit does it", "line_task", { title: "Updates" }, ["units"]],
    ["asks nothing to park", "parked", {}, []],
  ])("%s", (_case, outcome, prepared, missing) => {
    expect(missingFor(outcome, prepared)).toEqual(missing);
  });
});

describe("the order of questions", () => {
  const run = (answers: string, leftOpen: Question[] = []) => {
    const asked: Question[] = [];
    let current: Question | undefined;
    for (;;) {
      current = questionAfter(current, answersOf(answers), new Set(leftOpen));
      if (!current) return asked;
      asked.push(current);
    }
  };

  test("begins with T1 and T5, which can settle the matter together", () => {
    expect(run("")).toEqual(["T1", "T5", "T7", "T2", "T3", "T4", "T6"]);
  });

  test("goes on to axis P once the point is operational", () => {
    expect(questionsFor(answersOf("0---0--"))).toContain("P1");
    expect(questionsFor(answersOf("2222221"))).not.toContain("P1");
  });

  test("offers to stop after T1 and T5, not before", () => {
    expect(mayStopEarly(answersOf("0------"))).toBe(false);
    expect(mayStopEarly(answersOf("0---0--"))).toBe(true);
    expect(mayStopEarly(answersOf("0000000"))).toBe(false);
  });

  test("skips what is answered and what the room left open", () => {
    expect(run("2------", ["T5", "T6"])).toEqual(["T7", "T2", "T3", "T4"]);
  });

  test("ends axis P as soon as it is settled", () => {
    expect(run("0000000/0")).toEqual([]);
    expect(run("0000000/2")).toEqual(["P2", "P3", "P4"]);
  });
});
