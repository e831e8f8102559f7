import { z } from "zod";
import { id, recordFields, reference } from "../record";

/** What people must hear of: its outcome or its wording touches them. FIELD.md M14. */
export const occasionKinds = [
  "decisions",
  "milestones",
  "measures",
  "agendaVersions",
  "projects",
  "events",
] as const;
export type OccasionKind = (typeof occasionKinds)[number];

/**
 * Whom one decision, milestone, measure, version, project or event affects. Kept beside the item, so that the agenda
 * itself refers to nobody (ARCHITECTURE.md 3, direction of references).
 */
export const affected = z.strictObject({
  ...recordFields,
  occasionKind: z.enum(occasionKinds),
  occasionId: id,
  stakeholderIds: z.array(reference("stakeholders")).default([]),
  /** Nobody needs to be told, and why. */
  nobodyReason: z.string().default(""),
});
export type Affected = z.infer<typeof affected>;
