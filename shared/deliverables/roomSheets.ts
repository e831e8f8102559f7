import { section } from "../document/build";
import type { Section } from "../document/model";
import { assemble, type SectionBuilder } from "./assemble";
import type { Context } from "./context";
import { defineDeliverable } from "./define";
import type { SectionDefinition } from "./deliverable";
import { chosenEvents, printedPages } from "./event/chosenEvents";
import { type EventParts, eventParts } from "./event/eventParts";
import { departmentBlocks, surveyBlocks } from "./event/sheets";

const chapters = ["departments", "survey"] as const;
type Chapter = (typeof chapters)[number];

const sections = chapters.map(
  (key): SectionDefinition => ({
    key,
    label: `roomSheets.chapters.${key}`,
    // Each department's sheet is handed out by itself, with a heading of its own.
    headless: key === "departments",
    enabled: true,
    neverMarked: true,
  }),
);

const orientations: Readonly<Record<string, Section["orientation"]>> = { departments: "landscape" };

const builders = (parts: EventParts): Record<Chapter, SectionBuilder> => ({
  departments: (context, level) => departmentBlocks(context, level, parts),
  survey: (context, level) => surveyBlocks(context, level, parts),
});

/** Sheets to fill in by hand: a worksheet for each department, the survey. Readable in grey. */
export const roomSheets = defineDeliverable({
  id: "roomSheets",
  name: "names.roomSheets",
  purpose: "purposes.roomSheets",
  recordKind: "events",
  ownVersion: true,
  sections: () => sections,
  content: (context, chosen) => {
    const events = chosenEvents(context);
    const pages = events.flatMap((event) => {
      const build = builders(eventParts(context.workspace, event));
      return chosen.flatMap((one): Section[] => {
        const blocks = assemble(context, [one], build);
        return blocks.length > 0 ? [section(blocks, orientations[one.key])] : [];
      });
    });
    const empty = emptySheets(context, events);
    return pages.length > 0 ? { ...empty, sections: pages } : empty;
  },
});

const emptySheets = (context: Context, events: ReturnType<typeof chosenEvents>) =>
  printedPages(context, {
    id: "roomSheets",
    layout: "sheet",
    events,
    pages: [],
    orientation: "portrait",
    paper: {},
  });
