import { ScrollArea, Text, Title } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import type { FilledTemplate } from "@shared/domain/projects/fromTemplate";
import { WorkMix } from "../page/parts/WorkMix";
import classes from "./TemplatePreview.module.css";

type Props = {
  label: string;
  parts: Pick<FilledTemplate, "milestones" | "workPackages" | "risks">;
  /** YYYY-MM-DD; absent where the project has an end of its own. */
  end?: string;
  /** Prüfpunkte the template knows of, in words. */
  checks?: string;
};

/** What a template brings: steps with days, work by kind with its mix, risks. */
export function TemplatePreview({ label, parts, end, checks }: Props) {
  const { t, format } = useWords();
  const { milestones, workPackages, risks } = parts;
  const counts = [
    milestones.length > 0 && t("projectTemplates.milestoneCount", { count: milestones.length }),
    workPackages.length > 0 && t("projectTemplates.workCount", { count: workPackages.length }),
    risks.length > 0 && t("projectTemplates.riskCount", { count: risks.length }),
  ].filter((words) => words !== false);
  const list = counts.join(", ");
  return (
    <section aria-label={label} className={classes.preview}>
      <Text fw={600}>{label}</Text>
      <Text size="sm" c="dimmed" mb="xs">
        {end ? t("projectTemplates.extent", { parts: list, end: format.date(end) }) : list}
      </Text>
      <WorkMix packages={workPackages.map(({ kind }) => ({ kind, status: "open" as const }))} />
      <ScrollArea.Autosize mah={220} viewportProps={{ tabIndex: 0, role: "group", "aria-label": label }}>
        <PartList
          title={t("projectPage.sections.milestones")}
          parts={milestones.map(({ title, due }) => ({ lead: format.date(due), words: title }))}
        />
        <PartList
          title={t("projectPage.sections.workPackages")}
          parts={workPackages.map(({ title, kind }) => ({
            lead: t(`enumerations.workPackageKind.${kind}`),
            words: title,
          }))}
        />
        <PartList
          title={t("projectPage.sections.risks")}
          parts={risks.map(({ text, measure }) => ({ words: text, below: measure }))}
        />
      </ScrollArea.Autosize>
      {checks && (
        <Text size="sm" mt="xs">
          {t("projectTemplates.checks", { list: checks })}
        </Text>
      )}
      <Text size="sm" c="dimmed" mt="xs">
        {t("projectTemplates.editable")}
      </Text>
    </section>
  );
}

type Part = { lead?: string; words: string; below?: string };

function PartList({ title, parts }: { title: string; parts: readonly Part[] }) {
  if (parts.length === 0) return null;
  return (
    <>
      <Title order={3} size="sm" mt="xs" mb={2}>
        {title}
      </Title>
      <ul className={classes.parts}>
        {parts.map(({ lead, words, below }) => (
          <li key={words}>
            {lead && <span className={classes.lead}>{lead}</span>}
            <span>
              {words}
              {below && (
                <Text span display="block" size="sm" c="dimmed">
                  {below}
                </Text>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
