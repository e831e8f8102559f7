import { Alert, Stack } from "@mantine/core";
import type { ProjectPageData } from "@renderer/data/queries/projectPage";
import { ReferenceSelect } from "@renderer/ui/fields/ReferenceSelect";
import { TextArea } from "@renderer/ui/fields/TextField";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { useCallback } from "react";
import { PageSection } from "../PageSection";
import { saveField } from "../saveProject";
import { ServedGoalItem } from "./ServedGoalItem";

/** The strategy view of a project: the effects it is meant to bring about, and what is missing on either side. */
export function GoalsSection({ data }: { data: ProjectPageData }) {
  const { t } = useWords();
  const { project, goals, measure, allGoals, allMeasures } = data;
  const { id, goalIds } = project;
  const setGoals = useAction(
    useCallback(
      async (next: string[]) => saveField(id, "goalIds")(next, { group: crypto.randomUUID() }),
      [id],
    ),
  );
  const named = (record: { id: string; code: string; title: string }) => ({
    value: record.id,
    label: `${record.code} ${record.title}`,
  });
  const elsewhere = measure && goalIds.length > 0 && !measure.goalIds.some((one) => goalIds.includes(one));
  return (
    <PageSection section="goals" hint={t("projectPage.goals.hint")}>
      <Stack>
        {goals.length === 0 && project.noGoalReason === "" && (
          <Alert variant="light" color="yellow">
            {t("projectPage.goals.none")}
          </Alert>
        )}
        {goals.map((served) => (
          <ServedGoalItem
            key={served.goal.id}
            served={served}
            onUnassign={() => setGoals.run(goalIds.filter((one) => one !== served.goal.id))}
          />
        ))}
        <ReferenceSelect
          // A new field after each choice: it always stands ready for the next goal.
          key={goalIds.join()}
          label={t("projectPage.goals.assign")}
          placeholder={t("projectPage.goals.find")}
          options={allGoals.filter((goal) => !goalIds.includes(goal.id)).map(named)}
          value={undefined}
          onSave={(chosen) => chosen && setGoals.run([...goalIds, chosen])}
        />
        {goals.length === 0 && (
          <TextArea
            label={t("fields.projects.noGoalReason")}
            value={project.noGoalReason}
            onSave={saveField(id, "noGoalReason")}
          />
        )}
        <ReferenceSelect
          label={t("fields.projects.measureId")}
          description={
            elsewhere ? t("projectPage.goals.measureElsewhere", { code: measure.code }) : undefined
          }
          options={allMeasures.map(named)}
          value={project.measureId}
          onSave={saveField(id, "measureId")}
        />
      </Stack>
    </PageSection>
  );
}
