import { notifications } from "@mantine/notifications";
import { createRecord, removeRecord, updateRecord } from "@renderer/data/commands/records";
import { savedViewsOf } from "@renderer/data/queries/savedViews";
import { SavedViewMenu } from "@renderer/ui/RecordTable/SavedViewMenu";
import { useAction } from "@renderer/ui/useAction";
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
  const { t, collator } = useWords();
  const stored = useLive(() => savedViewsOf(page), []) ?? [];
  const views = [...stored].sort((a, b) => collator.compare(a.name, b.name));
  const save = useAction(
    useCallback(
      async (name: string) => {
        const view = await createRecord("savedViews", { page, name, state: arrangementOf(stateNow()) });
        onChange({ ...stateNow(), savedViewId: view.id });
      },
      [stateNow, onChange],
    ),
  );
  const replace = useAction(
    useCallback(
      async (id: string) => updateRecord("savedViews", id, { state: arrangementOf(stateNow()) }),
      [stateNow],
    ),
  );
  const remove = useAction(
    useCallback(
      async (id: string, name: string) => {
        await removeRecord("savedViews", id);
        onChange({ ...stateNow(), savedViewId: undefined });
        notifications.show({ message: t("projects.viewRemoved", { name }) });
      },
      [stateNow, onChange, t],
    ),
  );
  const choose = (id: string | undefined) => {
    const view = views.find((candidate) => candidate.id === id);
    onChange(
      view
        ? { ...readArrangement(view.state), savedViewId: view.id }
        : { ...plainState, mode: stateNow().mode },
    );
  };
  return (
    <SavedViewMenu
      views={views}
      currentId={currentId}
      standardName={t("projects.allProjects")}
      onChoose={choose}
      onSave={save.run}
      onReplace={replace.run}
      onRemove={(id) => remove.run(id, views.find((view) => view.id === id)?.name ?? "")}
    />
  );
}
