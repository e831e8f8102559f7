import { heading, pageBreak, paragraph, section } from "../../document/build";
import type { Block, Document } from "../../document/model";
import { assemble, type SectionBuilder } from "../assemble";
import type { Context } from "../context";
import type { DeliverableId } from "../deliverable";
import { masthead, properties, running } from "../parts/cover";
import type { ResolvedSection } from "../sections";
import { type EventParts, eventParts } from "./eventParts";

/** What a document about events is made of. */
type Plan = {
  id: Extract<DeliverableId, "minutes" | "eventReport" | "cardFeedback" | "roomSheets">;
  sections: readonly ResolvedSection[];
  builders: (context: Context, parts: EventParts) => Readonly<Record<string, SectionBuilder>>;
  /** Set where each section is handed out by itself and so begins on a page of its own. */
  isPaged?: boolean;
};

/** A document about the chosen events: one alone gives it its name, several stand on pages of their own. */
export function eventDocument(context: Context, { id, sections, builders, isPaged = false }: Plan): Document {
  const chosen = new Set(context.options.recordIds);
  const events = context.workspace.events
    .filter((event) => chosen.size === 0 || chosen.has(event.id))
    .sort((a, b) => (a.date ?? "").localeCompare(b.date ?? "") || context.collator.compare(a.title, b.title));
  const [only] = events;
  const title =
    only && events.length === 1
      ? context.say(`${id}.title`, { title: only.title })
      : context.say(`${id}.titleMany`);
  const sheets = events.map((event) => {
    const parts = eventParts(context.workspace, event);
    const level = events.length === 1 ? 1 : 2;
    const build = builders(context, parts);
    const blocks = isPaged
      ? sections
          .map((one) => assemble(context, [one], build, level))
          .filter((page) => page.length > 0)
          .flatMap((page, at): Block[] => (at > 0 ? [pageBreak(), ...page] : page))
      : assemble(context, sections, build, level);
    return level === 1 ? blocks : [heading(1, event.title), ...blocks];
  });
  const blocks = sheets.flatMap((sheet, at): Block[] => (at > 0 ? [pageBreak(), ...sheet] : sheet));
  return {
    properties: properties(context, id, title),
    running: running(context, title),
    layout: "sheet",
    sections: [
      section([
        ...masthead(context, { title }),
        ...(blocks.length > 0 ? blocks : [paragraph(context.say("profile.empty"), { style: "note" })]),
      ]),
    ],
  };
}
