import { z } from "zod";
import { recordFields } from "../record";

export const seriesRhythms = ["none", "monthly", "quarterly", "half_yearly", "yearly"] as const;

/** Events that follow each other, so that what is open is carried on. DOMAIN.md (a) seed 004. */
export const eventSeries = z.strictObject({
  ...recordFields,
  title: z.string().min(1),
  rhythm: z.enum(seriesRhythms).default("none"),
});
export type EventSeries = z.infer<typeof eventSeries>;
