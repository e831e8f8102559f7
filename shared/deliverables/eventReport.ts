import { list, listItem, paragraph } from "../document/build";
import type { Block } from "../document/model";
import { isSaid } from "../document/plainText";
import { forAudience } from "../domain/workspace";
import type { SectionBuilder } from "./assemble";
import { anchorOf, Context } from "./context";
import { defineDeliverable } from "./define";
import type { SectionDefinition } from "./deliverable";
import { resultWords } from "./event/agreed";
import { eventDocument } from "./event/eventDocument";
import type { EventParts } from "./event/eventParts";
import { nextBlocks } from "./event/feedback";

const chapters = ["intro", "topics", "decisions", "next"] as const;

const sections = chapters.map(
  (key): SectionDefinition => ({
    key,
    label: `eventReport.chapters.${key}`,
    enabled: true,
    neverMarked: true,
  }),
);

const builders = (
  context: Context,
  parts: EventParts,
): Record<(typeof chapters)[number], SectionBuilder> => ({
  intro: () => introBlocks(context, parts),
  topics: () => topicBlocks(parts),
  decisions: () => decisionBlocks(context, parts),
  next: () => aheadBlocks(context, parts),
});

function introBlocks(context: Context, { event }: EventParts): Block[] {
  const { title, place, objective } = event;
  const date = context.format.date(event.date);
  const sentence =
    date === ""
      ? context.say("eventReport.upcoming", { title })
      : isSaid(place)
        ? context.say("eventReport.heldAt", { title, date, place })
        : context.say("eventReport.held", { title, date });
  return [
    paragraph(sentence, { anchor: anchorOf("events", event, "title") }),
    ...(isSaid(objective) ? [paragraph(context.say("eventReport.goal", { objective }))] : []),
  ];
}

/** Titles of clusters and sessions alone: cards are the words of single people. */
function topicBlocks({ clusters, sessions }: EventParts): Block[] {
  const items = [
    ...clusters
      .filter(({ title }) => isSaid(title))
      .map((cluster) => listItem(cluster.title, { anchor: anchorOf("clusters", cluster, "title") })),
    ...sessions.map((session) => listItem(session.title, { anchor: anchorOf("sessions", session, "title") })),
  ];
  return items.length > 0 ? [list(items)] : [];
}

function decisionBlocks(context: Context, { decisions }: EventParts): Block[] {
  if (decisions.length === 0) return [];
  const items = decisions.map((decision) =>
    listItem(
      context.say("eventReport.decision", { text: decision.text, result: resultWords(context, decision) }),
      { anchor: anchorOf("decisions", decision, "text") },
    ),
  );
  return [list(items)];
}

/** What is to be done by when, without who, and the next event. */
function aheadBlocks(context: Context, parts: EventParts): Block[] {
  const items = parts.tasks
    .filter(({ status }) => status !== "dropped")
    .map((task) => {
      const date = context.format.date(task.due);
      const words = date === "" ? task.title : context.say("eventReport.until", { what: task.title, date });
      return listItem(words, { anchor: anchorOf("actionItems", task, "title") });
    });
  return [...(items.length > 0 ? [list(items)] : []), ...nextBlocks(context, parts)];
}

/**
 * Kurzbericht for the public: whoever asks for it, it is made only of what is marked public, and it names nobody.
 */
export const eventReport = defineDeliverable({
  id: "eventReport",
  name: "names.eventReport",
  purpose: "purposes.eventReport",
  recordKind: "events",
  ownVersion: true,
  sections: () => sections,
  content(context, chosen) {
    const open = forAudience(context.workspace, "public").workspace;
    const released = new Context(open, { ...context.options, audience: "public" }, context, context.findings);
    return eventDocument(released, { id: "eventReport", sections: chosen, builders });
  },
});
