import type { SectionBuilder } from "./assemble";
import type { Context } from "./context";
import { defineDeliverable } from "./define";
import type { SectionDefinition } from "./deliverable";
import { eventDocument } from "./event/eventDocument";
import type { EventParts } from "./event/eventParts";
import { ballotBlocks, departmentBlocks, planBlocks, surveyBlocks } from "./event/sheets";
import { optionName } from "./event/votes";

const chapters = ["plan", "departments", "ballots", "survey"] as const;
type Chapter = (typeof chapters)[number];

const sections = chapters.map(
  (key): SectionDefinition => ({
    key,
    label: `roomSheets.chapters.${key}`,
    enabled: true,
    neverMarked: true,
  }),
);

const builders = (context: Context, parts: EventParts): Record<Chapter, SectionBuilder> => ({
  plan: () => planBlocks(context, parts),
  departments: (_, level) => departmentBlocks(context, level, parts),
  ballots: (_, level) =>
    ballotBlocks(context, level, parts.allRounds, (round, id) => optionName(context, round, id, parts)),
  survey: (_, level) => surveyBlocks(context, level, parts),
});

/** What is hung up and handed out: the day's plan, sheets for departments, ballots, the survey. Readable in grey. */
export const roomSheets = defineDeliverable({
  id: "roomSheets",
  name: "names.roomSheets",
  purpose: "purposes.roomSheets",
  recordKind: "events",
  ownVersion: true,
  sections: () => sections,
  content: (context, chosen) =>
    eventDocument(context, { id: "roomSheets", sections: chosen, builders, isPaged: true }),
});
