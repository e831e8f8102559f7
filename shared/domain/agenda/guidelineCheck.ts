import { z } from "zod";
import { recordFields, reference } from "../record";

/** Whether a measure respects a guideline: fulfilled, in tension with it, or not touched by it. */
export const guidelineCheckResults = ["fulfilled", "tension", "not_affected"] as const;
export type GuidelineCheckResult = (typeof guidelineCheckResults)[number];

/** One cell of the guard-rail matrix: a measure held against a guideline, with the reason. FIELD.md M10. */
export const guidelineCheck = z.strictObject({
  ...recordFields,
  measureId: reference("measures"),
  guidelineId: reference("guidelines"),
  result: z.enum(guidelineCheckResults),
  reason: z.string().default(""),
});
export type GuidelineCheck = z.infer<typeof guidelineCheck>;
