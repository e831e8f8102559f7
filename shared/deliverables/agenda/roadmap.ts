import { list, listItem, paragraph } from "../../document/build";
import { cell, row, table } from "../../document/buildTable";
import type { Block, TableRow } from "../../document/model";
import { grouped } from "../../domain/grouped";
import type { Context } from "../context";
import { type RoadmapEvent, roadmapColumns, roadmapOf, type Undated } from "./roadmapEvents";

/** Entries of one cell that still leave a row far below a page. */
const entriesPerRow = 6;

/** Entries without a period that are still named one by one. */
const mostUndated = 15;

/**
 * The roadmap as an accessible table, a row a quarter, dated and marked as living (DOMAIN.md (e)); nothing where
 * there is neither measure nor linked project.
 */
export function roadmapBlocks(context: Context): Block[] {
  const { events, undated } = roadmapOf(context);
  if (events.length === 0 && undated.length === 0) return [];
  return [
    paragraph(context.say("roadmap.living", { date: context.format.date(context.options.date) })),
    ...quarterTable(context, events),
    ...undatedList(context, undated),
  ];
}

function quarterTable(context: Context, events: readonly RoadmapEvent[]): Block[] {
  if (events.length === 0) return [];
  const ordered = [...events].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const quarters = grouped(ordered, (event) => context.format.quarter(event.day));
  return [
    table({
      key: context.tableKey("roadmap"),
      caption: context.say("roadmap.caption"),
      rowHeadings: true,
      columns: [
        { key: "quarter", heading: context.say("roadmap.quarter"), share: 14 },
        ...roadmapColumns.map((key) => ({ key, heading: context.say(`roadmap.${key}`), share: 43 })),
      ],
      rows: [...quarters].flatMap(([quarter, inQuarter]) => quarterRows(context, quarter, inQuarter)),
    }),
  ];
}

/** One row, or several where more happens than fits: rows are not split over pages. */
function quarterRows(context: Context, quarter: string, events: readonly RoadmapEvent[]): TableRow[] {
  const columns = roadmapColumns.map((column) => events.filter((event) => event.column === column));
  const count = Math.ceil(Math.max(...columns.map((own) => own.length)) / entriesPerRow);
  return Array.from({ length: count }, (_, index) =>
    row([
      index === 0 ? quarter : context.say("roadmap.continued", { quarter }),
      ...columns.map((own) => entries(own.slice(index * entriesPerRow, (index + 1) * entriesPerRow))),
    ]),
  );
}

function entries(events: readonly RoadmapEvent[]) {
  if (events.length === 0) return "";
  return cell([list(events.map(({ words, anchor }) => listItem(words, { anchor })))]);
}

/** A list while it is short enough to be read; else their number: the overviews of the fields name them all. */
function undatedList(context: Context, undated: readonly Undated[]): Block[] {
  if (undated.length === 0) return [];
  if (undated.length > mostUndated)
    return [paragraph(context.say("roadmap.manyUndated", { number: context.format.number(undated.length) }))];
  return [
    paragraph(context.say("roadmap.undated"), { style: "label" }),
    list(undated.map(({ words, anchor }) => listItem(words, { anchor }))),
  ];
}
