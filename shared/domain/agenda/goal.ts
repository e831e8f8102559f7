import { z } from "zod";
import { code, isoDate, position, recordFields, reference } from "../record";
import { emptyRichText, richText } from "../richText";

export const goalStatuses = ["draft", "agreed", "pursued", "achieved", "dropped"] as const;
/** 1 is the most important. */
export const goalPriorities = [1, 2, 3, 4] as const;

/** Strategisches Ziel: lasting intended effect, not reachable by one action. DOMAIN.md (b), (c). */
export const goal = z.strictObject({
  ...recordFields,
  code,
  title: z.string().min(1),
  fieldId: reference("actionFields").optional(),
  /** Teilziel of another goal. */
  parentGoalId: reference("goals").optional(),
  /** The effect as a sentence: what is different for whom. */
  outcomeStatement: z.string().default(""),
  description: richText.default(emptyRichText),
  horizonYear: z.number().int().min(1990).max(2200).optional(),
  /** "Folgt bis": the day by which an indicator is promised while there is none. DOMAIN.md (d). */
  indicatorFollowsBy: isoDate.optional(),
  leadPersonId: reference("persons").optional(),
  leadUnitId: reference("orgUnits").optional(),
  priority: z.literal(goalPriorities).optional(),
  status: z.enum(goalStatuses).default("draft"),
  /** Per cent, judged by people. */
  attainment: z.number().min(0).max(100).optional(),
  attainmentText: z.string().default(""),
  position,
});
export type Goal = z.infer<typeof goal>;
