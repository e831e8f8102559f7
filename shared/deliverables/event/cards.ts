import { heading, paragraph } from "../../document/build";
import type { Block } from "../../document/model";
import { codesOf } from "../../domain/events/cardBatch";
import { noteKinds } from "../../domain/events/note";
import type { RecordOf } from "../../domain/kinds";
import type { Context } from "../context";

/** Longer questions are cut: a card needs its room for what people write. */
const longest = 140;
const shortened = (words: string, most: number) =>
  words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words;

/** A box to tick with a pen. */
export const box = "☐";
/** A line to write on. */
export const writingLine = (characters: number) => "…".repeat(characters);

/**
 * The cards of an event, each a page of its own: code and question, room to write, the kind to tick. Batches may be
 * chosen by their ids; none chosen means all of them. The question of a point the audience must not see stays away.
 */
export function cardPages(context: Context, event: RecordOf<"events">): Block[][] {
  const chosen = event.cardBatches.filter(({ id }) => context.options.recordIds.includes(id));
  const visible = new Set(context.workspace.slots.map(({ id }) => id));
  return (chosen.length > 0 ? chosen : event.cardBatches).flatMap((batch) => {
    const isVisible = batch.slotId === undefined || visible.has(batch.slotId);
    return codesOf(batch).map((code) => cardPage(context, event, code, isVisible ? batch.question : ""));
  });
}

/** A card without a code, such as fills up the last sheet; it is typed in without one. */
export const spareCard = (context: Context, event: RecordOf<"events">): Block[] =>
  cardPage(context, event, "", "");

function cardPage(context: Context, event: RecordOf<"events">, code: string, question: string): Block[] {
  const asked = shortened(question.trim(), longest) || context.say("paperCards.noQuestion");
  const kinds = noteKinds.map((kind, at) => `${box}\u00a0${at + 1}\u00a0${context.value("noteKind", kind)}`);
  return [
    heading(1, code === "" ? asked : `${code}\t${asked}`),
    paragraph(context.say("paperCards.room"), { style: "room" }),
    paragraph(kinds.join("   "), { style: "choices" }),
    paragraph(`${context.say("paperCards.department")} ${writingLine(18)}   ${shortened(event.title, 48)}`, {
      style: "small",
    }),
  ];
}
