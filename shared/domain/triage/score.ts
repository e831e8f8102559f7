import type { Answers, StrategicQuestion } from "./triage";

/** Weights of axis T (DOMAIN.md (d)): effect or delivery and "does one undertaking suffice" weigh most. */
export const strategicWeights = {
  T1: 3,
  T2: 2,
  T3: 2,
  T4: 2,
  T5: 3,
  T6: 1,
  T7: 2,
} as const satisfies Record<StrategicQuestion, number>;

/**
 * The order in which a room is asked. T1 and T5 come first because together they can settle the matter (R1),
 * then T7 and T2, which can settle a guideline (R2).
 */
export const strategicOrder = [
  "T1",
  "T5",
  "T7",
  "T2",
  "T3",
  "T4",
  "T6",
] as const satisfies readonly StrategicQuestion[];

/** From here on a point is strategic (R3), up to there operational (R4); between lies the mixed form (R5). */
export const strategicFrom = 60;
export const operationalUpTo = 40;

/**
 * Share of what the answered questions could give, 0 to 100, rounded; undefined while none is answered. With
 * all seven answered it is the score of DOMAIN.md (d): 100 · Σ(weight · answer) / 30.
 */
export function scoreOf(answers: Answers): number | undefined {
  let reached = 0;
  let possible = 0;
  for (const question of strategicOrder) {
    const given = answers[question];
    if (given === undefined) continue;
    reached += strategicWeights[question] * given;
    possible += strategicWeights[question] * 2;
  }
  return possible === 0 ? undefined : Math.round((100 * reached) / possible);
}
