import { ActionIcon, Menu } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { archiveRecord, removeRecord, restoreRecord } from "@renderer/data/commands/records";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { Process } from "@shared/domain/processes/process";
import { IconArchive, IconArchiveOff, IconDots, IconFileText, IconTrash } from "@tabler/icons-react";
import { useCallback } from "react";
import { Link, useNavigate } from "react-router";

export function ProcessMenu({ process }: { process: Process }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { id, code, archivedAt } = process;
  const archive = useAction(
    useCallback(
      async () => (archivedAt ? restoreRecord("processes", id) : archiveRecord("processes", id)),
      [archivedAt, id],
    ),
  );
  const remove = useAction(
    useCallback(async () => {
      await removeRecord("processes", id);
      notifications.show({ message: t("processes.removed", { code }) });
      await navigate("/processes");
    }, [id, code, navigate, t]),
  );
  const Icon = archivedAt ? IconArchiveOff : IconArchive;
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label={t("processes.more")}>
          <IconDots size={18} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          component={Link}
          to={`/documents/processProfile?record=${id}`}
          leftSection={<IconFileText size={16} stroke={1.5} aria-hidden />}
        >
          {t("processPapers.profile")}
        </Menu.Item>
        <Menu.Item leftSection={<Icon size={16} stroke={1.5} aria-hidden />} onClick={() => archive.run()}>
          {t(archivedAt ? "processes.restore" : "processes.archive")}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrash size={16} stroke={1.5} aria-hidden />}
          onClick={() => remove.run()}
        >
          {t("processes.remove")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
