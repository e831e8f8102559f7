import { SimpleGrid, Stack, Text } from "@mantine/core";
import { EnumSelect } from "@renderer/ui/fields/EnumSelect";
import { useWords } from "@renderer/ui/useWords";
import { openChecks } from "@shared/domain/projects/openChecks";
import {
  checkStates,
  dataProtectionStates,
  type Project,
  worksCouncilStates,
} from "@shared/domain/projects/project";
import { PageSection } from "./PageSection";
import { saveField } from "./saveProject";

/** Data protection, IT security, staff council, accessibility: who has to agree before it starts. */
export function ChecksSection({ project }: { project: Project }) {
  const { t } = useWords();
  const { id } = project;
  const open = openChecks(project).length;
  return (
    <PageSection section="checks" hint={t("projectPage.checks.hint")}>
      <Stack>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <EnumSelect
            label={t("fields.projects.dataProtection")}
            enumeration="dataProtection"
            values={dataProtectionStates}
            value={project.dataProtection}
            onSave={(state, session) => state && saveField(id, "dataProtection")(state, session)}
          />
          <EnumSelect
            label={t("fields.projects.itSecurity")}
            enumeration="checkState"
            values={checkStates}
            value={project.itSecurity}
            onSave={(state, session) => state && saveField(id, "itSecurity")(state, session)}
          />
          <EnumSelect
            label={t("fields.projects.worksCouncil")}
            enumeration="worksCouncil"
            values={worksCouncilStates}
            value={project.worksCouncil}
            onSave={(state, session) => state && saveField(id, "worksCouncil")(state, session)}
          />
          <EnumSelect
            label={t("fields.projects.accessibility")}
            enumeration="checkState"
            values={checkStates}
            value={project.accessibility}
            onSave={(state, session) => state && saveField(id, "accessibility")(state, session)}
          />
        </SimpleGrid>
        <Text size="sm" c="dimmed">
          {open === 0 ? t("projectPage.checks.allDone") : t("projectPage.checks.open", { count: open })}
        </Text>
      </Stack>
    </PageSection>
  );
}
