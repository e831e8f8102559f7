import { suggestionFor } from "@shared/domain/triage/suggestion";
import type { TriageOutcome, TriageRule } from "@shared/domain/triage/triage";
import { describe, expect, test } from "vitest";
import { answersOf } from "./answersOf";
import { statements } from "./statements";

/** DOMAIN.md (d), test fixtures. */
const calibration: readonly (readonly [string, string, number, TriageRule, TriageOutcome])[] = [
  ["Leistungen ohne Medienbruch bis 2030", "2222221", 93, "R3", "goal"],
  ["Digital vor analog", "1222212", 87, "R2", "guideline"],
  ["KI-Nutzung regeln", "1121112", 63, "R2", "guideline"],
  ["Bürgerportal mit 50 Leistungen", "1121200", 57, "R5", "split"],
  ["Führungsaustausch", "1221001", 50, "R5", "split"],
  ["E-Akte", "0122001/2222", 40, "R1", "project"],
  ["Prozessregister aufbauen", "0121000/2212", 27, "R1", "project"],
  ["WLAN im Rathaus", "0010000/2001", 7, "R1", "quick_win"],
  ["Software-Update", "0000000/0000", 0, "R1", "line_task"],
];

describe("the proposal", () => {
  test.each(calibration)("for “%s” follows the calibration", (_text, answers, score, rule, outcome) => {
    expect(suggestionFor(answersOf(answers))).toMatchObject({ score, rule, outcome, open: [] });
  });

  test("agrees with the agreed label for at least 85 of 100 invented statements", () => {
    const hits = statements.filter(
      ([, label, answers]) => suggestionFor(answersOf(answers)).outcome === label,
    );
    expect(statements).toHaveLength(60);
    expect(hits.length / statements.length).toBeGreaterThanOrEqual(0.85);
  });

  test.each(statements)(
    "for “%s” names its rule and two answers, or the one of recurring work",
    (_text, _label, answers) => {
      const { rule, because, becauseOfSize, outcome } = suggestionFor(answersOf(answers));
      expect(rule).toBeDefined();
      expect(because).toHaveLength(2);
      if (outcome === "project" || outcome === "quick_win") expect(becauseOfSize).toHaveLength(2);
      if (outcome === "line_task") expect(becauseOfSize).toEqual([{ question: "P1", answer: 0 }]);
    },
  );
});

describe("the two decisive answers", () => {
  test.each([
    ["R1 names delivery and one undertaking", "0122001/2222", ["T1=0", "T5=0"]],
    ["R2 names the rule and its duration", "1222212", ["T7=2", "T2=2"]],
    ["R3 names the strongest pulls towards strategy", "2222221", ["T1=2", "T5=2"]],
    ["R4 names the strongest pulls towards operations", "1011000/2111", ["T5=0", "T2=0"]],
    ["R5 names the strongest pull of each side", "1121200", ["T5=2", "T7=0"]],
    ["R5 with middle answers only names the two heaviest", "1111111", ["T1=1", "T5=1"]],
  ])("%s", (_case, answers, expected) => {
    const { because } = suggestionFor(answersOf(answers));
    expect(because.map(({ question, answer }) => `${question}=${answer}`)).toEqual(expected);
  });

  test.each([
    ["a project is named by what makes it large", "0122001/2212", ["P2=2", "P4=2"]],
    ["a quick win by what makes it small", "0010000/2010", ["P2=0", "P4=0"]],
    ["a duty of the line by its recurring", "0000000/0222", ["P1=0"]],
  ])("%s", (_case, answers, expected) => {
    const { becauseOfSize } = suggestionFor(answersOf(answers));
    expect(becauseOfSize.map(({ question, answer }) => `${question}=${answer}`)).toEqual(expected);
  });
});

describe("with questions left open the proposal", () => {
  test.each([
    ["waits for all seven questions when nothing is known", "", { outcome: "parked", because: [] }, 7],
    ["is operational by R1 after T1 and T5 alone", "0---0--", { side: "operational", rule: "R1" }, 4],
    [
      "is a project by R1 as soon as axis P reaches four",
      "0---0--/22",
      { outcome: "project", rule: "R1" },
      0,
    ],
    ["is a quick win as soon as axis P cannot reach four", "0---0--/100-", { outcome: "quick_win" }, 0],
    ["is a duty of the line as soon as it recurs", "0---0--/0", { outcome: "line_task" }, 0],
    ["is a guideline after T1, T2, T5 and T7", "12--1-2", { outcome: "guideline", rule: "R2" }, 0],
    ["is a goal as soon as R3 cannot fail any more", "22222-0", { outcome: "goal", rule: "R3" }, 0],
    ["waits while R1 and R4 both could match", "0100-00", { outcome: "parked", because: [] }, 1],
  ])("%s", (_case, answers, expected, open) => {
    const suggestion = suggestionFor(answersOf(answers));
    expect(suggestion).toMatchObject(expected);
    expect(suggestion.open).toHaveLength(open);
  });

  test("has no score until all seven questions are answered", () => {
    expect(suggestionFor(answersOf("0---0--/22")).score).toBeUndefined();
  });
});
