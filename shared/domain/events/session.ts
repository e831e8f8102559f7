import { z } from "zod";
import { position, recordFields, reference } from "../record";
import { fateFields } from "./note";

/** Session of a barcamp: proposed, placed in the plan, documented. DOMAIN.md (a) seed 002, (c). */
export const session = z.strictObject({
  ...recordFields,
  eventId: reference("events"),
  title: z.string().min(1),
  /** Themengeber/in: a function or a name the person gave. */
  host: z.string().default(""),
  question: z.string().default(""),
  /** Hands in the room. */
  interest: z.number().int().min(0).max(10_000).default(0),
  /** Point of the plan and room it takes place in; absent while it is only proposed. */
  slotId: reference("slots").optional(),
  room: z.string().default(""),
  notesText: z.string().default(""),
  resultText: z.string().default(""),
  ...fateFields,
  position,
});
export type Session = z.infer<typeof session>;
