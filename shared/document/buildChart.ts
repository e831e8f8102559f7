import { type Anchored, chart } from "./build";
import { cell, row, table } from "./buildTable";
import type { Anchor, Chart, ChartFigures } from "./model";

/** A row of a chart: short words for the drawing, full words for the table, a figure for each series. */
export type ChartRow = { label: string; name?: string; values: readonly number[]; anchor?: Anchor };

/**
 * A chart whose drawing and table come from the same numbers.
 * @throws RangeError for a row with another number of figures than there are series: a mistake in the caller.
 */
export function figureChart(
  options: Anchored & {
    key: string;
    kind?: Chart["kind"];
    title: string;
    altText: string;
    caption: string;
    /** Heading of the column of labels. */
    labelHeading: string;
    series: readonly string[];
    rows: readonly ChartRow[];
    unit?: ChartFigures["unit"];
    /** A figure as the table writes it. */
    words: (value: number) => string;
    /** Share of the label column in percent. */
    labelShare?: number;
  },
): Chart {
  const { key, kind = "bar", title, altText, caption, labelHeading, series, rows, unit = "count" } = options;
  const { words, labelShare = 60, anchor } = options;
  for (const { label, values } of rows)
    if (values.length !== series.length)
      throw new RangeError(`row ${label} of chart ${key} has ${values.length} figures, not ${series.length}`);
  return chart({
    kind,
    title,
    altText,
    ...(anchor ? { anchor } : {}),
    figures: {
      labels: rows.map(({ label }) => label),
      series: series.map((name, at) => ({ name, values: rows.map(({ values }) => values[at] ?? 0) })),
      unit,
    },
    data: table({
      key,
      caption,
      rowHeadings: true,
      columns: [
        { key: "label", heading: labelHeading, share: labelShare },
        ...series.map((heading, at) => ({
          key: `series-${at + 1}`,
          heading,
          share: (100 - labelShare) / series.length,
          align: "end" as const,
        })),
      ],
      rows: rows.map((each) =>
        row(
          [cell(each.name ?? each.label), ...each.values.map((value) => cell(words(value)))],
          each.anchor ? { anchor: each.anchor } : {},
        ),
      ),
    }),
  });
}
