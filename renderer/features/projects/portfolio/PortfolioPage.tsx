import { Button, Group, SegmentedControl } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { removeProject } from "@renderer/data/commands/projects";
import { type PortfolioRow, portfolio as portfolioQuery } from "@renderer/data/queries/projects";
import { EmptyState } from "@renderer/ui/EmptyState";
import { PageHeader } from "@renderer/ui/PageHeader";
import { ReadInButton } from "@renderer/ui/ReadInButton";
import { RecordGrid } from "@renderer/ui/RecordTable/RecordGrid";
import type { Selection } from "@renderer/ui/RecordTable/selection";
import { TableToolbar } from "@renderer/ui/RecordTable/TableToolbar";
import type { TableView } from "@renderer/ui/RecordTable/tableView";
import { useArranged } from "@renderer/ui/RecordTable/useArranged";
import { recordPath } from "@renderer/ui/recordPath";
import { today } from "@renderer/ui/today";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { IconArchive, IconLayoutKanban, IconPlus } from "@tabler/icons-react";
import { useCallback, useEffect, useMemo, useState } from "react";
import { useNavigate } from "react-router";
import { Board } from "../board/Board";
import { Timeline } from "../timeline/Timeline";
import { NewProject } from "./NewProject";
import { PortfolioFacts } from "./PortfolioFacts";
import { portfolioColumns } from "./portfolioColumns";
import {
  modePaths,
  type PortfolioMode,
  type PortfolioState,
  portfolioModes,
  rememberedState,
  rememberState,
} from "./portfolioState";
import { SavedViews } from "./SavedViews";
import { SelectionBar } from "./SelectionBar";

const noRows: readonly PortfolioRow[] = [];
const noChoice: Selection = new Set();

/** All projects as table, board and timeline, which share search, filters and saved views. */
export function PortfolioPage({ mode }: { mode: PortfolioMode }) {
  const { t, format } = useWords();
  const navigate = useNavigate();
  const [archived, setArchived] = useState(false);
  const data = useLive(() => portfolioQuery({ archived }), [archived]);
  const [arrangement, setArrangement] = useState<PortfolioState>(rememberedState);
  const state = useMemo(() => ({ ...arrangement, mode }), [arrangement, mode]);
  const setState = (next: PortfolioState) => {
    setArrangement(next);
    if (next.mode !== mode) void navigate(modePaths[next.mode]);
  };
  const [selected, setSelected] = useState(noChoice);
  const [adding, setAdding] = useState(false);
  useEffect(() => rememberState(state), [state]);

  const columns = useMemo(
    () => (data ? portfolioColumns(data, { t, format, today: today() }) : []),
    [data, t, format],
  );
  const rows = data?.rows ?? noRows;
  const arranged = useArranged(rows, columns, state.table);
  const setTable = useCallback((table: TableView) => setArrangement((before) => ({ ...before, table })), []);
  const clearSelection = useCallback(() => setSelected(noChoice), []);

  const remove = useAction(
    useCallback(
      async ({ id, project }: PortfolioRow) => {
        await removeProject(id);
        notifications.show({ message: t("projectPage.removed", { code: project.code }) });
      },
      [t],
    ),
  );

  const addButton = (
    <Group gap="sm" justify="center">
      <ReadInButton target="projects" />
      <Button leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />} onClick={() => setAdding(true)}>
        {t("projects.new.action")}
      </Button>
    </Group>
  );
  const shared = { rows, arranged, columns, view: state.table, onViewChange: setTable };
  return (
    <>
      <PageHeader
        title={t("projects.title")}
        purpose={t("projects.purpose")}
        actions={rows.length > 0 && addButton}
      />
      {data && (rows.length > 0 || data.archivedCount > 0 || archived) && (
        <PortfolioFacts
          rows={rows}
          view={state.table}
          onViewChange={setTable}
          archive={{
            open: archived,
            count: data.archivedCount,
            onToggle: () => {
              setArchived(!archived);
              setSelected(noChoice);
            },
          }}
        />
      )}
      {data && <NewProject opened={adding} onClose={() => setAdding(false)} portfolio={data} />}
      {data && rows.length === 0 && !archived && (
        <EmptyState
          icon={IconLayoutKanban}
          title={t("projects.empty.title")}
          hint={t("projects.empty.hint")}
          action={addButton}
        />
      )}
      {data && rows.length === 0 && archived && (
        <EmptyState
          icon={IconArchive}
          title={t("projects.archiveEmpty")}
          hint=""
          action={<Button onClick={() => setArchived(false)}>{t("projects.showOpen")}</Button>}
        />
      )}
      {data && rows.length > 0 && (
        <>
          <TableToolbar
            {...shared}
            title={t("projects.title")}
            sensitivityOf={({ project }) => project.sensitivity}
            withColumns={state.mode === "table"}
            withGroups={state.mode !== "board"}
            lead={
              <>
                <SegmentedControl
                  aria-label={t("projects.mode")}
                  value={state.mode}
                  data={portfolioModes.map((value) => ({ value, label: t(`projects.modes.${value}`) }))}
                  onChange={(mode) => setState({ ...state, mode })}
                />
                <SavedViews state={state} onChange={setState} />
              </>
            }
            trail={
              state.mode === "table" && (
                <SelectionBar selected={selected} onDone={clearSelection} archived={archived} />
              )
            }
          />
          {state.mode === "table" && (
            <RecordGrid
              {...shared}
              label={t("projects.title")}
              rowLabel={({ project }) => project.title}
              selected={selected}
              onSelect={setSelected}
              onRemove={remove.run}
              onOpen={({ project }) => void navigate(recordPath("projects", project))}
            />
          )}
          {state.mode === "board" && <Board rows={arranged.rows} portfolio={data} />}
          {state.mode === "timeline" && (
            <Timeline arranged={arranged} zoom={state.zoom} onZoom={(zoom) => setState({ ...state, zoom })} />
          )}
        </>
      )}
    </>
  );
}
