import { chartShape } from "@shared/document/chartShape";
import type { Chart } from "@shared/document/model";
import classes from "./ChartView.module.css";

/** The drawing of a chart as the Word file shows it: a second series is told apart by its outline, not by colour. */
export function ChartView({ chart }: { chart: Chart }) {
  const shape = chartShape(chart);
  if (!shape) return <p>{chart.altText}</p>;
  const { width, height, bars, lines, words, legend } = shape;
  return (
    <svg className={classes.drawing} role="img" aria-label={chart.altText} viewBox={`0 0 ${width} ${height}`}>
      {legend.map(({ x, y, width: size, height: side, series, text }) => (
        <g key={series}>
          <rect x={x} y={y} width={size} height={side} data-series={series} />
          <text x={x + size + 6} y={y + 11}>
            {text}
          </text>
        </g>
      ))}
      {bars.map(({ x, y, width: length, height: side, series }) => (
        <rect key={`${series} ${y}`} x={x} y={y} width={length} height={side} data-series={series} />
      ))}
      {lines.map((points, series) => (
        <polyline
          // biome-ignore lint/suspicious/noArrayIndexKey: a series has no identity but its place
          key={series}
          points={points.map(({ x, y }) => `${x},${y}`).join(" ")}
          data-series={series}
        />
      ))}
      {words.map(({ x, y, text, end }) => (
        <text key={`${x} ${y}`} x={x} y={y} textAnchor={end}>
          {text}
        </text>
      ))}
    </svg>
  );
}
