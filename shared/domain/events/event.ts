import { z } from "zod";
import { id, isoDate, recordFields, reference } from "../record";
import { chainLink } from "../reportingChain";
import { cardBatch } from "./cardBatch";
import { clockTime } from "./clock";

export const eventKinds = [
  "retreat",
  "workshop",
  "kickoff",
  "networking",
  "peer_exchange",
  "barcamp",
  "idea_lab",
  "consultation",
  "leadership_round",
  "learning_journey",
] as const;
export type EventKind = (typeof eventKinds)[number];

export const eventModes = ["onsite", "online", "hybrid"] as const;

/** What is done with an event, in this order; each has its own checklist. */
export const eventStages = ["prepare", "run", "follow_up", "closed"] as const;
export type EventStage = (typeof eventStages)[number];

/** Stages that have something to tick off. */
export const checklistStages = ["prepare", "run", "follow_up"] as const;

/** One line of a checklist. */
export const checklistItem = z.strictObject({
  id,
  stage: z.enum(checklistStages),
  text: z.string().min(1),
  done: z.boolean().default(false),
});
export type ChecklistItem = z.infer<typeof checklistItem>;

/** Klausur, workshop, barcamp or another meeting with a course of its own. DOMAIN.md (c) Events. */
export const event = z.strictObject({
  ...recordFields,
  title: z.string().min(1),
  kind: z.enum(eventKinds).default("retreat"),
  objective: z.string().default(""),
  expectedResults: z.string().default(""),
  date: isoDate.optional(),
  start: clockTime.optional(),
  end: clockTime.optional(),
  place: z.string().default(""),
  /** What is done when place or technology fails. */
  planB: z.string().default(""),
  mode: z.enum(eventModes).default("onsite"),
  seriesId: reference("eventSeries").optional(),
  stage: z.enum(eventStages).default("prepare"),
  checklist: z.array(checklistItem).default([]),
  /** Who informs whom when something happens on the day, from the first to the last. */
  chain: z.array(chainLink).default([]),
  /** Cards that were printed to be written on by hand. */
  cardBatches: z.array(cardBatch).default([]),
  /** Whether everybody present agreed to photos. */
  photoAllowed: z.boolean().default(false),
  /** Barcamp: the columns of its plan. */
  rooms: z.array(z.string().min(1)).default([]),
  /** Barcamp: how many people a room holds, where that is known. */
  roomSeats: z
    .array(z.strictObject({ room: z.string().min(1), seats: z.number().int().min(1).max(10_000) }))
    .default([]),
});
export type Event = z.infer<typeof event>;
