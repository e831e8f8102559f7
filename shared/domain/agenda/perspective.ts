import { z } from "zod";
import { id, recordFields, reference } from "../record";

/** From the middle of a department's work to its edge. DOMAIN.md (a) seed 004, (c). */
export const perspectiveWeights = ["core", "important", "marginal", "not_affected"] as const;
export type PerspectiveWeight = (typeof perspectiveWeights)[number];

/** Kinds a department can have a perspective on. */
export const perspectiveKinds = ["guidelines", "goals", "measures"] as const;
export type PerspectiveKind = (typeof perspectiveKinds)[number];

/** How much an item of the agenda matters to one department, with one sentence. DOMAIN.md (c) `Perspective`. */
export const perspective = z.strictObject({
  ...recordFields,
  itemKind: z.enum(perspectiveKinds),
  itemId: id,
  orgUnitId: reference("orgUnits"),
  weight: z.enum(perspectiveWeights),
  comment: z.string().default(""),
});
export type Perspective = z.infer<typeof perspective>;
