import { z } from "zod";
import { id, isoDate, recordFields } from "../record";
import { emptyRichText, richText } from "../richText";

/** Both orders exist in the field (Worms: field then goals; Saxony: goal then fields). DOMAIN.md (c). */
export const structureOrders = ["field_goal", "goal_field"] as const;
export type StructureOrder = (typeof structureOrders)[number];

/** Chapters of running text, in the order of the document. DOMAIN.md (e) Digitale Agenda. */
export const agendaChapters = [
  "preface",
  "situation",
  "approach",
  "vision",
  "governance",
  "communication",
  "monitoring",
  "outlook",
] as const;
export type AgendaChapter = (typeof agendaChapters)[number];

const chapter = richText.default(emptyRichText);

/** The multi-year plan; there is one per workspace. */
export const agenda = z.strictObject({
  ...recordFields,
  title: z.string().min(1),
  periodFrom: z.number().int().optional(),
  periodTo: z.number().int().optional(),
  preface: chapter,
  /** Ausgangslage und Rahmen. */
  situation: chapter,
  /** Vorgehen und Beteiligung. */
  approach: chapter,
  vision: chapter,
  /** Vision wordings that were not chosen, kept with the reason. */
  visionAlternatives: z
    .array(z.strictObject({ id, text: z.string().min(1), keptOn: isoDate, reason: z.string().default("") }))
    .default([]),
  /** Organisation und Zuständigkeiten. */
  governance: chapter,
  communication: chapter,
  /** Monitoring und Fortschreibung. */
  monitoring: chapter,
  outlook: chapter,
  structureOrder: z.enum(structureOrders).default("field_goal"),
});
export type Agenda = z.infer<typeof agenda>;
