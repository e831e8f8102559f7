import { heading, pageBreak, paragraph, section } from "../../document/build";
import type { Block, Document } from "../../document/model";
import { assemble, type SectionBuilder } from "../assemble";
import type { Context } from "../context";
import { masthead, properties, running } from "../parts/cover";
import type { ResolvedSection } from "../sections";
import { chosenEvents, eventTitle } from "./chosenEvents";
import { type EventParts, eventParts } from "./eventParts";

/** What a document about events is made of. */
type Plan = {
  id: "minutes" | "eventReport" | "cardFeedback";
  sections: readonly ResolvedSection[];
  builders: (context: Context, parts: EventParts) => Readonly<Record<string, SectionBuilder>>;
};

/** A document about the chosen events: one alone gives it its name, several stand on pages of their own. */
export function eventDocument(context: Context, { id, sections, builders }: Plan): Document {
  const events = chosenEvents(context);
  const title = eventTitle(context, id, events);
  const sheets = events.map((event) => {
    const parts = eventParts(context.workspace, event);
    const level = events.length === 1 ? 1 : 2;
    const build = builders(context, parts);
    const blocks = assemble(context, sections, build, level);
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
