import type { Column } from "@renderer/ui/RecordTable/column";
import { useWords } from "@renderer/ui/useWords";
import type { RecordOf } from "@shared/domain/kinds";
import { shortNameOf } from "@shared/domain/organisation/orgUnit";
import { inboxStates } from "@shared/domain/triage/inboxItem";
import { useMemo } from "react";
import { type ItemActions, ItemMenu } from "./ItemMenu";
import type { InboxRow, StateChoice } from "./inboxRows";
import { ResultCell } from "./ResultCell";
import { TextCell } from "./TextCell";

type Options = {
  units: readonly RecordOf<"orgUnits">[];
  choice: StateChoice;
  /** Row whose text is being changed. */
  editing: string | undefined;
  onEdited: () => void;
  actions: ItemActions;
  /** Little room: an item stands beside the list. */
  isNarrow: boolean;
};

/** Columns of the inbox; what became of an item is shown where something could have become of it. */
export function useInboxColumns({
  units,
  choice,
  editing,
  onEdited,
  actions,
  isNarrow,
}: Options): Column<InboxRow>[] {
  const { t } = useWords();
  return useMemo(() => {
    const isAll = choice === "all";
    const widths = isNarrow
      ? { text: isAll ? 220 : 260, departments: 130, result: 160 }
      : choice === "new"
        ? { text: 420, departments: 170, result: 240 }
        : { text: isAll ? 280 : 340, departments: isAll ? 140 : 150, result: isAll ? 200 : 240 };
    const names = new Map(units.map((unit) => [unit.id, shortNameOf(unit)]));
    const columns: Column<InboxRow>[] = [
      {
        id: "text",
        label: t("triage.list.text"),
        value: (row) => row.text,
        render: (row) => (row.id === editing ? <TextCell row={row} onDone={onEdited} /> : row.text),
        filter: "text",
        width: widths.text,
        fixed: true,
      },
      {
        id: "departments",
        label: t("triage.list.departments"),
        value: (row) => row.departmentIds,
        valueLabel: (id) => names.get(id) ?? "",
        filter: "set",
        groupable: true,
        hidden: isNarrow && isAll,
        width: widths.departments,
      },
      {
        id: "state",
        label: t("fields.inboxItems.state"),
        value: (row) => row.state,
        valueLabel: (state) => t(`enumerations.inboxState.${state as InboxRow["state"]}`),
        order: inboxStates,
        filter: "set",
        groupable: true,
        hidden: !isAll,
        width: 130,
      },
      {
        id: "result",
        label:
          choice === "parked" || choice === "discarded"
            ? t("fields.inboxItems.stateReason")
            : t("triage.list.result"),
        value: (row) => row.stateReason,
        render: (row) => <ResultCell row={row} />,
        filter: "text",
        hidden: choice === "new",
        width: widths.result,
      },
      {
        id: "source",
        label: t("fields.inboxItems.sourceText"),
        value: (row) => row.sourceText || t(`enumerations.inboxSource.${row.source}`),
        filter: "set",
        groupable: true,
        hidden: true,
        width: 150,
      },
      {
        id: "added",
        label: t("fields.inboxItems.createdAt"),
        value: (row) => row.createdAt.slice(0, 10),
        filter: "date",
        hidden: isNarrow,
        width: 125,
      },
      {
        id: "actions",
        label: t("triage.list.actions"),
        value: () => undefined,
        render: (row) => <ItemMenu row={row} actions={actions} />,
        hidden: isNarrow,
        width: 80,
        align: "end",
      },
    ];
    return columns;
  }, [t, units, choice, editing, onEdited, actions, isNarrow]);
}
