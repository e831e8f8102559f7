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

const checks = [
  { field: "dataProtection", enumeration: "dataProtection", states: dataProtectionStates },
  { field: "itSecurity", enumeration: "checkState", states: checkStates },
  { field: "worksCouncil", enumeration: "worksCouncil", states: worksCouncilStates },
  { field: "accessibility", enumeration: "checkState", states: checkStates },
] as const;

/** Data protection, IT security, staff council, accessibility: who has to agree before it starts. */
export function ChecksSection({ project }: { project: Project }) {
  const { t } = useWords();
  const open = openChecks(project).length;
  return (
    <PageSection section="checks" hint={t("projectPage.checks.hint")}>
      <Stack>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {checks.map(({ field, enumeration, states }) => (
            <EnumSelect<Project[typeof field]>
              key={field}
              label={t(`fields.projects.${field}`)}
              enumeration={enumeration}
              values={states}
              value={project[field]}
              onSave={(state, session) => state && saveField(project.id, field)(state, session)}
            />
          ))}
        </SimpleGrid>
        <Text size="sm" c="dimmed">
          {open === 0 ? t("projectPage.checks.allDone") : t("projectPage.checks.open", { count: open })}
        </Text>
      </Stack>
    </PageSection>
  );
}
