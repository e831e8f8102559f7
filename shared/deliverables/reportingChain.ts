import { heading, paragraph } from "../document/build";
import type { Block } from "../document/model";
import { isSaid } from "../document/plainText";
import type { RecordOf } from "../domain/kinds";
import { anchorOf, type Context } from "./context";
import { defineDeliverable } from "./define";
import { chosenEvents, printedPages } from "./event/chosenEvents";
import { whenOf } from "./event/occasion";
import { chainTable } from "./parts/chainTable";

/**
 * Meldekette: who informs whom when something happens on the day, and what is done when place or technology fails.
 * DOMAIN.md (a), seed 004. It holds telephone numbers: readers outside the house get none.
 */
export const reportingChain = defineDeliverable({
  id: "reportingChain",
  name: "names.reportingChain",
  purpose: "purposes.reportingChain",
  recordKind: "events",
  ownVersion: true,
  sections: () => [],
  content: (context) => {
    const events = context.options.audience === "public" ? [] : chosenEvents(context);
    return printedPages(context, {
      id: "reportingChain",
      layout: "sheet",
      events: events.length > 0 ? events : chosenEvents(context),
      pages: events
        .filter((event) => event.chain.length > 0 || isSaid(event.planB))
        .map((event) => chainPage(context, event)),
      orientation: "landscape",
      paper: {},
    });
  },
});

function chainPage(context: Context, event: RecordOf<"events">): Block[] {
  const occasion = [whenOf(context, event), event.place].filter(isSaid).join(", ");
  return [
    heading(1, context.say("reportingChain.title", { title: event.title })),
    ...(occasion === "" ? [] : [paragraph(occasion, { style: "lead" })]),
    paragraph(context.say("reportingChain.rule")),
    ...chainTable(context, {
      key: "reporting-chain",
      caption: context.say("reportingChain.caption"),
      links: event.chain,
    }),
    ...(isSaid(event.planB)
      ? [
          heading(2, context.label("events", "planB")),
          paragraph(event.planB, { anchor: anchorOf("events", event, "planB") }),
        ]
      : []),
    heading(2, context.say("reportingChain.notes")),
    paragraph(context.say("reportingChain.notesHint"), { style: "room" }),
  ];
}
