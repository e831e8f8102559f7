import { Text } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { lightTrend, type Rated } from "@shared/domain/projects/lightTrend";
import type { StatusReport } from "@shared/domain/projects/statusReport";
import { IconArrowDownRight, IconArrowRight, IconArrowUpRight } from "@tabler/icons-react";
import classes from "./Reports.module.css";

const icons = { better: IconArrowUpRight, same: IconArrowRight, worse: IconArrowDownRight } as const;

type Props = {
  /** From the report in question backwards. */
  reports: readonly StatusReport[];
  rated: Rated;
};

/** How a light changed since it was last rated, in words with the day. */
export function LightTrendWords({ reports, rated }: Props) {
  const { t, format } = useWords();
  const found = lightTrend(reports, rated);
  if (!found) return null;
  const Icon = icons[found.trend];
  return (
    <Text span size="sm" c="dimmed" className={classes.trend}>
      <Icon size={15} stroke={1.75} aria-hidden />
      {t(`roadmap.reports.${found.trend}`, { day: format.date(found.day) })}
    </Text>
  );
}
