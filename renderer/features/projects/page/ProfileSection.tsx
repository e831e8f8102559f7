import { Checkbox, SimpleGrid, Stack } from "@mantine/core";
import { EnumSelect, SensitivitySelect } from "@renderer/ui/fields/EnumSelect";
import { ReviewField } from "@renderer/ui/fields/ReviewField";
import { RichTextField } from "@renderer/ui/fields/RichTextField";
import { TextArea } from "@renderer/ui/fields/TextField";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { type Project, projectKinds } from "@shared/domain/projects/project";
import { useCallback } from "react";
import { PageSection } from "./PageSection";
import { saveField } from "./saveProject";

const texts = ["initialSituation", "objective", "nonGoals", "deliverables", "nextSteps"] as const;

/** Steckbrief: what the project is, in the order of the document of that name. DOMAIN.md (e). */
export function ProfileSection({ project }: { project: Project }) {
  const { t } = useWords();
  const flagship = useAction(
    useCallback(
      async (on: boolean) => saveField(project.id, "flagship")(on, { group: crypto.randomUUID() }),
      [project.id],
    ),
  );
  return (
    <PageSection section="profile">
      <Stack>
        <TextArea
          label={t("fields.projects.summary")}
          value={project.summary}
          onSave={saveField(project.id, "summary")}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <EnumSelect
            label={t("fields.projects.kind")}
            enumeration="projectKind"
            values={projectKinds}
            value={project.kind}
            onSave={(kind, session) => kind && saveField(project.id, "kind")(kind, session)}
          />
          <SensitivitySelect value={project.sensitivity} onSave={saveField(project.id, "sensitivity")} />
        </SimpleGrid>
        <Checkbox
          label={t("fields.projects.flagship")}
          description={t("projectPage.flagshipHint")}
          checked={project.flagship}
          onChange={(event) => flagship.run(event.currentTarget.checked)}
        />
        {texts.map((field) => (
          <RichTextField
            key={field}
            label={t(`fields.projects.${field}`)}
            value={project[field]}
            onSave={saveField(project.id, field)}
          />
        ))}
        <ReviewField
          label={t("fields.projects.reviewOn")}
          record={project}
          onSave={saveField(project.id, "reviewOn")}
        />
        <TextArea
          label={t("fields.projects.note")}
          description={t("projectPage.noteHint")}
          value={project.note ?? ""}
          onSave={(text, session) => saveField(project.id, "note")(text || undefined, session)}
        />
      </Stack>
    </PageSection>
  );
}
