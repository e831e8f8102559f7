import { paragraph } from "../document/build";
import type { Block } from "../document/model";
import type { RecordOf } from "../domain/kinds";
import type { SectionBuilder } from "./assemble";
import { anchorOf, type Context } from "./context";
import { defineDeliverable } from "./define";
import type { SectionDefinition } from "./deliverable";
import { eventDocument } from "./event/eventDocument";
import type { EventParts } from "./event/eventParts";
import { FateTeller } from "./event/fateTeller";
import { bookTable } from "./handover/bookTable";

const chapters = ["thanks", "cards"] as const;

const sections = chapters.map(
  (key): SectionDefinition => ({
    key,
    label: `cardFeedback.chapters.${key}`,
    enabled: true,
    neverMarked: true,
  }),
);

const builders = (context: Context, parts: EventParts): Record<(typeof chapters)[number], SectionBuilder> => {
  const fates = new FateTeller(context, parts.graph);
  return {
    thanks: () =>
      parts.notes.length === 0
        ? []
        : [
            paragraph(context.say("cardFeedback.thanks")),
            paragraph(context.say("cardFeedback.sums", { count: parts.notes.length, fates: fates.sums() })),
          ],
    cards: () => cardTables(context, parts, fates),
  };
};

/** Cards by the question they answered or the session they were written in, so that people find their own. */
function cardTables(context: Context, { slots, notes, sessions }: EventParts, fates: FateTeller): Block[] {
  const known = new Set(slots.map(({ id }) => id));
  const held = new Set(sessions.map(({ id }) => id));
  const ofPoints = notes.filter(({ sessionId }) => sessionId === undefined || !held.has(sessionId));
  const groups = [
    ...slots.map((slot) => ({
      caption: context.say("cardFeedback.captionOf", { question: slot.question.trim() || slot.title }),
      cards: ofPoints.filter(({ slotId }) => slotId === slot.id),
    })),
    ...sessions.map((session) => ({
      caption: context.say("cardFeedback.captionOfSession", { title: session.title }),
      cards: notes.filter(({ sessionId }) => sessionId === session.id),
    })),
    { caption: "", cards: ofPoints.filter(({ slotId }) => slotId === undefined || !known.has(slotId)) },
  ].filter(({ cards }) => cards.length > 0);
  const rest = context.say(groups.length > 1 ? "cardFeedback.elsewhere" : "cardFeedback.caption");
  return groups.flatMap(({ caption, cards }) => cardTable(context, caption || rest, cards, fates));
}

function cardTable(
  context: Context,
  caption: string,
  cards: readonly RecordOf<"notes">[],
  fates: FateTeller,
): Block[] {
  return bookTable(
    context,
    "feedback-cards",
    caption,
    [
      [context.say("number"), 12],
      [context.say("cardFeedback.card"), 44],
      [context.say("cardFeedback.became"), 44],
    ],
    context.byCode(cards).map((note) => ({
      cells: [note.code, note.text, fates.toldOf(note.id)],
      anchor: anchorOf("notes", note, "item"),
    })),
  );
}

/** "Das wurde aus Ihren Karten": each card and what became of it, without a name. FIELD.md M3. */
export const cardFeedback = defineDeliverable({
  id: "cardFeedback",
  name: "names.cardFeedback",
  purpose: "purposes.cardFeedback",
  recordKind: "events",
  ownVersion: true,
  sections: () => sections,
  content: (context, chosen) => eventDocument(context, { id: "cardFeedback", sections: chosen, builders }),
});
