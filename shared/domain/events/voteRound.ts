import { z } from "zod";
import { id, isoDateTime, position, recordFields, reference } from "../record";

/** open: dots are entered and hidden; revealed: the room sees them; closed: they stay as they are. */
export const voteStates = ["open", "revealed", "closed"] as const;
export type VoteState = (typeof voteStates)[number];

/** What dots can be given to. */
export const voteOptionKinds = ["clusters", "notes", "goals", "measures"] as const;

/**
 * Punktabfrage: the moderator enters the dots of the room by table or by show of hands. DOMAIN.md (c) `VoteRound`,
 * FIELD.md M5.
 */
export const voteRound = z.strictObject({
  ...recordFields,
  eventId: reference("events"),
  slotId: reference("slots").optional(),
  title: z.string().min(1),
  options: z.array(z.strictObject({ kind: z.enum(voteOptionKinds), id })).default([]),
  dotsPerPerson: z.number().int().min(1).max(20).default(3),
  maxPerOption: z.number().int().min(1).max(20).default(2),
  /** Tables of the room with their people; one table for a show of hands. */
  tables: z
    .array(z.strictObject({ id, name: z.string(), people: z.number().int().min(1).max(500) }))
    .default([]),
  /** Dots of a table for an option; none where absent. */
  counts: z
    .array(z.strictObject({ tableId: id, optionId: id, dots: z.number().int().min(1).max(10_000) }))
    .default([]),
  state: z.enum(voteStates).default("open"),
  /** Options with the same number of dots in the order the room decided, and how it decided. */
  tieOrder: z.array(id).default([]),
  tieReason: z.string().default(""),
  closedAt: isoDateTime.optional(),
  position,
});
export type VoteRound = z.infer<typeof voteRound>;
