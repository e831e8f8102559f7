import { createRecord, removeRecord, updateRecord } from "@renderer/data/commands/records";
import { savedViewsOf } from "@renderer/data/queries/savedViews";
import { SavedViewMenu } from "@renderer/ui/RecordTable/SavedViewMenu";
import { plainView, readView, type TableView } from "@renderer/ui/RecordTable/tableView";
import { remember, remembered } from "@renderer/ui/remembered";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { useCallback, useEffect, useState } from "react";

const page = "processes";
const chosenView = "processes.saved";
const readId = (stored: unknown) => (typeof stored === "string" ? stored : undefined);

type Props = {
  /** How the register is arranged at the moment of asking: views are drawn again only when they change. */
  viewNow: () => TableView;
  onChange: (view: TableView) => void;
};

/** The register's saved views: records of the workspace, so that undo and the workspace file know them. */
export function RegisterViews({ viewNow, onChange }: Props) {
  const { t } = useWords();
  const [currentId, setCurrentId] = useState(() => remembered(chosenView, readId));
  useEffect(() => remember(chosenView, currentId), [currentId]);
  const views = useLive(() => savedViewsOf(page), []) ?? [];
  return (
    <SavedViewMenu
      views={views}
      currentId={currentId}
      standardName={t("processes.allProcesses")}
      onChoose={(view) => {
        setCurrentId(view?.id);
        onChange(view ? readView(view.state.table) : plainView);
      }}
      onSave={useCallback(
        async (name: string) => {
          const made = await createRecord("savedViews", { page, name, state: { table: viewNow() } });
          setCurrentId(made.id);
        },
        [viewNow],
      )}
      onReplace={useCallback(
        (id: string) => updateRecord("savedViews", id, { state: { table: viewNow() } }),
        [viewNow],
      )}
      onRemove={useCallback(async (id: string) => {
        await removeRecord("savedViews", id);
        setCurrentId(undefined);
      }, [])}
    />
  );
}
