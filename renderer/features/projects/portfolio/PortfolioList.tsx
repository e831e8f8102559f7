import { SegmentedControl } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { removeProject } from "@renderer/data/commands/projects";
import type { Portfolio, PortfolioRow } from "@renderer/data/queries/projects";
import { RecordGrid } from "@renderer/ui/RecordTable/RecordGrid";
import type { Selection } from "@renderer/ui/RecordTable/selection";
import { TableToolbar } from "@renderer/ui/RecordTable/TableToolbar";
import type { TableView } from "@renderer/ui/RecordTable/tableView";
import { useArranged } from "@renderer/ui/RecordTable/useArranged";
import type { ChangeView } from "@renderer/ui/RecordTable/useViewChange";
import { recordPath } from "@renderer/ui/recordPath";
import { today } from "@renderer/ui/today";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { Board } from "../board/Board";
import { Timeline } from "../timeline/Timeline";
import { type Archive, PortfolioFacts } from "./PortfolioFacts";
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

const noChoice: Selection = new Set();

type Props = { portfolio: Portfolio; mode: PortfolioMode; archive: Archive };

/**
 * The projects as table, board and timeline, which share search, filters and saved views. Holds how they are
 * arranged, so that a letter of a search draws nothing of the page around it.
 */
export function PortfolioList({ portfolio, mode, archive }: Props) {
  const { t, format } = useWords();
  const navigate = useNavigate();
  const [arrangement, setArrangement] = useState<PortfolioState>(rememberedState);
  const state = useMemo(() => ({ ...arrangement, mode }), [arrangement, mode]);
  const latest = useRef(state);
  latest.current = state;
  const stateNow = useCallback(() => latest.current, []);
  const setState = useCallback(
    (next: PortfolioState) => {
      setArrangement(next);
      if (next.mode !== latest.current.mode) void navigate(modePaths[next.mode]);
    },
    [navigate],
  );
  const [selected, setSelected] = useState(noChoice);
  useEffect(() => rememberState(state), [state]);

  const { rows } = portfolio;
  const columns = useMemo(
    () => portfolioColumns(portfolio, { t, format, today: today() }),
    [portfolio, t, format],
  );
  const arranged = useArranged(rows, columns, state.table);
  const changeTable: ChangeView = useCallback(
    (change) => setArrangement((before) => ({ ...before, table: change(before.table) })),
    [],
  );
  const setTable = useCallback((table: TableView) => changeTable(() => table), [changeTable]);
  const clearSelection = useCallback(() => setSelected(noChoice), []);
  // What is chosen here is not in the archive, and the other way round.
  const [shownArchive, setShownArchive] = useState(archive.open);
  if (shownArchive !== archive.open) {
    setShownArchive(archive.open);
    setSelected(noChoice);
  }

  const remove = useAction(
    useCallback(
      async ({ id, project }: PortfolioRow) => {
        await removeProject(id);
        notifications.show({ message: t("projectPage.removed", { code: project.code }) });
      },
      [t],
    ),
  );

  const lead = useMemo(
    () => (
      <>
        <SegmentedControl
          aria-label={t("projects.mode")}
          value={mode}
          data={portfolioModes.map((value) => ({ value, label: t(`projects.modes.${value}`) }))}
          onChange={(next) => setState({ ...stateNow(), mode: next })}
        />
        <SavedViews currentId={state.savedViewId} stateNow={stateNow} onChange={setState} />
      </>
    ),
    [t, mode, state.savedViewId, stateNow, setState],
  );
  const shared = { rows, arranged, columns, view: state.table, onViewChange: setTable };
  return (
    <>
      <PortfolioFacts rows={rows} filters={state.table.filters} onChange={changeTable} archive={archive} />
      {rows.length > 0 && (
        <>
          <TableToolbar
            {...shared}
            title={t("projects.title")}
            sensitivityOf={({ project }) => project.sensitivity}
            withColumns={mode === "table"}
            withGroups={mode !== "board"}
            lead={lead}
            trail={
              mode === "table" && (
                <SelectionBar selected={selected} onDone={clearSelection} archived={archive.open} />
              )
            }
          />
          {mode === "table" && (
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
          {mode === "board" && <Board rows={arranged.rows} portfolio={portfolio} />}
          {mode === "timeline" && (
            <Timeline
              arranged={arranged}
              zoom={state.zoom}
              onZoom={(zoom) => setState({ ...stateNow(), zoom })}
            />
          )}
        </>
      )}
    </>
  );
}
