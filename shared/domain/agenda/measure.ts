import { z } from "zod";
import { code, isoDate, position, recordFields, reference } from "../record";
import { emptyRichText, richText } from "../richText";

/** high = start at once, medium = within 2 years, low = within 4 years (DOMAIN.md (c), after Brandenburg). */
export const measurePriorities = ["high", "medium", "low"] as const;
export const measureStatuses = ["idea", "planned", "running", "done", "dropped"] as const;
export const financings = ["own", "external", "grant", "in_kind", "open"] as const;

/** Maßnahme: concrete step assigned to a field; carried out by one or more projects. Stores no project ids. */
export const measure = z.strictObject({
  ...recordFields,
  code,
  title: z.string().min(1),
  fieldId: reference("actionFields").optional(),
  goalIds: z.array(reference("goals")).default([]),
  description: richText.default(emptyRichText),
  leadUnitId: reference("orgUnits").optional(),
  leadPersonId: reference("persons").optional(),
  participantUnitIds: z.array(reference("orgUnits")).default([]),
  financing: z.array(z.enum(financings)).default([]),
  priority: z.enum(measurePriorities).optional(),
  start: isoDate.optional(),
  end: isoDate.optional(),
  indicatorText: z.string().default(""),
  /** "Folgt bis": the day by which it is promised while there is none. DOMAIN.md (d). */
  indicatorFollowsBy: isoDate.optional(),
  status: z.enum(measureStatuses).default("idea"),
  position,
});
export type Measure = z.infer<typeof measure>;
