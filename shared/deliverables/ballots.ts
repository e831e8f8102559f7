import { heading, paragraph } from "../document/build";
import type { Block } from "../document/model";
import type { RecordOf } from "../domain/kinds";
import { anchorOf, type Context } from "./context";
import { defineDeliverable } from "./define";
import { chosenEvents, printedPages } from "./event/chosenEvents";
import { eventParts } from "./event/eventParts";
import { optionName } from "./event/votes";
import { pagesFor } from "./paper";

const papers = ["A5x2", "A5", "A4"] as const;

/** A circle to fill with a pen for each dot. */
const circle = "○";
/** So many circles stand before an option; more stand below it. */
const mostBefore = 3;

/** A sheet for each vote that is not over: circles to fill, as many as a person may give to an option. */
export const ballots = defineDeliverable({
  id: "ballots",
  name: "names.ballots",
  purpose: "purposes.ballots",
  recordKind: "events",
  ownVersion: true,
  papers,
  sections: () => [],
  content: (context) => {
    const { choice, pages: paper } = pagesFor(papers, context.options.paper);
    const events = chosenEvents(context);
    const pages = events.flatMap((event) => {
      const parts = eventParts(context.workspace, event);
      return parts.allRounds
        .filter(({ options, state }) => options.length > 0 && state === "open")
        .flatMap((round) => {
          const names = round.options.map(({ id }) => optionName(context, round, id, parts));
          const page = ballotPage(context, event, round, names);
          return choice === "A5x2" ? [page, withoutAnchors(page)] : [page];
        });
    });
    return printedPages(context, {
      id: "ballots",
      layout: "poster",
      events,
      pages,
      orientation: "portrait",
      paper,
    });
  },
});

/** The same sheet once more, beside the first: a record has one place in a document. */
const withoutAnchors = (page: readonly Block[]): Block[] =>
  page.map(({ anchor: _anchor, ...block }) => block as Block);

function ballotPage(
  context: Context,
  event: RecordOf<"events">,
  round: RecordOf<"voteRounds">,
  names: readonly string[],
): Block[] {
  const { dotsPerPerson: dots, maxPerOption } = round;
  const circles = Array.from({ length: Math.min(dots, maxPerOption) }, () => circle).join("\u00a0");
  return [
    heading(1, round.title, { anchor: anchorOf("voteRounds", round, "title") }),
    paragraph(context.say("ballots.rule", { dots, most: Math.min(dots, maxPerOption) })),
    ...names.map((name) =>
      paragraph(maxPerOption <= mostBefore ? `${circles}\t${name}` : `${name}\n${circles}`, {
        style: maxPerOption <= mostBefore ? "row" : "choices",
      }),
    ),
    paragraph(context.say("ballots.handIn"), { style: "room" }),
    // At the very end of the page: the line to cut along reaches as far as the text beside it.
    paragraph(event.title, { style: "small" }),
  ];
}
