import { z } from "zod";
import { code, isoDate, recordFields, reference } from "../record";
import { results } from "./note";

export const decisionResults = ["accepted", "amended", "rejected", "deferred"] as const;
export const decisionBindings = ["binding", "recommendation"] as const;

/** Beschluss, Festlegung: an agreed result with forum and date. DOMAIN.md (b), (c). */
export const decision = z.strictObject({
  ...recordFields,
  code,
  eventId: reference("events").optional(),
  slotId: reference("slots").optional(),
  text: z.string().min(1),
  result: z.enum(decisionResults).default("accepted"),
  binding: z.enum(decisionBindings).default("binding"),
  /** Who decided: "Führungsrunde", "Stadtrat". */
  forum: z.string().default(""),
  date: isoDate.optional(),
  reason: z.string().default(""),
  votesFor: z.number().int().min(0).optional(),
  votesAgainst: z.number().int().min(0).optional(),
  abstentions: z.number().int().min(0).optional(),
  /** What it is about, or what came of it. */
  results,
});
export type Decision = z.infer<typeof decision>;
