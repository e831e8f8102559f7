import { BarChart } from "@mantine/charts";
import { useWords } from "@renderer/ui/useWords";
import type { Quarter } from "@shared/domain/projects/quarters";
import type { Figures } from "../views/figureTable";

type Props = {
  figures: Figures;
  quarters: readonly Quarter[];
  /** What the picture shows, in words. */
  summary: string;
};

/** All departments together, quarter by quarter. The same sums stand in the last line of the table. */
export function LoadChart({ figures, quarters, summary }: Props) {
  const { t, format } = useWords();
  const sums = figures.foot[0]?.figures ?? [];
  const points = quarters.map((quarter) => ({
    quarter: format.quarter(quarter),
    days: Math.round((sums[figures.columns.findIndex(({ key }) => key === quarter)] ?? 0) * 10) / 10,
  }));
  return (
    <div role="img" aria-label={summary}>
      <BarChart
        h={180}
        mb="xl"
        data={points}
        dataKey="quarter"
        series={[{ name: "days", label: t("portfolio.load.days"), color: "petrol.6" }]}
        gridAxis="x"
        tickLine="none"
        valueFormatter={(value) => format.number(value, 1)}
        yAxisProps={{ width: 52, tickCount: 4 }}
        barProps={{ isAnimationActive: false, maxBarSize: 56, radius: [3, 3, 0, 0] }}
      />
    </div>
  );
}
