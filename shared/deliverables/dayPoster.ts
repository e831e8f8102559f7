import { bold, heading, paragraph, text } from "../document/build";
import type { Block, Inline } from "../document/model";
import { slotTimes } from "../domain/events/slotTimes";
import type { RecordOf } from "../domain/kinds";
import { anchorOf, type Context } from "./context";
import { defineDeliverable } from "./define";
import { chosenEvents, printedPages } from "./event/chosenEvents";
import { eventParts } from "./event/eventParts";
import { whenOf } from "./event/occasion";
import { pagesFor } from "./paper";

const papers = ["A3", "A4"] as const;

/** More points than this want a page that is higher than wide. */
const mostAcross = 7;

/** The plan of the day to be hung up, as large as one page allows; in grey as readable as in colour. */
export const dayPoster = defineDeliverable({
  id: "dayPoster",
  name: "names.dayPoster",
  purpose: "purposes.dayPoster",
  recordKind: "events",
  ownVersion: true,
  papers,
  sections: () => [],
  content: (context) => {
    const events = chosenEvents(context).filter(({ id }) => slotsOf(context, id).length > 0);
    const most = Math.max(0, ...events.map(({ id }) => slotsOf(context, id).length));
    return printedPages(context, {
      id: "dayPoster",
      layout: events.length === 1 ? "poster" : "sheet",
      events: events.length > 0 ? events : chosenEvents(context),
      pages: events.map((event) => posterPage(context, event)),
      orientation: most > mostAcross ? "portrait" : "landscape",
      paper: pagesFor(papers, context.options.paper).pages,
    });
  },
});

const slotsOf = (context: Context, eventId: string) =>
  context.workspace.slots.filter((slot) => slot.eventId === eventId);

/** Times, points, questions. Nothing that is the moderator's alone. */
function posterPage(context: Context, event: RecordOf<"events">): Block[] {
  const { slots } = eventParts(context.workspace, event);
  const times = slotTimes(event.start, slots);
  const end = times.at(-1)?.end ?? "";
  const occasion = [whenOf(context, event), event.place].filter((words) => words !== "").join(", ");
  return [
    heading(1, event.title, { anchor: anchorOf("events", event, "title") }),
    ...(occasion === "" ? [] : [paragraph(occasion, { style: "lead" })]),
    ...slots.map((slot, at) =>
      paragraph(rowOf(times[at]?.start ?? "", slot), {
        style: "row",
        anchor: anchorOf("slots", slot, "item"),
      }),
    ),
    paragraph(`${end}\t${context.say("dayPoster.end")}`, { style: "row" }),
  ];
}

function rowOf(start: string, { title, speaker, question }: RecordOf<"slots">): Inline[] {
  const under = (words: string): Inline[] =>
    words.trim() === "" ? [] : [{ type: "lineBreak" }, text(words.trim())];
  return [text(`${start}\t`), bold(title), ...under(speaker), ...under(question)];
}
