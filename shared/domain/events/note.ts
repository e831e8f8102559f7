import { z } from "zod";
import { code, id, position, recordFields, reference } from "../record";

export const noteKinds = ["idea", "challenge", "driver", "need", "question", "quote", "insight"] as const;
export type NoteKind = (typeof noteKinds)[number];

/**
 * What was decided about a card or a cluster: still open, taken up (`results` say as what), kept in the minutes
 * as said, or rejected with a reason. Merged and split cards follow what came of them (`fateOf`).
 */
export const fates = ["open", "taken_up", "documented", "rejected"] as const;
export type Fate = (typeof fates)[number];

/** Kind and id of each record that came of something. */
export const results = z.array(z.strictObject({ kind: z.string(), id })).default([]);

/** Fields that tell what became of a card or a cluster. */
export const fateFields = {
  fate: z.enum(fates).default("open"),
  /** Why it was rejected. */
  fateReason: z.string().default(""),
  results,
};

/** Karte, Post-it: one contribution of the room. DOMAIN.md (c) Events. */
export const note = z.strictObject({
  ...recordFields,
  /** Short number on the board and in the minutes (K-14). */
  code,
  /** Code of the paper card it was written on (K7-4F). */
  paperCode: z.string().optional(),
  eventId: reference("events"),
  slotId: reference("slots").optional(),
  /** Session of a barcamp it was written in; when that was follows from the session's place. */
  sessionId: reference("sessions").optional(),
  text: z.string().min(1),
  kind: z.enum(noteKinds).default("idea"),
  departmentId: reference("orgUnits").optional(),
  /** Whether nobody is named with it; the board asks for no names by default. */
  anonymous: z.boolean().default(true),
  /** Who said it, where that person wanted to be named. */
  author: z.string().default(""),
  /** Group of the slot that wrote it. */
  group: z.string().default(""),
  clusterId: reference("clusters").optional(),
  /** Cards this one was made of by merging or splitting; those are history then and leave the board. */
  originIds: z.array(reference("notes")).default([]),
  ...fateFields,
  position,
});
export type Note = z.infer<typeof note>;
