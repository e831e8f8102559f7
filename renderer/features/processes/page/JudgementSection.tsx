import { SimpleGrid, Stack, Table, TagsInput, Text } from "@mantine/core";
import type { ProcessPageData } from "@renderer/data/queries/processes";
import { EnumSelect } from "@renderer/ui/fields/EnumSelect";
import { RichTextField } from "@renderer/ui/fields/RichTextField";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { priorityOf } from "@shared/domain/processes/priority";
import { solutionStates } from "@shared/domain/processes/process";
import { priorityCriteria } from "@shared/domain/processes/registerSetting";
import { useCallback } from "react";
import { Line, Rating, saveField, YesNo } from "./fields";
import { Section } from "./Section";

/** What speaks for touching it, and how the score came about. DOMAIN.md (c), Process priority. */
export function JudgementSection({ data }: { data: ProcessPageData }) {
  const { t } = useWords();
  const { process } = data;
  const pains = useAction(
    useCallback(
      async (texts: string[]) => saveField(process.id, "painPoints")(texts, { group: crypto.randomUUID() }),
      [process.id],
    ),
  );
  return (
    <Section section="judgement">
      <Stack>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Rating process={process} field="potential" />
          <Rating process={process} field="outsideEffect" />
          <Rating process={process} field="knowledgeLossRisk" />
          <Rating process={process} field="complexity" />
          <Rating process={process} field="departmentReadiness" />
          <EnumSelect
            label={t("fields.processes.solutionAvailable")}
            enumeration="solutionState"
            values={solutionStates}
            value={process.solutionAvailable}
            clearable
            onSave={saveField(process.id, "solutionAvailable")}
          />
          <YesNo process={process} field="legalObstacle" />
          {process.legalObstacle === true && <Line process={process} field="legalObstacleText" />}
        </SimpleGrid>
        <TagsInput label={t("fields.processes.painPoints")} value={process.painPoints} onChange={pains.run} />
        <RichTextField
          label={t("fields.processes.improvementIdea")}
          value={process.improvementIdea}
          onSave={saveField(process.id, "improvementIdea")}
        />
        <Score data={data} />
      </Stack>
    </Section>
  );
}

function Score({ data }: { data: ProcessPageData }) {
  const { t, format } = useWords();
  const { points, score, value, feasibility, coverage, quadrant } = priorityOf(data.process, data.setting);
  const share = (of: number | undefined) => (of === undefined ? "–" : format.percent(of * 100));
  return (
    <Stack gap="xs">
      {data.rank && (
        <Text fw={500}>
          {t("processes.rankOf", { rank: data.rank.place, count: data.rank.count })}
          {data.process.mandatory && ` ${t("processes.rankDuty")}`}
        </Text>
      )}
      <Text fw={500}>
        {t(quadrant ? "processes.result" : "processes.resultOpen", {
          score: score === undefined ? "–" : format.number(score, 1),
          quadrant: quadrant ? t(`processes.quadrants.${quadrant}`) : "",
          value: share(value),
          feasibility: share(feasibility),
          coverage: share(coverage),
        })}
      </Text>
      <Table withRowBorders={false} verticalSpacing={2} fz="sm" maw={520} captionSide="top">
        <Table.Caption>{t("processes.pointsCaption")}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("processes.criterion")}</Table.Th>
            <Table.Th ta="end">{t("processes.weight")}</Table.Th>
            <Table.Th ta="end">{t("processes.points")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {priorityCriteria.map((criterion) => (
            <Table.Tr key={criterion}>
              <Table.Td>
                {criterion} {t(`enumerations.priorityCriterion.${criterion}`)}
              </Table.Td>
              <Table.Td ta="end">{format.number(data.setting.weights[criterion])}</Table.Td>
              <Table.Td ta="end">
                {points[criterion] === undefined
                  ? t("processes.unknown")
                  : t("processes.ofFour", { points: points[criterion] })}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}
