import { type HeadingLevel, heading, levelBelow, list, paragraph } from "../../document/build";
import type { Block } from "../../document/model";
import { followingDay } from "../../domain/events/carryOver";
import { leastResponses } from "../../domain/events/survey";
import { type ItemResult, surveyResult } from "../../domain/events/surveyResult";
import type { Context } from "../context";
import { bookTable } from "../handover/bookTable";
import type { EventParts } from "./eventParts";
import { whenOf } from "./occasion";

/** Rückmeldungen: what the sheets say once there are five; below that only that they are not evaluated. */
export function feedbackBlocks(context: Context, level: HeadingLevel, { surveys }: EventParts): Block[] {
  return surveys.flatMap((survey): Block[] => {
    const { sheets, items } = surveyResult(
      survey,
      context.workspace.surveyResponses,
      context.collator.compare,
    );
    if (sheets === 0) return [];
    if (!items) return [paragraph(context.say("minutes.feedback.tooFew", { least: leastResponses }))];
    return [
      paragraph(context.say("minutes.feedback.sheets", { count: sheets })),
      ...scaleTable(context, items),
      ...yesNoTable(context, items),
      ...items
        .filter(({ texts }) => texts.length > 0)
        .flatMap(({ item, texts }) => [heading(levelBelow(level), item.text), list(texts)]),
    ];
  });
}

function scaleTable(context: Context, items: readonly ItemResult[]): Block[] {
  const say = (word: "statement" | "mean" | "spread" | "answers") => context.say(`minutes.feedback.${word}`);
  return bookTable(
    context,
    "minutes-scales",
    context.say("minutes.feedback.scales"),
    [
      [say("statement"), 46],
      [say("mean"), 16],
      [say("spread"), 24],
      [say("answers"), 14],
    ],
    items
      .filter(({ item }) => item.kind === "scale_1_5")
      .map(({ item, mean, counts, answered }) => ({
        cells: [item.text, context.format.number(mean, 1), counts.join(" · "), String(answered)],
      })),
  );
}

function yesNoTable(context: Context, items: readonly ItemResult[]): Block[] {
  return bookTable(
    context,
    "minutes-yes-no",
    context.say("minutes.feedback.yesNo"),
    [
      [context.say("minutes.feedback.statement"), 60],
      [context.say("minutes.feedback.yes"), 20],
      [context.say("minutes.feedback.no"), 20],
    ],
    items
      .filter(({ item }) => item.kind === "yes_no")
      .map(({ item, counts: [no = 0, yes = 0] }) => ({ cells: [item.text, String(yes), String(no)] })),
  );
}

/** The next event of the series: the one that is planned, else about when it is due. */
export function nextBlocks(context: Context, { event, series, following }: EventParts): Block[] {
  if (following) {
    const when = [whenOf(context, following), following.place].filter((part) => part !== "").join(", ");
    return [
      paragraph(
        when === "" ? following.title : context.say("minutes.next.known", { title: following.title, when }),
      ),
    ];
  }
  const day = followingDay(event.date, series?.rhythm);
  if (!series || day === undefined) return [];
  return [
    paragraph(context.say("minutes.next.planned", { title: series.title, date: context.format.date(day) })),
  ];
}
