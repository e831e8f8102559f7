import { createRecord, removeRecord, updateRecord } from "@renderer/data/commands/records";
import { savedViewsOf } from "@renderer/data/queries/savedViews";
import { SavedViewMenu } from "@renderer/ui/RecordTable/SavedViewMenu";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { useCallback } from "react";
import {
  type PortfolioArrangement,
  type PortfolioState,
  plainState,
  readArrangement,
} from "./portfolioState";

const page = "projects";

type Props = {
  /** The view that was chosen last. */
  currentId: string | undefined;
  /** How the portfolio is arranged at the moment of asking: views are drawn again only when they change. */
  stateNow: () => PortfolioState;
  onChange: (state: PortfolioState) => void;
};

const arrangementOf = ({ mode, zoom, table }: PortfolioState): PortfolioArrangement => ({
  mode,
  zoom,
  table,
});

/** The portfolio's saved views: records of the workspace, so that undo and the workspace file know them. */
export function SavedViews({ currentId, stateNow, onChange }: Props) {
  const { t } = useWords();
  const views = useLive(() => savedViewsOf(page), []) ?? [];
  return (
    <SavedViewMenu
      views={views}
      currentId={currentId}
      standardName={t("projects.allProjects")}
      onChoose={(view) =>
        onChange(
          view
            ? { ...readArrangement(view.state), savedViewId: view.id }
            : { ...plainState, mode: stateNow().mode },
        )
      }
      onSave={useCallback(
        async (name: string) => {
          const view = await createRecord("savedViews", { page, name, state: arrangementOf(stateNow()) });
          onChange({ ...stateNow(), savedViewId: view.id });
        },
        [stateNow, onChange],
      )}
      onReplace={useCallback(
        (id: string) => updateRecord("savedViews", id, { state: arrangementOf(stateNow()) }),
        [stateNow],
      )}
      onRemove={useCallback(
        async (id: string) => {
          await removeRecord("savedViews", id);
          onChange({ ...stateNow(), savedViewId: undefined });
        },
        [stateNow, onChange],
      )}
    />
  );
}
