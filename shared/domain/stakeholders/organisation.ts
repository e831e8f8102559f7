import { z } from "zod";
import { isoDate, position, recordFields, reference } from "../record";

export const organisationKinds = [
  "municipality",
  "district",
  "utility",
  "university",
  "company",
  "association",
  "authority",
  "network",
] as const;

/** Another town, a partner or a standing network, with its topics and the last contact. DOMAIN.md (a) seeds 000, 001. */
export const organisation = z.strictObject({
  ...recordFields,
  name: z.string().min(1),
  kind: z.enum(organisationKinds).default("municipality"),
  topics: z.array(z.string()).default([]),
  contactPersonIds: z.array(reference("persons")).default([]),
  website: z.string().default(""),
  /** In-house pioneer or frontrunner who can be asked for an impulse. */
  isPioneer: z.boolean().default(false),
  lastContact: isoDate.optional(),
  /** When a network meets next. */
  nextDate: isoDate.optional(),
  /** How often it meets, in words. */
  rhythm: z.string().default(""),
  position,
});
export type Organisation = z.infer<typeof organisation>;
