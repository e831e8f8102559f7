import { z } from "zod";
import { isoDate, isoDateTime, recordFields, reference } from "../record";

/**
 * A person or, better, a function: other records refer by id only, so anonymising this record cleans the
 * workspace. DOMAIN.md (c) Organisation, (e) privacy.
 */
export const person = z.strictObject({
  ...recordFields,
  displayName: z.string().min(1),
  roleTitle: z.string().optional(),
  orgUnitId: reference("orgUnits").optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  isExternal: z.boolean().default(false),
  /** Why the person is kept. */
  purpose: z.string().optional(),
  /** Where the data came from: the person, a colleague, a list that was read in. RELIABILITY.md 5, Art. 14. */
  source: z.string().optional(),
  retentionUntil: isoDate.optional(),
  /** The day on which somebody looks whether the entry is still needed (Art. 5). */
  reviewOn: isoDate.optional(),
  /** Gesperrt (Art. 18): kept, but named in no document. */
  restricted: z.boolean().optional(),
  anonymisedAt: isoDateTime.optional(),
});
export type Person = z.infer<typeof person>;
