import { SegmentedControl, Text, Title } from "@mantine/core";
import { type PortfolioRow, portfolio as portfolioQuery } from "@renderer/data/queries/projects";
import { PageHeader } from "@renderer/ui/PageHeader";
import { RecordTable } from "@renderer/ui/RecordTable/RecordTable";
import { useRememberedView } from "@renderer/ui/RecordTable/useRememberedView";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { hasBudget } from "@shared/domain/projects/budgetSums";
import { IconCoinEuro } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { useNavigate } from "react-router";
import { FigureTable } from "../views/FigureTable";
import { type FilterFact, FilterFacts } from "../views/FilterFacts";
import { NothingToShow } from "../views/NothingToShow";
import { BudgetChart } from "./BudgetChart";
import { budgetColumns, budgetStateOf, schedulePath } from "./budgetColumns";
import { type BudgetGrouping, budgetFigures, budgetGroupings } from "./budgetFigures";

const noRows: readonly PortfolioRow[] = [];
const toldStates = ["overspent", "noPlan", "noActual"] as const;

/** What the projects were planned to cost and what they did: by field, source and year, then one by one. */
export function BudgetPage() {
  const { t, format } = useWords();
  const navigate = useNavigate();
  const data = useLive(() => portfolioQuery(), []);
  const [grouping, setGrouping] = useState<BudgetGrouping>("field");
  const [view, setView] = useRememberedView("projects.budget");
  const rows = data?.rows ?? noRows;
  const columns = useMemo(() => (data ? budgetColumns(data, { t, format }) : []), [data, t, format]);
  const figures = useMemo(() => data && budgetFigures(rows, grouping, data, t), [rows, grouping, data, t]);
  if (!figures) return null;
  const facts = toldStates.map(
    (state): FilterFact => ({
      key: state,
      label: t(`portfolio.budget.states.${state}`),
      count: rows.filter((row) => budgetStateOf(row) === state).length,
      column: "state",
      values: [state],
    }),
  );
  const isKnown = rows.some(({ project }) => hasBudget(project));
  return (
    <>
      <PageHeader title={t("portfolio.budget.title")} purpose={t("portfolio.budget.purpose")} />
      {!isKnown ? (
        <NothingToShow
          icon={IconCoinEuro}
          title={t("portfolio.budget.empty.title")}
          hint={t("portfolio.budget.empty.hint")}
        />
      ) : (
        <>
          <FigureTable figures={figures}>
            <SegmentedControl
              aria-label={t("portfolio.budget.grouping")}
              value={grouping}
              data={budgetGroupings.map((value) => ({
                value,
                label: t(`portfolio.budget.groupings.${value}`),
              }))}
              onChange={setGrouping}
            />
          </FigureTable>
          <Text size="sm" c="dimmed" mt="-md" mb="lg" maw={860}>
            {t("portfolio.budget.rule")}
          </Text>
          <BudgetChart figures={figures} />
          <Title order={2} size="h4" mb="xs">
            {t("portfolio.budget.byProject")}
          </Title>
          <FilterFacts facts={facts} filters={view.filters} onChange={setView} />
          <RecordTable
            label={t("portfolio.budget.byProject")}
            rows={rows}
            columns={columns}
            view={view}
            onViewChange={setView}
            rowLabel={({ project }) => project.title}
            sensitivityOf={({ project }) => project.sensitivity}
            onOpen={({ project }) => void navigate(schedulePath(project.id))}
            empty={null}
          />
        </>
      )}
    </>
  );
}
