import { Stack } from "@mantine/core";
import { EnumSelect } from "@renderer/ui/fields/EnumSelect";
import { RichTextField } from "@renderer/ui/fields/RichTextField";
import { TextArea } from "@renderer/ui/fields/TextField";
import { useWords } from "@renderer/ui/useWords";
import { type Project, projectKinds } from "@shared/domain/projects/project";
import { PageSection } from "./PageSection";
import { saveField } from "./saveProject";

const texts = ["initialSituation", "objective", "nonGoals", "deliverables", "nextSteps"] as const;

/** Steckbrief: what the project is, in the order of the document of that name. DOMAIN.md (e). */
export function ProfileSection({ project }: { project: Project }) {
  const { t } = useWords();
  return (
    <PageSection section="profile">
      <Stack>
        <TextArea
          label={t("fields.projects.summary")}
          value={project.summary}
          onSave={saveField(project.id, "summary")}
        />
        <EnumSelect
          label={t("fields.projects.kind")}
          enumeration="projectKind"
          values={projectKinds}
          value={project.kind}
          onSave={(kind, session) => kind && saveField(project.id, "kind")(kind, session)}
        />
        {texts.map((field) => (
          <RichTextField
            key={field}
            label={t(`fields.projects.${field}`)}
            value={project[field]}
            onSave={saveField(project.id, field)}
          />
        ))}
      </Stack>
    </PageSection>
  );
}
