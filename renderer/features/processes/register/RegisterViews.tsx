import { notifications } from "@mantine/notifications";
import { createRecord, removeRecord, updateRecord } from "@renderer/data/commands/records";
import { savedViewsOf } from "@renderer/data/queries/savedViews";
import { SavedViewMenu } from "@renderer/ui/RecordTable/SavedViewMenu";
import { plainView, readView, type TableView } from "@renderer/ui/RecordTable/tableView";
import { remember, remembered } from "@renderer/ui/remembered";
import { useAction } from "@renderer/ui/useAction";
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
  const { t, collator } = useWords();
  const [currentId, setCurrentId] = useState(() => remembered(chosenView, readId));
  useEffect(() => remember(chosenView, currentId), [currentId]);
  const stored = useLive(() => savedViewsOf(page), []) ?? [];
  const views = [...stored].sort((a, b) => collator.compare(a.name, b.name));
  const save = useAction(
    useCallback(
      async (name: string) => {
        const made = await createRecord("savedViews", { page, name, state: { table: viewNow() } });
        setCurrentId(made.id);
      },
      [viewNow],
    ),
  );
  const replace = useAction(
    useCallback(
      async (id: string) => updateRecord("savedViews", id, { state: { table: viewNow() } }),
      [viewNow],
    ),
  );
  const remove = useAction(
    useCallback(
      async (id: string, name: string) => {
        await removeRecord("savedViews", id);
        setCurrentId(undefined);
        notifications.show({ message: t("processes.viewRemoved", { name }) });
      },
      [t],
    ),
  );
  return (
    <SavedViewMenu
      views={views}
      currentId={currentId}
      standardName={t("processes.allProcesses")}
      onChoose={(id) => {
        setCurrentId(id);
        const chosen = views.find((candidate) => candidate.id === id);
        onChange(chosen ? readView(chosen.state.table) : plainView);
      }}
      onSave={save.run}
      onReplace={replace.run}
      onRemove={(id) => remove.run(id, views.find((candidate) => candidate.id === id)?.name ?? "")}
    />
  );
}
