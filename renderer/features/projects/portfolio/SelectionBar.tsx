import { Button, Group, Menu, Text } from "@mantine/core";
import { updateRecords } from "@renderer/data/commands/records";
import type { Selection } from "@renderer/ui/RecordTable/selection";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { type ProjectPhase, projectPhases } from "@shared/domain/projects/project";
import { IconArchive, IconArrowsExchange, IconGavel } from "@tabler/icons-react";
import { useCallback } from "react";
import { Link } from "react-router";

type Props = {
  selected: Selection;
  onDone: () => void;
  /** Whether the archive is looked at: then they can be brought back. */
  archived: boolean;
};

/** What can be done with the chosen projects at once; one undo takes it back. */
export function SelectionBar({ selected, onDone, archived }: Props) {
  const { t } = useWords();
  const change = useAction(
    useCallback(
      async (patch: { phase: ProjectPhase } | { archivedAt: string | undefined }) => {
        await updateRecords("projects", [...selected], patch);
        onDone();
      },
      [selected, onDone],
    ),
  );
  if (selected.size === 0) return null;
  return (
    <Group gap="xs">
      <Text size="sm">{t("projects.selected", { count: selected.size })}</Text>
      <Menu position="bottom-start" shadow="md">
        <Menu.Target>
          <Button
            variant="default"
            size="sm"
            leftSection={<IconArrowsExchange size={16} stroke={1.5} aria-hidden />}
          >
            {t("projects.changePhase")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {projectPhases.map((phase) => (
            <Menu.Item key={phase} onClick={() => change.run({ phase })}>
              {t(`enumerations.projectPhase.${phase}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Button
        component={Link}
        to={`/documents/papers?new=${[...selected].map((id) => `projects:${id}`).join(",")}`}
        variant="default"
        size="sm"
        leftSection={<IconGavel size={16} stroke={1.5} aria-hidden />}
      >
        {t("councilPapers.new.from")}
      </Button>
      <Button
        variant="default"
        size="sm"
        leftSection={<IconArchive size={16} stroke={1.5} aria-hidden />}
        onClick={() => change.run({ archivedAt: archived ? undefined : new Date().toISOString() })}
      >
        {t(archived ? "projectPage.restore" : "projects.archive")}
      </Button>
    </Group>
  );
}
