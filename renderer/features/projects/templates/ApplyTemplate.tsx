import { Button, Group, Modal, SimpleGrid, Stack, Text } from "@mantine/core";
import { applyTemplate } from "@renderer/data/commands/projectTemplates";
import type { ProjectPageData } from "@renderer/data/queries/projectPage";
import { DateField } from "@renderer/ui/fields/DateField";
import { today } from "@renderer/ui/today";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { addsNothing, missingOf } from "@shared/domain/projects/fromTemplate";
import type { ProjectTemplateName } from "@shared/domain/projects/templates";
import { filledTemplate } from "@shared/i18n/projectTemplateWords";
import { useCallback, useState } from "react";
import { TemplateChoice } from "./TemplateChoice";
import { TemplatePreview } from "./TemplatePreview";

type Props = {
  data: Pick<ProjectPageData, "project" | "milestones" | "workPackages" | "risks">;
  onClose: () => void;
};

/** Completes a project from a template: shows what would be added, and adds only that. */
export function ApplyTemplate({ data, onClose }: Props) {
  const { t } = useWords();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("projectTemplates.title", { title: data.project.title })}
      size="lg"
    >
      <ApplyForm data={data} onDone={onClose} />
    </Modal>
  );
}

function ApplyForm({ data, onDone }: Pick<Props, "data"> & { onDone: () => void }) {
  const { t } = useWords();
  const { project, milestones, workPackages, risks } = data;
  const [name, setName] = useState<ProjectTemplateName>();
  const [start, setStart] = useState(() => project.startActual ?? project.startPlan ?? today());
  const filled = name && filledTemplate(t, name, start);
  const missing =
    filled &&
    missingOf(filled, project, {
      milestones: milestones.length,
      workPackages: workPackages.length,
      risks: risks.length,
    });
  const apply = useAction(
    useCallback(
      async (chosen: ProjectTemplateName, day: string) => {
        const called = t(`projectTemplates.templates.${chosen}.name`);
        await applyTemplate(project.id, filledTemplate(t, chosen, day), called);
        onDone();
      },
      [project.id, t, onDone],
    ),
  );
  const nothing = missing !== undefined && addsNothing(missing);
  const texts = (["summary", "objective", "startPlan", "endPlan"] as const)
    .filter((field) => missing && field in missing.project)
    .map((field) => t(`fields.projects.${field}`));
  return (
    <Stack>
      <Text size="sm" c="dimmed">
        {t("projectTemplates.applyHint")}
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TemplateChoice value={name} onChange={setName} />
        <DateField
          label={t("projectTemplates.start")}
          value={start}
          onSave={(day) => setStart(day ?? today())}
        />
      </SimpleGrid>
      {nothing && <Text role="status">{t("projectTemplates.nothing")}</Text>}
      {missing && !nothing && (
        <>
          {texts.length > 0 && (
            <Text size="sm">{t("projectTemplates.adds", { list: texts.join(", ") })}</Text>
          )}
          <TemplatePreview
            label={t("projectTemplates.previewMissing")}
            parts={missing}
            end={missing.project.endPlan}
          />
        </>
      )}
      <Group justify="flex-end">
        <Button
          loading={apply.running}
          disabled={!name || nothing}
          onClick={() => name && apply.run(name, start)}
        >
          {t("projectTemplates.apply")}
        </Button>
      </Group>
    </Stack>
  );
}
