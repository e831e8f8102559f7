import { type PortfolioRow, portfolio as portfolioQuery } from "@renderer/data/queries/projects";
import { PageHeader } from "@renderer/ui/PageHeader";
import { RecordTable } from "@renderer/ui/RecordTable/RecordTable";
import { plainView, type TableView } from "@renderer/ui/RecordTable/tableView";
import { useRememberedView } from "@renderer/ui/RecordTable/useRememberedView";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { checkpoints, openChecks } from "@shared/domain/projects/openChecks";
import { isOpen } from "@shared/domain/projects/project";
import { IconShieldCheck } from "@tabler/icons-react";
import { useMemo } from "react";
import { useNavigate } from "react-router";
import { type FilterFact, FilterFacts } from "../views/FilterFacts";
import { NothingToShow } from "../views/NothingToShow";
import { checkColumns, checksPath } from "./checkColumns";

const noRows: readonly PortfolioRow[] = [];
/** What is over needs no check any more; the filter can be taken away. */
const beginning: TableView = { ...plainView, filters: { standing: { kind: "set", values: ["open"] } } };

/** Data protection, IT security, staff council and accessibility over all projects, and what is still open. */
export function CheckMarksPage() {
  const { t } = useWords();
  const navigate = useNavigate();
  const data = useLive(() => portfolioQuery(), []);
  const [view, setView] = useRememberedView("projects.checkMarks", beginning);
  const rows = data?.rows ?? noRows;
  const columns = useMemo(() => (data ? checkColumns(data, t) : []), [data, t]);
  const facts = useMemo((): FilterFact[] => {
    const open = rows.filter(({ project }) => isOpen(project)).map(({ project }) => openChecks(project));
    return [
      {
        key: "any",
        label: t("portfolio.checks.any"),
        count: open.filter(({ length }) => length > 0).length,
        column: "open",
        values: checkpoints,
      },
      ...checkpoints.map((checkpoint) => ({
        key: checkpoint,
        label: t("portfolio.checks.openOf", { mark: t(`fields.projects.${checkpoint}`) }),
        count: open.filter((marks) => marks.includes(checkpoint)).length,
        column: "open",
        values: [checkpoint],
      })),
    ];
  }, [rows, t]);
  if (!data) return null;
  return (
    <>
      <PageHeader title={t("portfolio.checks.title")} purpose={t("portfolio.checks.purpose")} />
      <FilterFacts facts={facts} filters={view.filters} onChange={setView} />
      <RecordTable
        label={t("portfolio.checks.title")}
        rows={rows}
        columns={columns}
        view={view}
        onViewChange={setView}
        rowLabel={({ project }) => project.title}
        sensitivityOf={({ project }) => project.sensitivity}
        onOpen={({ project }) => void navigate(checksPath(project.id))}
        empty={
          <NothingToShow
            icon={IconShieldCheck}
            title={t("portfolio.checks.empty.title")}
            hint={t("portfolio.checks.empty.hint")}
          />
        }
      />
    </>
  );
}
