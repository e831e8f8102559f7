import type { Chart, ChartFigures } from "./model";
import { plainTextOfCell } from "./plainText";

/** Height of a drawing in millimetres: a bar needs its place, and a line some height to rise in. */
export function chartHeightMm({ kind, figures }: Chart): number {
  if (!figures) return 0;
  if (kind === "line") return 55;
  const { labels, series } = figures;
  const legend = series.length > 1 ? 7 : 0;
  return Math.min(120, 5 + legend + labels.length * (1.6 + series.length * 3.3));
}

export type Box = { x: number; y: number; width: number; height: number };
export type Words = { x: number; y: number; text: string; end: "start" | "end" | "middle" };
/** A drawing in pixels: bars or lines of each series, and words beside them. */
export type ChartShape = {
  width: number;
  height: number;
  /** A bar with the place of its series. */
  bars: readonly (Box & { series: number })[];
  /** Points of a line, one list for each series. */
  lines: readonly (readonly { x: number; y: number }[])[];
  words: readonly Words[];
  /** A key for each series where there are several. */
  legend: readonly (Box & { series: number; text: string })[];
};

const width = 560;
const letter = 6.6;
const barHeight = 15;
const rowGap = 11;
const legendHeight = 26;

/** A figure as the table of the chart writes it. */
type Say = (row: number, series: number) => string;

/** The drawing of a chart for a screen; nothing where it has no figures. */
export function chartShape({ kind, figures, data }: Chart): ChartShape | undefined {
  if (!figures) return undefined;
  const legend = figures.series.length > 1 ? legendOf(figures) : [];
  const top = legend.length > 0 ? legendHeight : 4;
  const rows = data.rows.filter(({ revision }) => revision?.change !== "deleted");
  const say: Say = (row, series) => {
    const cell = rows[row]?.cells[series + 1];
    return cell ? plainTextOfCell(cell) : "";
  };
  return kind === "line" ? lineShape(figures, say, top, legend) : barShape(figures, say, top, legend);
}

function barShape(
  { labels, series }: ChartFigures,
  say: Say,
  top: number,
  legend: ChartShape["legend"],
): ChartShape {
  const left = Math.min(width * 0.42, Math.max(0, ...labels.map(({ length }) => length)) * letter + 12);
  const longest = Math.max(
    1,
    ...series.flatMap(({ values }, at) => values.map((_, row) => say(row, at).length)),
  );
  const room = width - left - longest * letter - 14;
  const most = Math.max(0, ...series.flatMap(({ values }) => values)) || 1;
  const rowHeight = series.length * barHeight + rowGap;
  const fitting = Math.floor((left - 12) / letter);
  return {
    width,
    height: top + labels.length * rowHeight,
    legend,
    lines: [],
    bars: series.flatMap(({ values }, at) =>
      values.map((value, row) => ({
        x: left,
        y: top + row * rowHeight + at * barHeight,
        width: (Math.max(0, value) / most) * room,
        height: barHeight - 2,
        series: at,
      })),
    ),
    words: [
      ...labels.map(
        (text, row): Words => ({
          x: left - 8,
          y: top + row * rowHeight + (series.length * barHeight) / 2 + 4,
          text: text.length > fitting ? `${text.slice(0, Math.max(1, fitting - 1))}…` : text,
          end: "end",
        }),
      ),
      ...series.flatMap(({ values }, at) =>
        values.map(
          (value, row): Words => ({
            x: left + (Math.max(0, value) / most) * room + 6,
            y: top + row * rowHeight + at * barHeight + barHeight - 4,
            text: say(row, at),
            end: "start",
          }),
        ),
      ),
    ],
  };
}

const lineRoom = 180;

function lineShape(
  { labels, series }: ChartFigures,
  say: Say,
  top: number,
  legend: ChartShape["legend"],
): ChartShape {
  const most = Math.max(0, ...series.flatMap(({ values }) => values)) || 1;
  const step = (width - 80) / Math.max(1, labels.length - 1);
  const xOf = (at: number) => 40 + at * step;
  const yOf = (value: number) => top + 18 + lineRoom * (1 - Math.max(0, value) / most);
  return {
    width,
    height: top + 18 + lineRoom + 26,
    legend,
    bars: [],
    lines: series.map(({ values }) => values.map((value, at) => ({ x: xOf(at), y: yOf(value) }))),
    words: [
      ...labels.map((text, at): Words => ({ x: xOf(at), y: top + 18 + lineRoom + 20, text, end: "middle" })),
      ...series.flatMap(({ values }, one) =>
        values.map(
          (value, at): Words => ({
            x: xOf(at),
            y: yOf(value) - 8,
            text: say(at, one),
            end: "middle",
          }),
        ),
      ),
    ],
  };
}

function legendOf({ series }: ChartFigures): ChartShape["legend"] {
  let x = 0;
  return series.map(({ name }, at) => {
    const key = { x, y: 2, width: 14, height: 12, series: at, text: name };
    x += 14 + 8 + name.length * letter + 24;
    return key;
  });
}
