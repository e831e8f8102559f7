import { defineDeliverable } from "./define";
import { cardPages, spareCard } from "./event/cards";
import { chosenEvents, printedPages } from "./event/chosenEvents";
import { pagesFor } from "./paper";

const papers = ["A6x4", "A6"] as const;

/** Cards in A6 with a short code, to be written on by hand and typed in afterwards. FIELD.md M6. */
export const paperCards = defineDeliverable({
  id: "paperCards",
  name: "names.paperCards",
  purpose: "purposes.paperCards",
  recordKind: "events",
  ownVersion: true,
  papers,
  sections: () => [],
  content: (context) => {
    const { choice, pages: paper } = pagesFor(papers, context.options.paper);
    const events = chosenEvents(context);
    const pages = events.flatMap((event) => {
      const cards = cardPages(context, event);
      const missing = choice === "A6x4" ? (4 - (cards.length % 4)) % 4 : 0;
      return [...cards, ...Array.from({ length: missing }, () => spareCard(context, event))];
    });
    return printedPages(context, {
      id: "paperCards",
      layout: "cards",
      events,
      pages,
      orientation: "landscape",
      paper,
    });
  },
});
