import { z } from "zod";
import { isoDate, position, recordFields } from "../record";

export const itSystemKinds = ["specialist", "dms", "erp", "portal", "office", "other"] as const;

/** Fachverfahren and other programs the house works with. DOMAIN.md (c) `ItSystem`. */
export const itSystem = z.strictObject({
  ...recordFields,
  name: z.string().min(1),
  vendor: z.string().default(""),
  kind: z.enum(itSystemKinds).default("specialist"),
  operator: z.string().default(""),
  contractEnd: isoDate.optional(),
  dataCategories: z.string().default(""),
  position,
});
export type ItSystem = z.infer<typeof itSystem>;
