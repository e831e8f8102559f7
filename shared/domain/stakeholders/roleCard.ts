import { z } from "zod";
import { isoDate, position, recordFields, reference } from "../record";
import { emptyRichText, richText } from "../richText";

const text = richText.default(emptyRichText);

/** Rollenkarte: mandate, power and time of a role on one page. DOMAIN.md (a) seeds 003, 004. */
export const roleCard = z.strictObject({
  ...recordFields,
  title: z.string().min(1),
  personId: reference("persons").optional(),
  mandate: text,
  authority: text,
  notResponsibleFor: text,
  targetGroup: z.string().default(""),
  commitment: z.string().default(""),
  /** Share of a full-time post, per cent. */
  timeShare: z.number().int().min(0).max(100).optional(),
  until: isoDate.optional(),
  position,
});
export type RoleCard = z.infer<typeof roleCard>;
