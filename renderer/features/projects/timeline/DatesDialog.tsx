import { Modal, Stack, Text } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import type { Project } from "@shared/domain/projects/project";
import { ProjectDates } from "./ProjectDates";

type Props = { project: Project | undefined; onClose: () => void };

/** The four days of a project; the way to move a bar without dragging. */
export function DatesDialog({ project, onClose }: Props) {
  const { t } = useWords();
  return (
    <Modal
      opened={project !== undefined}
      onClose={onClose}
      title={t("projects.timeline.datesTitle", { title: project?.title ?? "" })}
    >
      {project && (
        <Stack>
          <ProjectDates project={project} />
          <Text size="sm" c="dimmed">
            {t("projects.timeline.keysHint")}
          </Text>
        </Stack>
      )}
    </Modal>
  );
}
