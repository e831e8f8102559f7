import { z } from "zod";
import { id, isoDate, position, recordFields, reference } from "../record";
import { occasionKinds } from "./affected";

export const communicationChannels = [
  "meeting",
  "one_on_one",
  "email",
  "intranet",
  "notice",
  "letter",
  "press",
  "website",
  "event",
  "council",
] as const;
export type CommunicationChannel = (typeof communicationChannels)[number];
export const cadences = ["once", "weekly", "monthly", "quarterly", "per_milestone"] as const;
/** Overdue is computed, never stored; declined is a proposal that was refused with a reason. */
export const communicationStatuses = ["planned", "prepared", "done", "cancelled", "declined"] as const;

/** Who must hear what, through which channel, when, from whom, and what came back. DOMAIN.md (c) `CommunicationItem`. */
export const communicationItem = z.strictObject({
  ...recordFields,
  title: z.string().min(1),
  stakeholderIds: z.array(reference("stakeholders")).default([]),
  audienceText: z.string().default(""),
  occasionKind: z.enum(occasionKinds).optional(),
  occasionId: id.optional(),
  objective: z.string().default(""),
  keyMessage: z.string().default(""),
  concernsAnswered: z.string().default(""),
  channel: z.enum(communicationChannels).default("email"),
  cadence: z.enum(cadences).default("once"),
  firstDate: isoDate.optional(),
  nextDate: isoDate.optional(),
  ownerId: reference("persons").optional(),
  status: z.enum(communicationStatuses).default("planned"),
  /** Why a proposal was declined or the item cancelled. */
  reason: z.string().default(""),
  doneOn: isoDate.optional(),
  feedback: z.string().default(""),
  followUp: z.string().default(""),
  position,
});
export type CommunicationItem = z.infer<typeof communicationItem>;
