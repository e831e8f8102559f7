import { z } from "zod";
import { isoDateTime, position, recordFields, reference } from "../record";
import { clockTime } from "./clock";

export const slotKinds = [
  "welcome",
  "impulse",
  "discussion",
  "group_work",
  "sessions",
  "voting",
  "reflection",
  "break",
  "decision",
  "feedback",
] as const;
export type SlotKind = (typeof slotKinds)[number];

/** One point of an event's plan. Its start follows from those before it (`slotTimes`). DOMAIN.md (c) Events. */
export const slot = z.strictObject({
  ...recordFields,
  eventId: reference("events"),
  title: z.string().min(1),
  kind: z.enum(slotKinds).default("discussion"),
  minutes: z.number().int().min(0).max(1440).default(30),
  /** A start that may not move, such as the midday meal. */
  fixedStart: clockTime.optional(),
  speaker: z.string().default(""),
  /** The question the room works on. */
  question: z.string().default(""),
  /** Core of an impulse: what the room takes with it. */
  takeaway: z.string().default(""),
  /** Names of groups that work side by side. */
  groups: z.array(z.string().min(1)).default([]),
  /** For the moderator alone: never shown to the room, in no document. */
  privateNotes: z.string().default(""),
  /** When it really began; entering it again keeps the first moment. */
  startedAt: isoDateTime.optional(),
  /** When the room last left it. The point that began and was not left is the current one. */
  endedAt: isoDateTime.optional(),
  position,
});
export type Slot = z.infer<typeof slot>;

/** Rules of thumb in minutes, from short to long, for a point of a kind. DOMAIN.md (c) [S37]. */
export const usualMinutes = {
  welcome: [5, 15],
  impulse: [10, 20],
  discussion: [15, 45],
  group_work: [60, 120],
  sessions: [30, 45],
  voting: [20, 40],
  reflection: [10, 30],
  break: [15, 60],
  decision: [15, 30],
  feedback: [10, 20],
} as const satisfies Record<SlotKind, readonly [number, number]>;
