import { LineChart } from "@mantine/charts";
import { useWords } from "@renderer/ui/useWords";
import { measurementsInOrder } from "@shared/domain/agenda/indicator";
import type { RecordOf } from "@shared/domain/kinds";
import styles from "./Indicators.module.css";

type Props = {
  indicator: RecordOf<"indicators">;
  /** What the picture shows, in words. */
  summary: string;
};

/** An indicator's values over time beside its target. The same values stand in the table below it. */
export function IndicatorChart({ indicator, summary }: Props) {
  const { t, format } = useWords();
  const { baseDate, baseValue, targetValue, unit, name } = indicator;
  const base = baseDate && baseValue !== undefined ? [{ date: baseDate, value: baseValue }] : [];
  const points = [...base, ...measurementsInOrder(indicator)].map(({ date, value }) => ({
    date: format.date(date),
    value,
  }));
  return (
    <div
      role="img"
      aria-label={`${t("agenda.indicators.chart", { name })}. ${summary}`}
      className={styles.chart}
    >
      <LineChart
        h={140}
        data={points}
        dataKey="date"
        series={[{ name: "value", label: t("agenda.indicators.value"), color: "petrol.6" }]}
        curveType="linear"
        strokeWidth={2}
        gridAxis="none"
        withTooltip
        valueFormatter={(value) => format.quantity(value, unit)}
        yAxisProps={{ width: 46, tickCount: 3, domain: ["auto", "auto"] }}
        xAxisProps={{ interval: "equidistantPreserveStart", minTickGap: 24 }}
        lineChartProps={{ margin: { top: 18, right: 8, left: 0, bottom: 0 } }}
        lineProps={{ isAnimationActive: false }}
        referenceLines={
          targetValue === undefined
            ? []
            : [
                {
                  y: targetValue,
                  label: t("agenda.indicators.target"),
                  color: "stone.5",
                  ifOverflow: "extendDomain",
                },
              ]
        }
      />
    </div>
  );
}
