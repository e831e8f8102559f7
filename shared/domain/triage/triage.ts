import { z } from "zod";
import { id, isoDateTime, recordFields, reference } from "../record";
import { preparation } from "./preparation";

/** Axis T: strategic or operational. DOMAIN.md (d). */
export const strategicQuestions = ["T1", "T2", "T3", "T4", "T5", "T6", "T7"] as const;
/** Axis P: which kind of operational work. */
export const operationalQuestions = ["P1", "P2", "P3", "P4"] as const;
export type StrategicQuestion = (typeof strategicQuestions)[number];
export type OperationalQuestion = (typeof operationalQuestions)[number];
export type Question = StrategicQuestion | OperationalQuestion;

/** 0 speaks for operational, 2 for strategic (axis T); 0 for small, 2 for large (axis P). */
export const answerValues = [0, 1, 2] as const;
export const answer = z.literal(answerValues);
export type Answer = z.infer<typeof answer>;
export type Answers = Partial<Record<Question, Answer>>;

export const triageRules = ["R1", "R2", "R3", "R4", "R5"] as const;
export type TriageRule = (typeof triageRules)[number];

/** What an item can become. */
export const triageOutcomes = [
  "goal",
  "measure",
  "guideline",
  "split",
  "project",
  "quick_win",
  "line_task",
  "parked",
  "discarded",
] as const;
export type TriageOutcome = (typeof triageOutcomes)[number];

/** One sorting of one inbox item; older ones stay, so the history is kept. DOMAIN.md (c), (d). */
export const triage = z.strictObject({
  ...recordFields,
  itemId: reference("inboxItems"),
  answers: z.partialRecord(z.enum([...strategicQuestions, ...operationalQuestions]), answer),
  /** 0 to 100. */
  score: z.number().min(0).max(100).optional(),
  rule: z.enum(triageRules).optional(),
  suggestion: z.enum(triageOutcomes).optional(),
  decision: z.enum(triageOutcomes),
  /** What a parked item was about to become, and what had already been filled in for it. */
  intended: z.enum(triageOutcomes).optional(),
  preparation: preparation.optional(),
  /** Required when the decision differs from the suggestion, or puts the item aside. */
  reason: z.string().default(""),
  decidedBy: z.string().default(""),
  decidedAt: isoDateTime,
  /** What came of it: kind and id of each record made. */
  results: z.array(z.strictObject({ kind: z.string(), id })).default([]),
});
export type Triage = z.infer<typeof triage>;
