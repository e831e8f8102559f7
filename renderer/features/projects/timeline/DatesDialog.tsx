import { Group, Modal, Stack, Text } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import type { EditSession } from "@renderer/ui/fields/autosave";
import { DateField } from "@renderer/ui/fields/DateField";
import { useWords } from "@renderer/ui/useWords";
import type { Project } from "@shared/domain/projects/project";

type Props = { project: Project | undefined; onClose: () => void };

/** The four days of a project; the way to move a bar without dragging. */
export function DatesDialog({ project, onClose }: Props) {
  const { t } = useWords();
  return (
    <Modal
      opened={project !== undefined}
      onClose={onClose}
      title={t("projects.timeline.datesTitle", { title: project?.title ?? "" })}
      closeButtonProps={{ "aria-label": t("table.close") }}
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

/** Planned and actual days, saved as they are typed. */
export function ProjectDates({ project }: { project: Project }) {
  const { t } = useWords();
  const field = (name: "startPlan" | "endPlan" | "startActual" | "endActual") => (
    <DateField
      label={t(`fields.projects.${name}`)}
      value={project[name]}
      onSave={(day, session: EditSession) => updateRecord("projects", project.id, { [name]: day }, session)}
    />
  );
  return (
    <>
      <Group grow align="flex-start">
        {field("startPlan")}
        {field("endPlan")}
      </Group>
      <Group grow align="flex-start">
        {field("startActual")}
        {field("endActual")}
      </Group>
    </>
  );
}
