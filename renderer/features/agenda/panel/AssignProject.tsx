import { assignGoal } from "@renderer/data/commands/projects";
import { projectChoices } from "@renderer/data/queries/projectPage";
import { ReferenceSelect } from "@renderer/ui/fields/ReferenceSelect";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { useCallback, useState } from "react";

type Props = {
  goalId: string;
  /** Projects that are assigned already. */
  assigned: ReadonlySet<string>;
};

/** Links a project to the goal from the goal's side. */
export function AssignProject({ goalId, assigned }: Props) {
  const { t } = useWords();
  const projects = useLive(projectChoices, []) ?? [];
  const [turn, setTurn] = useState(0);
  const assign = useAction(
    useCallback(
      async (projectId: string) => {
        await assignGoal(projectId, goalId);
        setTurn((before) => before + 1);
      },
      [goalId],
    ),
  );
  return (
    <ReferenceSelect
      // A new field after each choice: it always stands ready for the next project.
      key={`${goalId}:${turn}`}
      label={t("projects.serving.assign")}
      placeholder={t("projects.serving.find")}
      emptyText={projects.length === 0 ? t("projects.serving.noProjects") : undefined}
      options={projects
        .filter(({ id }) => !assigned.has(id))
        .map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))}
      value={undefined}
      onSave={(chosen) => chosen && assign.run(chosen)}
    />
  );
}
