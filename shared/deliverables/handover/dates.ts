import { paragraph } from "../../document/build";
import type { Block } from "../../document/model";
import { dayAfter } from "../../domain/dayAfter";
import type { Context } from "../context";
import { bookDates } from "./bookDates";
import { bookTable } from "./bookTable";

/** How far the book looks ahead: half a year, as long as a deputy may be in charge. */
const aheadDays = 183;

/** What is overdue and what comes within half a year, by day; of what comes later only how much. */
export function dateBlocks(context: Context): Block[] {
  const { options, format } = context;
  const say = (word: "day") => context.say(`handoverBook.dates.${word}`);
  const until = dayAfter(options.date, aheadDays);
  const dates = bookDates(context);
  const near = dates.filter(({ day }) => day <= until);
  const later = dates.length - near.length;
  return [
    ...bookTable(
      context,
      "handover-dates",
      context.say("handoverBook.dates.caption"),
      [
        [say("day"), 22],
        [context.say("handoverBook.what"), 40],
        [context.say("handoverBook.subject"), 38],
      ],
      near.map(({ day, what, subject, anchor }) => ({
        cells: [
          day < options.date
            ? context.say("handoverBook.dates.overdue", { date: format.shortDate(day) })
            : format.shortDate(day),
          what,
          subject,
        ],
        anchor,
      })),
    ),
    ...(later > 0 && near.length > 0
      ? [paragraph(context.say("handoverBook.dates.later", { number: format.number(later) }))]
      : []),
  ];
}
