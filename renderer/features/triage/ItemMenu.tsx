import { ActionIcon, Menu } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { IconDots } from "@tabler/icons-react";
import type { InboxRow } from "./inboxRows";

export type ItemActions = {
  onTriage: (row: InboxRow) => void;
  onEdit: (row: InboxRow) => void;
  onDetails: (row: InboxRow) => void;
  onPark: (ids: readonly string[]) => void;
  onDiscard: (ids: readonly string[]) => void;
  onReopen: (ids: readonly string[]) => void;
  onRemove: (ids: readonly string[]) => void;
};

/** Everything that can be done with one item, for those who do not use the keys. */
export function ItemMenu({ row, actions }: { row: InboxRow; actions: ItemActions }) {
  const { t } = useWords();
  const ids = [row.id];
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon color="gray" size="sm" aria-label={t("triage.list.more", { text: row.text })}>
          <IconDots size={16} stroke={1.5} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => actions.onTriage(row)}>{t("triage.start")}</Menu.Item>
        <Menu.Item onClick={() => actions.onDetails(row)}>{t("triage.list.details")}</Menu.Item>
        <Menu.Item onClick={() => actions.onEdit(row)}>{t("triage.list.edit")}</Menu.Item>
        <Menu.Divider />
        {row.state !== "parked" && (
          <Menu.Item onClick={() => actions.onPark(ids)}>{t("triage.list.park")}</Menu.Item>
        )}
        {row.state !== "discarded" && (
          <Menu.Item onClick={() => actions.onDiscard(ids)}>{t("triage.list.discard")}</Menu.Item>
        )}
        {row.state !== "new" && (
          <Menu.Item onClick={() => actions.onReopen(ids)}>{t("triage.list.reopen")}</Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item onClick={() => actions.onRemove(ids)}>{t("triage.list.remove")}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
