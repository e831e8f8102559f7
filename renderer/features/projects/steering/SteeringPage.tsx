import { portfolio as portfolioQuery } from "@renderer/data/queries/projects";
import { PageHeader } from "@renderer/ui/PageHeader";
import { RecordTable } from "@renderer/ui/RecordTable/RecordTable";
import { plainView } from "@renderer/ui/RecordTable/tableView";
import { useRememberedView } from "@renderer/ui/RecordTable/useRememberedView";
import { today } from "@renderer/ui/today";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { type SteeringReason, steeringItems } from "@shared/domain/overview/steering";
import { IconCircleCheck } from "@tabler/icons-react";
import { useMemo } from "react";
import { useNavigate } from "react-router";
import { type FilterFact, FilterFacts } from "../views/FilterFacts";
import { NothingToShow } from "../views/NothingToShow";
import { reportPath, type SteeringRow, steeringColumns } from "./steeringColumns";

const reportReasons: readonly SteeringReason[] = ["noReport", "oldReport"];

/** "Wer muss handeln": what must be decided, steered or reported, by whom and by when. */
export function SteeringPage() {
  const { t, format } = useWords();
  const navigate = useNavigate();
  const data = useLive(() => portfolioQuery(), []);
  const [view, setView] = useRememberedView("projects.steering", { ...plainView, groupBy: "actor" });
  const rows = useMemo((): SteeringRow[] => {
    const all = data?.rows ?? [];
    const newest = new Map(all.flatMap(({ id, report }) => (report ? [[id, report] as const] : [])));
    const projects = all.map(({ project }) => project);
    return steeringItems(projects, newest, today()).map((item) => ({
      ...item,
      id: `${item.project.id}-${item.reason}`,
    }));
  }, [data]);
  const columns = useMemo(
    () => (data ? steeringColumns(data, rows, { t, format }) : []),
    [data, rows, t, format],
  );
  if (!data) return null;
  const fact = (
    key: "decisions" | "overdue" | "ownSteering" | "reports",
    column: string,
    values: readonly string[],
  ): FilterFact => ({
    key,
    label: t(`portfolio.steering.facts.${key}`),
    column,
    values,
    count: rows.filter((row) => values.includes(column === "overdue" ? lateness(row) : row.reason)).length,
  });
  return (
    <>
      <PageHeader title={t("portfolio.steering.title")} purpose={t("portfolio.steering.purpose")} />
      {rows.length > 0 && (
        <FilterFacts
          facts={[
            fact("decisions", "reason", ["decision"]),
            fact("overdue", "overdue", ["overdue"]),
            fact("ownSteering", "reason", ["ownSteering"]),
            fact("reports", "reason", reportReasons),
          ]}
          filters={view.filters}
          onChange={setView}
        />
      )}
      <RecordTable
        label={t("portfolio.steering.title")}
        rows={rows}
        columns={columns}
        view={view}
        onViewChange={setView}
        rowLabel={({ project }) => project.title}
        sensitivityOf={({ project }) => project.sensitivity}
        onOpen={({ project }) => void navigate(reportPath(project.id))}
        empty={
          <NothingToShow
            icon={IconCircleCheck}
            title={t("portfolio.steering.empty.title")}
            hint={t("portfolio.steering.empty.hint")}
          />
        }
      />
    </>
  );
}

const lateness = ({ isOverdue }: SteeringRow): string => (isOverdue ? "overdue" : "");
