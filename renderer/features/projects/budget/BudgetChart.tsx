import { BarChart } from "@mantine/charts";
import { useWords } from "@renderer/ui/useWords";
import type { Figures } from "../views/figureTable";

/** A label of an axis is no longer than this; what has a code is called by it, the table above names it in full. */
const longest = 21;
const shortened = (label: string) => {
  if (label.length <= longest) return label;
  return /^\S*\d\S*/.exec(label)?.[0] ?? `${label.slice(0, longest - 1)}…`;
};

/** "450.000 €" where there are no cents, as an axis has room for. */
const withoutCents = (money: string) => money.replace(/[.,]00(?=\D*$)/, "");

/** Planned beside spent, group by group. The same sums stand in the table above it. */
export function BudgetChart({ figures }: { figures: Figures }) {
  const { t, format } = useWords();
  const at = (key: string) => figures.columns.findIndex((column) => column.key === key);
  const [plan, actual] = [at("plan"), at("actual")];
  const points = figures.rows.map(({ label, figures: sums }) => ({
    label: shortened(label),
    plan: (sums[plan] ?? 0) / 100,
    actual: (sums[actual] ?? 0) / 100,
  }));
  return (
    <div role="img" aria-label={t("portfolio.budget.chart", { caption: figures.caption })}>
      <BarChart
        h={220}
        mb="xl"
        data={points}
        dataKey="label"
        series={[
          { name: "plan", label: t("fields.projects.budgetPlan"), color: "stone.4" },
          { name: "actual", label: t("fields.projects.budgetActual"), color: "petrol.6" },
        ]}
        withLegend
        legendProps={{ verticalAlign: "top", align: "left", height: 32 }}
        gridAxis="x"
        tickLine="none"
        valueFormatter={(euros) => withoutCents(format.money(Math.round(euros * 100)))}
        yAxisProps={{ width: 110, tickCount: 4 }}
        xAxisProps={{ interval: 0 }}
        barProps={{ isAnimationActive: false, maxBarSize: 40, radius: [3, 3, 0, 0] }}
      />
    </div>
  );
}
