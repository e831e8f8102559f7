import { chartShape } from "../../document/chartShape";
import type { Chart } from "../../document/model";
import { escapeHtml } from "./escapeHtml";

const rounded = (value: number) => Math.round(value * 10) / 10;
const anchors = { start: "start", middle: "middle", end: "end" } as const;

/**
 * The drawing of a chart: bars of the text's colour, those of a second series hollow, so that nothing is told by
 * colour alone; lines dashed. One named picture to who does not see it, its table follows.
 */
export function chartHtml(chart: Chart): string {
  const shape = chartShape(chart);
  if (!shape) return "";
  const { width, height, bars, lines, words, legend } = shape;
  const box = (place: { x: number; y: number; width: number; height: number; series: number }) =>
    `<rect x="${rounded(place.x)}" y="${rounded(place.y)}" width="${rounded(place.width)}" height="${place.height}" ${fillOf(place.series)}/>`;
  const said = (x: number, y: number, text: string, end: keyof typeof anchors) =>
    `<text x="${rounded(x)}" y="${rounded(y)}" text-anchor="${anchors[end]}">${escapeHtml(text)}</text>`;
  const drawn = [
    ...legend.map((key) => box(key) + said(key.x + key.width + 6, key.y + 11, key.text, "start")),
    ...bars.map(box),
    ...lines.map(
      (points, series) =>
        `<polyline points="${points.map(({ x, y }) => `${rounded(x)},${rounded(y)}`).join(" ")}" fill="none" stroke="currentColor" stroke-width="2"${series > 0 ? ` stroke-dasharray="${series * 4} 3"` : ""}/>`,
    ),
    ...words.map(({ x, y, text, end }) => said(x, y, text, end)),
  ];
  return `<svg class="drawing" role="img" aria-label="${escapeHtml(chart.altText)}" viewBox="0 0 ${width} ${height}" width="${width}" font-size="13">${drawn.join("")}</svg>`;
}

/** The first series is full, the others are lighter within an outline. */
function fillOf(series: number): string {
  if (series === 0) return 'fill="currentColor"';
  return `fill="currentColor" fill-opacity="${Math.max(0, 0.25 - (series - 1) * 0.25)}" stroke="currentColor"`;
}
