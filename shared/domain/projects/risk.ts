import { z } from "zod";
import { recordFields, reference } from "../record";

export const riskResponses = ["avoid", "reduce", "transfer", "accept"] as const;
export const riskStatuses = ["open", "closed"] as const;

/** Risk of one project. Probability and impact 1 to 5. */
export const risk = z.strictObject({
  ...recordFields,
  projectId: reference("projects"),
  text: z.string().min(1),
  probability: z.number().int().min(1).max(5).default(3),
  impact: z.number().int().min(1).max(5).default(3),
  response: z.enum(riskResponses).default("reduce"),
  measure: z.string().default(""),
  ownerId: reference("persons").optional(),
  status: z.enum(riskStatuses).default("open"),
});
export type Risk = z.infer<typeof risk>;

/** Risk level: probability times impact, 1 to 25. */
export function riskLevel(of: Pick<Risk, "probability" | "impact">): number {
  return of.probability * of.impact;
}
