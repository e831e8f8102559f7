import {
  answer,
  back,
  beginSession,
  choose,
  correct,
  leaveOpen,
  type Session,
  stopEarly,
  toGate,
} from "@renderer/features/triage/dialog/session";
import type { RecordOf } from "@shared/domain/kinds";
import { suggestionFor } from "@shared/domain/triage/suggestion";
import type { Answer } from "@shared/domain/triage/triage";
import { answersOf } from "@tests/shared/domain/triage/answersOf";
import { describe, expect, test } from "vitest";

const item = { text: "E-Akte einführen", departmentIds: [] };
const begun = () => beginSession(item);
const answering = (session: Session, ...values: Answer[]) => values.reduce(answer, session);

const sorting = (fields: Partial<RecordOf<"triages">>): RecordOf<"triages"> => ({
  id: crypto.randomUUID(),
  createdAt: "2026-11-01T10:00:00.000Z",
  updatedAt: "2026-11-01T10:00:00.000Z",
  sensitivity: "internal",
  itemId: crypto.randomUUID(),
  answers: {},
  decision: "parked",
  reason: "",
  decidedBy: "",
  decidedAt: "2026-11-01T10:00:00.000Z",
  results: [],
  ...fields,
});

describe("a session", () => {
  test("begins at the first question", () => {
    expect(begun()).toMatchObject({ step: "question", question: "T1" });
  });

  test("asks axis P after seven operational answers and then proposes", () => {
    const asked = answering(begun(), 0, 0, 0, 0, 0, 0, 0);
    expect(asked.question).toBe("P1");
    expect(answering(asked, 2, 1, 0, 0)).toMatchObject({ step: "proposal" });
  });

  test("proposes after seven strategic answers", () => {
    expect(answering(begun(), 2, 2, 0, 2, 2, 1, 1)).toMatchObject({ step: "proposal" });
  });

  test("goes straight to axis P when the room stops after T1 and T5", () => {
    const stopped = stopEarly(answering(begun(), 0, 0));
    expect(stopped.question).toBe("P1");
    expect(answering(stopped, 0)).toMatchObject({ step: "proposal" });
  });

  test("goes straight to the proposal when the room stops at a settled guideline", () => {
    const settled = answering(begun(), 1, 1, 2, 2);
    expect(suggestionFor(settled.answers).rule).toBe("R2");
    expect(stopEarly(settled).step).toBe("proposal");
  });

  test("leaves a question open and does not ask it again", () => {
    const open = answering(leaveOpen(begun()), 2, 2, 2, 2, 2, 2);
    expect(open).toMatchObject({ step: "proposal", leftOpen: ["T1"] });
    expect(open.answers.T1).toBeUndefined();
  });

  test("takes the item's words for the outcome sentence when it describes an effect", () => {
    expect(answer(begun(), 2).prepared.outcomeStatement).toBe(item.text);
    expect(answer(begun(), 0).prepared.outcomeStatement).toBe("");
  });
});

describe("the titles of a mixed form", () => {
  test("are the item's words for the delivery and none yet for the effect", () => {
    expect(choose(begun(), "split").prepared).toMatchObject({ title: "", projectTitle: item.text });
  });

  test("go back to the item's words when the room chooses otherwise", () => {
    expect(choose(choose(begun(), "split"), "goal").prepared.title).toBe(item.text);
  });
});

describe("going back", () => {
  test("stays at the first question", () => {
    expect(back(begun()).question).toBe("T1");
  });

  test("opens the question before, with its answer", () => {
    const session = back(answering(begun(), 2, 1));
    expect(session).toMatchObject({ question: "T5", answers: { T5: 1 } });
  });

  test("from axis P after an early stop opens the last question that was asked", () => {
    expect(back(stopEarly(answering(begun(), 0, 0))).question).toBe("T5");
  });

  test("from the proposal opens the last question, from the gate the proposal", () => {
    const proposed = answering(begun(), 2, 2, 0, 2, 2, 1, 1);
    expect(back(proposed)).toMatchObject({ step: "question", question: "T6" });
    expect(back(toGate(choose(proposed, "goal")))).toMatchObject({ step: "proposal", decision: undefined });
  });
});

describe("correcting one answer", () => {
  const proposed = answering(begun(), 2, 2, 0, 2, 2, 1, 1);

  test("comes back to the proposal", () => {
    expect(answer(correct(proposed, "T3"), 0)).toMatchObject({ step: "proposal", answers: { T3: 0 } });
  });

  test("that makes the item operational asks axis P first", () => {
    const operational = answer(correct(answer(correct(proposed, "T1"), 0), "T5"), 0);
    expect(operational).toMatchObject({ step: "question", question: "P1" });
  });

  test("given up by going back changes nothing", () => {
    expect(back(correct(proposed, "T3"))).toMatchObject({ step: "proposal", answers: proposed.answers });
  });
});

describe("an item sorted before", () => {
  test("begins at its proposal", () => {
    const earlier = sorting({ decision: "project", answers: answersOf("0122001/2222") });
    expect(beginSession(item, earlier)).toMatchObject({ step: "proposal", answers: earlier.answers });
  });

  test("and parked at the gate goes on there, with everything that was filled in", () => {
    const earlier = sorting({
      intended: "project",
      answers: answersOf("0122001/2222"),
      preparation: { title: "E-Akte", startPlan: "2027-01-01" },
    });
    expect(beginSession(item, earlier)).toMatchObject({
      step: "gate",
      decision: "project",
      prepared: { title: "E-Akte", startPlan: "2027-01-01", projectTitle: item.text },
    });
  });

  test("and parked halfway goes on at the first question without an answer", () => {
    expect(beginSession(item, sorting({ answers: answersOf("2---1--") }))).toMatchObject({
      step: "question",
      question: "T7",
    });
  });
});
