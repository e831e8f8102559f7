import { paragraph } from "../../document/build";
import type { Block } from "../../document/model";
import { anchorOf, type Context } from "../context";
import { bookTable } from "../handover/bookTable";
import type { EventParts } from "./eventParts";
import type { FateTeller } from "./fateTeller";

/** Herkunft: every card with its fate, also those that live on in others; the sum is that of the cards. */
export function originBlocks(context: Context, { notes }: EventParts, fates: FateTeller): Block[] {
  if (notes.length === 0) return [];
  return [
    paragraph(context.say("minutes.answers.cards", { count: notes.length, fates: fates.sums() })),
    ...bookTable(
      context,
      "minutes-origin",
      context.say("minutes.origin.caption"),
      [
        [context.say("number"), 12],
        [context.say("minutes.origin.card"), 44],
        [context.say("minutes.origin.fate"), 44],
      ],
      context.byCode(notes).map((note) => ({
        cells: [note.code, note.text, fates.toldOf(note.id)],
        anchor: anchorOf("notes", note, "item"),
      })),
    ),
  ];
}
