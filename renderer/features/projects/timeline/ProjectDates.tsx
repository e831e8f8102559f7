import { Group } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import type { EditSession } from "@renderer/ui/fields/autosave";
import { DateField } from "@renderer/ui/fields/DateField";
import { useWords } from "@renderer/ui/useWords";
import type { Project } from "@shared/domain/projects/project";

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
