import { EmptyState } from "@renderer/ui/EmptyState";
import { RecordGrid } from "@renderer/ui/RecordTable/RecordGrid";
import type { Selection } from "@renderer/ui/RecordTable/selection";
import { TableToolbar } from "@renderer/ui/RecordTable/TableToolbar";
import type { TableView } from "@renderer/ui/RecordTable/tableView";
import { useArranged } from "@renderer/ui/RecordTable/useArranged";
import { useWords } from "@renderer/ui/useWords";
import type { RecordOf } from "@shared/domain/kinds";
import { IconInbox } from "@tabler/icons-react";
import { useCallback, useMemo, useRef, useState } from "react";
import classes from "./InboxPage.module.css";
import type { ItemActions } from "./ItemMenu";
import type { InboxRow, StateChoice } from "./inboxRows";
import { SelectionBar } from "./SelectionBar";
import { useInboxColumns } from "./useInboxColumns";
import { useListKeys } from "./useListKeys";

type Props = {
  /** Items of the chosen state. */
  rows: readonly InboxRow[];
  units: readonly RecordOf<"orgUnits">[];
  choice: StateChoice;
  view: TableView;
  onViewChange: (view: TableView) => void;
  /** The list was asked to sort an item; gets the shown order, which becomes the run. */
  onTriage: (row: InboxRow, shown: readonly InboxRow[]) => void;
  actions: Omit<ItemActions, "onTriage" | "onEdit">;
  /** There is nothing in the inbox at all. */
  isEmpty: boolean;
  isNarrow: boolean;
};

/** The items of one state: search, filters, selection and keys. */
export function InboxList({
  rows,
  units,
  choice,
  view,
  onViewChange,
  onTriage,
  actions: given,
  isEmpty,
  isNarrow,
}: Props) {
  const { t } = useWords();
  const [chosen, setSelected] = useState<Selection>(new Set());
  const [editing, setEditing] = useState<string>();
  const onEdited = useCallback(() => setEditing(undefined), []);
  const shown = useRef<readonly InboxRow[]>(rows);
  const open = useCallback<ItemActions["onTriage"]>((row) => onTriage(row, shown.current), [onTriage]);
  const actions = useMemo<ItemActions>(
    () => ({ ...given, onTriage: open, onEdit: (row) => setEditing(row.id) }),
    [given, open],
  );
  const columns = useInboxColumns({ units, choice, editing, onEdited, actions, isNarrow });
  const arranged = useArranged(rows, columns, view);
  shown.current = arranged.rows;
  const selected = useMemo(
    () => new Set(arranged.rows.filter(({ id }) => chosen.has(id)).map(({ id }) => id)),
    [arranged.rows, chosen],
  );
  const keys = useListKeys(arranged.rows, selected, actions);
  if (rows.length === 0) return <NothingHere choice={choice} isEmpty={isEmpty} />;
  const clear = () => setSelected(new Set());
  return (
    <div onKeyDownCapture={keys} data-inbox-list>
      {selected.size > 0 ? (
        <SelectionBar ids={[...selected]} choice={choice} actions={actions} onClear={clear} />
      ) : (
        <TableToolbar
          {...{ rows, arranged, columns, view, onViewChange }}
          title={t("triage.title")}
          sensitivityOf={({ sensitivity }) => sensitivity}
        />
      )}
      <p className={classes.keys}>{t("triage.list.keys")}</p>
      <RecordGrid
        label={t("triage.list.label")}
        rows={rows}
        arranged={arranged}
        columns={columns}
        view={view}
        onViewChange={onViewChange}
        rowLabel={(row) => row.text}
        onOpen={actions.onDetails}
        selected={selected}
        onSelect={setSelected}
      />
    </div>
  );
}

function NothingHere({ choice, isEmpty }: { choice: StateChoice; isEmpty: boolean }) {
  const { t } = useWords();
  const words = isEmpty
    ? ([t("triage.empty.title"), t("triage.empty.hint")] as const)
    : choice === "new"
      ? ([t("triage.empty.newTitle"), t("triage.empty.newHint")] as const)
      : ([t("triage.empty.stateTitle"), t("triage.empty.stateHint")] as const);
  return <EmptyState icon={IconInbox} title={words[0]} hint={words[1]} />;
}
