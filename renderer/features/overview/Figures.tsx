import { Text } from "@mantine/core";
import type { Overview } from "@renderer/data/queries/overview";
import { useWords } from "@renderer/ui/useWords";
import { Link } from "react-router";
import classes from "./Overview.module.css";

type Props = {
  overview: Overview;
  /** Undefined while the checks are running. */
  findings: number | undefined;
};

/** Four numbers, each leading to where it comes from. */
export function Figures({ overview, findings }: Props) {
  const { t, format } = useWords();
  const figures = [
    { key: "decisions", count: overview.waiting.length, to: "/projects" },
    { key: "overdue", count: overview.due.filter(({ isOverdue }) => isOverdue).length, to: "/projects" },
    { key: "inbox", count: overview.inbox.fresh, to: "/inbox" },
    { key: "findings", count: findings, to: "/agenda/checks" },
  ] as const;
  return (
    <nav className={classes.figures} aria-label={t("overview.figures.label")}>
      {figures.map(({ key, count, to }) => (
        <Link key={key} to={to} className={classes.figure}>
          <span className={classes.count} data-none={count === 0 || undefined}>
            {count === undefined ? "…" : format.number(count)}
          </span>
          <Text span size="sm" c="dimmed">
            {t(`overview.figures.${key}`, { count: count ?? 0 })}
          </Text>
        </Link>
      ))}
    </nav>
  );
}
