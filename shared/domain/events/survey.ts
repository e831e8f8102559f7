import { z } from "zod";
import { id, recordFields, reference } from "../record";

export const surveyItemKinds = ["sentence_start", "scale_1_5", "yes_no", "text"] as const;

/** Questions asked after an event: sentence starters, a scale, yes or no, free text. DOMAIN.md (c). */
export const survey = z.strictObject({
  ...recordFields,
  eventId: reference("events"),
  title: z.string().min(1),
  items: z.array(z.strictObject({ id, kind: z.enum(surveyItemKinds), text: z.string().min(1) })).default([]),
});
export type Survey = z.infer<typeof survey>;

/** One filled-in sheet, without any reference to a person. DOMAIN.md (c). */
export const surveyResponse = z.strictObject({
  ...recordFields,
  surveyId: reference("surveys"),
  answers: z
    .array(
      z.strictObject({
        itemId: id,
        text: z.string().optional(),
        value: z.number().int().min(0).max(5).optional(),
      }),
    )
    .default([]),
});
export type SurveyResponse = z.infer<typeof surveyResponse>;

/** Results are shown from so many sheets on, so that nobody can be recognised. DOMAIN.md (c) [P]. */
export const leastResponses = 5;
