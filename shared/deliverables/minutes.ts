import type { SectionBuilder } from "./assemble";
import type { Context } from "./context";
import { defineDeliverable } from "./define";
import type { SectionDefinition } from "./deliverable";
import { decisionBlocks, parkedBlocks, roleBlocks, taskBlocks } from "./event/agreed";
import { answerBlocks } from "./event/answers";
import { courseBlocks, impulseBlocks, incidentBlocks } from "./event/course";
import { eventDocument } from "./event/eventDocument";
import type { EventParts } from "./event/eventParts";
import { FateTeller } from "./event/fateTeller";
import { feedbackBlocks, nextBlocks } from "./event/feedback";
import { occasionBlocks } from "./event/occasion";
import { originBlocks } from "./event/origin";
import { photoBlocks } from "./event/photos";
import { guidelineBlocks, sortingBlocks } from "./event/sorting";

/** Chapters in the order of DOMAIN.md (e), Klausurprotokoll; the annex on wish. */
const chapters = [
  "occasion",
  "course",
  "impulses",
  "answers",
  "guidelines",
  "sorting",
  "decisions",
  "tasks",
  "parked",
  "roles",
  "incidents",
  "feedback",
  "next",
  "photos",
  "origin",
] as const;
type Chapter = (typeof chapters)[number];

const sections = chapters.map(
  (key): SectionDefinition => ({ key, label: `minutes.chapters.${key}`, enabled: key !== "origin" }),
);

const builders = (context: Context, parts: EventParts): Record<Chapter, SectionBuilder> => {
  const fates = new FateTeller(context, parts.graph);
  return {
    occasion: () => occasionBlocks(context, parts),
    course: () => courseBlocks(context, parts),
    impulses: () => impulseBlocks(context, parts),
    answers: (_, level) => answerBlocks(context, level, parts, fates),
    guidelines: () => guidelineBlocks(context, parts, fates),
    sorting: () => sortingBlocks(context, parts, fates),
    decisions: () => decisionBlocks(context, parts),
    tasks: () => taskBlocks(context, parts),
    parked: () => parkedBlocks(context, parts, fates),
    roles: () => roleBlocks(context, parts),
    incidents: () => incidentBlocks(context, parts),
    feedback: (_, level) => feedbackBlocks(context, level, parts),
    next: () => nextBlocks(context, parts),
    photos: () => photoBlocks(context, parts),
    origin: () => originBlocks(context, parts, fates),
  };
};

/** Klausurprotokoll: what an event was about and what it led to. Private notes are in no builder's reach. */
export const minutes = defineDeliverable({
  id: "minutes",
  name: "names.minutes",
  purpose: "purposes.minutes",
  recordKind: "events",
  ownVersion: true,
  sections: () => sections,
  content: (context, chosen) => eventDocument(context, { id: "minutes", sections: chosen, builders }),
});
