import { Text } from "@mantine/core";
import { LightMark } from "@renderer/ui/LightMark";
import { useWords } from "@renderer/ui/useWords";
import { ratedParts } from "@shared/domain/projects/light";
import { lightOf, type Rated } from "@shared/domain/projects/lightTrend";
import type { StatusReport } from "@shared/domain/projects/statusReport";
import classes from "./LightHistory.module.css";
import { LightTrendWords } from "./LightTrendWords";

/** Reports that find room beside each other. */
const mostShown = 6;

const rows: readonly Rated[] = ["overall", ...ratedParts];

/** The lights of the last reports beside each other, oldest first, each with symbol and word; then where they go. */
export function LightHistory({ reports }: { reports: readonly StatusReport[] }) {
  const { t, format } = useWords();
  if (reports.length < 2) return null;
  const shown = reports.slice(0, mostShown).reverse();
  const earlier = reports.length - shown.length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className={classes.scroller} tabIndex={0} aria-label={t("roadmap.reports.history")}>
      <table className={classes.table}>
        <caption>{t("roadmap.reports.history")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("roadmap.reports.part")}</th>
            {shown.map(({ id, date }) => (
              <th key={id} scope="col">
                <time dateTime={date}>{format.date(date)}</time>
              </th>
            ))}
            <th scope="col">{t("roadmap.reports.trend")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((rated) => (
            <tr key={rated} data-overall={rated === "overall" || undefined}>
              <th scope="row">
                {rated === "overall" ? t("roadmap.reports.overall") : t(`fields.statusReports.${rated}`)}
              </th>
              {shown.map((report) => (
                <td key={report.id}>
                  <LightMark light={lightOf(report, rated)} />
                </td>
              ))}
              <td>
                <LightTrendWords reports={reports} rated={rated} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {earlier > 0 && (
        <Text size="xs" c="dimmed" mt={4}>
          {t("roadmap.reports.earlier", { count: earlier })}
        </Text>
      )}
    </section>
  );
}
