import { leaningOf, ruleOf, settledRule, sides } from "@shared/domain/triage/rule";
import { scoreOf } from "@shared/domain/triage/score";
import { type Answers, answerValues, strategicQuestions } from "@shared/domain/triage/triage";
import { settledUndertaking } from "@shared/domain/triage/undertaking";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answersOf } from "./answersOf";

describe("the rules in order", () => {
  test.each([
    ["R1 comes before R2: a delivery by one undertaking stays operational", "0222022", "R1"],
    ["R2 needs more than a moment: T2 must be 1 or 2", "2022222", "R3"],
    ["R2 needs more than one undertaking: T5 must be 1 or 2", "1222022", "R3"],
    ["R2 matches below 60 points", "0100112", "R2"],
    ["R3 matches from exactly 60 points", "2112110", "R3"],
    ["R5 matches one step below", "2111110", "R5"],
    ["R4 matches up to exactly 40 points", "1102100", "R4"],
    ["R5 matches one step above", "1111110", "R5"],
  ])("%s", (_case, answers, rule) => {
    expect(ruleOf(answersOf(answers) as Parameters<typeof ruleOf>[0])).toBe(rule);
  });
});

const answer = fc.constantFrom(...answerValues);
const someAnswers = fc.record(Object.fromEntries(strategicQuestions.map((question) => [question, answer])), {
  requiredKeys: [],
}) as fc.Arbitrary<Answers>;

describe("a settled rule", () => {
  test("is the rule of every way to answer what is open", () => {
    fc.assert(
      fc.property(someAnswers, fc.array(answer, { minLength: 7, maxLength: 7 }), (known, rest) => {
        const settled = settledRule(known);
        const completed = Object.fromEntries(
          strategicQuestions.map((question, index) => [question, known[question] ?? rest[index] ?? 0]),
        );
        if (settled) expect(ruleOf(completed as Parameters<typeof ruleOf>[0])).toBe(settled);
      }),
    );
  });

  test("is given for every complete set of answers", () => {
    fc.assert(
      fc.property(fc.array(answer, { minLength: 7, maxLength: 7 }), (digits) => {
        expect(settledRule(answersOf(digits.join("")))).toBeDefined();
      }),
    );
  });
});

describe("the leaning of half-answered questions", () => {
  test.each([
    ["nothing answered", "", undefined],
    ["T1 and T5 settle it", "0---0--", "operational"],
    ["only strategic answers so far", "2------", "strategic"],
    ["middle answers so far", "1---1--", "mixed"],
    ["operational answers that do not settle it yet", "0-0----", "operational"],
  ])("%s", (_case, answers, side) => {
    expect(leaningOf(answersOf(answers))).toBe(side);
    if (side) expect(sides).toContain(side);
  });
});

describe("the score", () => {
  test.each([
    ["", undefined],
    ["2222222", 100],
    ["0000000", 0],
    ["1111111", 50],
    ["2------", 100],
  ])("of %s is %s", (answers, score) => {
    expect(scoreOf(answersOf(answers))).toBe(score);
  });
});

describe("axis P", () => {
  test.each([
    ["recurring work is a duty of the line, however large", "/0222", "line_task"],
    ["a sum of four is a project", "/2110", "project"],
    ["a sum of three is a quick win", "/2100", "quick_win"],
    ["an open first question leaves it open", "/-222", undefined],
    ["open questions that could still reach four leave it open", "/2-1-", undefined],
  ])("%s", (_case, answers, outcome) => {
    expect(settledUndertaking(answersOf(answers))).toBe(outcome);
  });
});
