import { projectMakeup } from "@renderer/data/queries/projectFigures";
import { PageHeader } from "@renderer/ui/PageHeader";
import { RecordTable } from "@renderer/ui/RecordTable/RecordTable";
import { useRememberedView } from "@renderer/ui/RecordTable/useRememberedView";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { IconUsersGroup } from "@tabler/icons-react";
import { useMemo } from "react";
import { useNavigate } from "react-router";
import { type FilterFact, FilterFacts } from "../views/FilterFacts";
import { NothingToShow } from "../views/NothingToShow";
import { MakeupFigures } from "./MakeupFigures";
import { makeupColumns, packagesPath } from "./makeupColumns";
import { makeupHints, makeupRows } from "./makeupRows";

/** How broadly the open projects are set up, and where they rest on one department, on technology or on one person. */
export function MakeupPage() {
  const { t, format } = useWords();
  const navigate = useNavigate();
  const data = useLive(projectMakeup, []);
  const [view, setView] = useRememberedView("projects.makeup");
  const rows = useMemo(() => (data ? makeupRows(data) : []), [data]);
  const columns = useMemo(() => (data ? makeupColumns(data, { t, format }) : []), [data, t, format]);
  if (!data) return null;
  const facts = makeupHints.map(
    (hint): FilterFact => ({
      key: hint,
      label: t(`portfolio.makeup.hint.${hint}`),
      count: rows.filter(({ hints }) => hints.includes(hint)).length,
      column: "hints",
      values: [hint],
    }),
  );
  return (
    <>
      <PageHeader title={t("portfolio.makeup.title")} purpose={t("portfolio.makeup.purpose")} />
      {rows.length > 0 && (
        <>
          <MakeupFigures data={data} rows={rows} />
          <FilterFacts facts={facts} filters={view.filters} onChange={setView} />
        </>
      )}
      <RecordTable
        label={t("portfolio.makeup.title")}
        rows={rows}
        columns={columns}
        view={view}
        onViewChange={setView}
        rowLabel={({ project }) => project.title}
        sensitivityOf={({ project }) => project.sensitivity}
        onOpen={({ project }) => void navigate(packagesPath(project.id))}
        empty={
          <NothingToShow
            icon={IconUsersGroup}
            title={t("portfolio.makeup.empty.title")}
            hint={t("portfolio.makeup.empty.hint")}
          />
        }
      />
    </>
  );
}
