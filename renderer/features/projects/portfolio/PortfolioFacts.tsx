import { UnstyledButton } from "@mantine/core";
import type { PortfolioRow } from "@renderer/data/queries/projects";
import type { TableView } from "@renderer/ui/RecordTable/tableView";
import type { ChangeView } from "@renderer/ui/RecordTable/useViewChange";
import { today } from "@renderer/ui/today";
import { useWords } from "@renderer/ui/useWords";
import { isOpen, openPhases } from "@shared/domain/projects/project";
import { isLate } from "@shared/domain/projects/schedule";
import { memo, useMemo } from "react";
import { FilterFacts } from "../views/FilterFacts";
import classes from "./Portfolio.module.css";
import { gapsOf } from "./portfolioColumns";

/** A count worth knowing and the filter that shows what was counted. */
type Fact = {
  key: "open" | "withoutGoal" | "red" | "late" | "withoutDeputy";
  column: string;
  values: readonly string[];
};

const facts: readonly Fact[] = [
  { key: "open", column: "phase", values: openPhases },
  { key: "withoutGoal", column: "missing", values: ["goal"] },
  { key: "red", column: "light", values: ["red"] },
  { key: "late", column: "lateness", values: ["late"] },
  { key: "withoutDeputy", column: "missing", values: ["deputy"] },
];

function countFacts(rows: readonly PortfolioRow[]): Record<Fact["key"], number> {
  const counts = { open: 0, withoutGoal: 0, red: 0, late: 0, withoutDeputy: 0 };
  const day = today();
  for (const row of rows) {
    if (isOpen(row.project)) counts.open++;
    if (row.light === "red") counts.red++;
    if (isLate(row.project, day)) counts.late++;
    const gaps = gapsOf(row);
    if (gaps.includes("goal")) counts.withoutGoal++;
    if (gaps.includes("deputy")) counts.withoutDeputy++;
  }
  return counts;
}

/** Whether the archive is looked at, and how much is in it. */
export type Archive = { open: boolean; count: number; onToggle: () => void };

type Props = {
  rows: readonly PortfolioRow[];
  filters: TableView["filters"];
  onChange: ChangeView;
  archive: Archive;
};

function Facts({ rows, filters, onChange, archive }: Props) {
  const { t, format } = useWords();
  const counts = useMemo(() => countFacts(rows), [rows]);
  return (
    <FilterFacts
      facts={facts.map((fact) => ({
        ...fact,
        count: counts[fact.key],
        label: t(`projects.facts.${fact.key}`),
      }))}
      filters={filters}
      onChange={onChange}
    >
      {(archive.count > 0 || archive.open) && (
        <UnstyledButton className={classes.fact} aria-pressed={archive.open} onClick={archive.onToggle}>
          <strong>{format.number(archive.count)}</strong> {t("projects.facts.archived")}
        </UnstyledButton>
      )}
    </FilterFacts>
  );
}

/** What stands out in the portfolio; a click shows the projects behind a count, another one all again. */
export const PortfolioFacts = memo(Facts);
