import { ActionIcon, Button, Group, Menu } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { archiveRecord, removeRecord, restoreRecord } from "@renderer/data/commands/records";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { CouncilPaper } from "@shared/domain/papers/councilPaper";
import { IconArchive, IconArchiveOff, IconDots, IconFileText, IconTrash } from "@tabler/icons-react";
import { useCallback } from "react";
import { Link, useNavigate } from "react-router";

/** The way to Word, and what else can be done with a paper. */
export function PaperMenu({ paper }: { paper: CouncilPaper }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { id, subject, archivedAt } = paper;
  const archive = useAction(
    useCallback(
      async () => (archivedAt ? restoreRecord("councilPapers", id) : archiveRecord("councilPapers", id)),
      [archivedAt, id],
    ),
  );
  const remove = useAction(
    useCallback(async () => {
      await removeRecord("councilPapers", id);
      notifications.show({ message: t("councilPapers.removed", { title: subject }) });
      await navigate("/documents/papers");
    }, [id, subject, navigate, t]),
  );
  const Icon = archivedAt ? IconArchiveOff : IconArchive;
  return (
    <Group gap="xs" wrap="nowrap">
      <Button
        component={Link}
        to={`/documents/councilPaper?record=${id}`}
        leftSection={<IconFileText size={18} stroke={1.5} aria-hidden />}
      >
        {t("councilPapers.toWord")}
      </Button>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={t("councilPapers.more")}>
            <IconDots size={18} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Icon size={16} stroke={1.5} aria-hidden />} onClick={() => archive.run()}>
            {t(archivedAt ? "councilPapers.restore" : "councilPapers.archive")}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTrash size={16} stroke={1.5} aria-hidden />}
            onClick={() => remove.run()}
          >
            {t("councilPapers.remove")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}
