import { SimpleGrid, Stack, Text } from "@mantine/core";
import type { ProjectPageData } from "@renderer/data/queries/projectPage";
import { EnumSelect } from "@renderer/ui/fields/EnumSelect";
import { MoneyField, NumberField } from "@renderer/ui/fields/NumberField";
import { TextField } from "@renderer/ui/fields/TextField";
import { today } from "@renderer/ui/today";
import { useWords } from "@renderer/ui/useWords";
import { budgetLeft } from "@shared/domain/projects/budget";
import { fundingSources, type Project, procurements } from "@shared/domain/projects/project";
import { endDelay } from "@shared/domain/projects/schedule";
import { ProjectDates } from "../timeline/ProjectDates";
import { PageSection } from "./PageSection";
import { saveField } from "./saveProject";
import { UnitEfforts } from "./UnitEfforts";

type Props = { project: Project; units: ProjectPageData["units"] };

/** When and for how much: planned, actual, and the difference in words. */
export function ScheduleSection({ project, units }: Props) {
  const { t, format } = useWords();
  const delay = endDelay(project, today());
  const left = budgetLeft(project);
  return (
    <PageSection section="schedule">
      <Stack>
        <ProjectDates project={project} />
        {delay !== undefined && (
          <Text size="sm">
            {delay > 0
              ? t("projectPage.schedule.late", { count: delay })
              : delay < 0
                ? t("projectPage.schedule.early", { count: -delay })
                : t("projectPage.schedule.onTime")}
          </Text>
        )}
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <MoneyField
            label={t("fields.projects.budgetPlan")}
            value={project.budgetPlan}
            onSave={saveField(project.id, "budgetPlan")}
          />
          <MoneyField
            label={t("fields.projects.budgetActual")}
            value={project.budgetActual}
            onSave={saveField(project.id, "budgetActual")}
          />
          <NumberField
            label={t("fields.projects.effortDays")}
            value={project.effortDays}
            min={0}
            onSave={saveField(project.id, "effortDays")}
          />
        </SimpleGrid>
        <Text size="sm" c={left === undefined ? "dimmed" : undefined}>
          {left === undefined
            ? t("projectPage.schedule.differenceUnknown")
            : left >= 0
              ? `${t("projectPage.schedule.left")}: ${format.money(left)}`
              : t("projectPage.schedule.overspent", { amount: format.money(-left) })}
        </Text>
        <UnitEfforts project={project} units={units} />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <EnumSelect
            label={t("fields.projects.fundingSource")}
            enumeration="fundingSource"
            values={fundingSources}
            value={project.fundingSource}
            clearable
            onSave={saveField(project.id, "fundingSource")}
          />
          <TextField
            label={t("fields.projects.grantProgramme")}
            value={project.grantProgramme ?? ""}
            onSave={(text, session) => saveField(project.id, "grantProgramme")(text || undefined, session)}
          />
          <TextField
            label={t("fields.projects.budgetLine")}
            value={project.budgetLine ?? ""}
            onSave={(text, session) => saveField(project.id, "budgetLine")(text || undefined, session)}
          />
          <EnumSelect
            label={t("fields.projects.procurement")}
            enumeration="procurement"
            values={procurements}
            value={project.procurement}
            onSave={(chosen, session) => chosen && saveField(project.id, "procurement")(chosen, session)}
          />
        </SimpleGrid>
      </Stack>
    </PageSection>
  );
}
