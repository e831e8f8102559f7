import { pageBreak, paragraph, section } from "../../document/build";
import type { Block, Document, Section } from "../../document/model";
import type { RecordOf } from "../../domain/kinds";
import type { Context } from "../context";
import type { DeliverableId } from "../deliverable";
import { properties, running } from "../parts/cover";

export type EventDocumentId = Extract<
  DeliverableId,
  | "minutes"
  | "eventReport"
  | "cardFeedback"
  | "roomSheets"
  | "paperCards"
  | "dayPoster"
  | "ballots"
  | "reportingChain"
>;

/** The events a document is about, by date. */
export function chosenEvents(context: Context): RecordOf<"events">[] {
  const chosen = new Set(context.options.recordIds);
  return context.workspace.events
    .filter((event) => chosen.size === 0 || chosen.has(event.id))
    .sort((a, b) => (a.date ?? "").localeCompare(b.date ?? "") || context.collator.compare(a.title, b.title));
}

/** What a document is called: after its event where it is about one alone. */
export function eventTitle(
  context: Context,
  id: EventDocumentId,
  events: readonly RecordOf<"events">[],
): string {
  const [only] = events;
  return only && events.length === 1
    ? context.say(`${id}.title`, { title: only.title })
    : context.say(`${id}.titleMany`);
}

type Printed = {
  id: EventDocumentId;
  layout: NonNullable<Document["layout"]>;
  events: readonly RecordOf<"events">[];
  /** Pages to be hung up or handed out, each on its own. */
  pages: readonly (readonly Block[])[];
  orientation: Section["orientation"];
  paper: Pick<Section, "paper" | "perSheet">;
};

/** Pages that are handed out or hung up: without opening, each for itself. */
export function printedPages(
  context: Context,
  { id, layout, events, pages, orientation, paper }: Printed,
): Document {
  const title = eventTitle(context, id, events);
  const empty = [[paragraph(context.say(`${id}.empty` as "paperCards.empty"), { style: "note" })]];
  return {
    properties: properties(context, id, title),
    running: running(context, title),
    layout,
    sections: [
      section(
        (pages.length > 0 ? pages : empty).flatMap((page, at) => (at > 0 ? [pageBreak(), ...page] : page)),
        orientation,
        pages.length > 0 ? paper : {},
      ),
    ],
  };
}
