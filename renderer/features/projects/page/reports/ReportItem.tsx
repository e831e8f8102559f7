import { ActionIcon, Group, Menu, Text } from "@mantine/core";
import { removeRecord } from "@renderer/data/commands/records";
import { LightMark } from "@renderer/ui/LightMark";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { overallLight, ratedParts } from "@shared/domain/projects/light";
import type { StatusReport } from "@shared/domain/projects/statusReport";
import { IconDots, IconPencil, IconTrash } from "@tabler/icons-react";
import { useCallback } from "react";
import { LightTrendWords } from "./LightTrendWords";
import classes from "./Reports.module.css";

const texts = ["problem", "steeringText", "doneText", "nextText"] as const;

type Props = {
  report: StatusReport;
  /** It and those before it, newest first, for the trend. */
  backwards: readonly StatusReport[];
  onCorrect: () => void;
};

/** One report: overall light with its trend, the three parts, and what it says. */
export function ReportItem({ report, backwards, onCorrect }: Props) {
  const { t, format } = useWords();
  const day = format.date(report.date);
  const overall = overallLight(report);
  const remove = useAction(useCallback(async () => removeRecord("statusReports", report.id), [report.id]));
  return (
    <li>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div className={classes.overall}>
          <Text span fw={600}>
            <time dateTime={report.date}>{day}</time>
          </Text>
          <LightMark light={overall} full />
          <LightTrendWords reports={backwards} rated="overall" />
        </div>
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <ActionIcon color="gray" aria-label={t("projectPage.reports.actionsOf", { day })}>
              <IconDots size={16} stroke={1.5} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconPencil size={16} stroke={1.5} aria-hidden />} onClick={onCorrect}>
              {t("projectPage.reports.correctAction")}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconTrash size={16} stroke={1.5} aria-hidden />}
              onClick={() => remove.run()}
            >
              {t("projectPage.reports.removeAction")}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Group>
      <dl className={classes.parts}>
        {ratedParts.map((part) => (
          <div key={part}>
            <dt>{t(`fields.statusReports.${part}`)}</dt>
            <dd>
              <LightMark light={report[part]} />
            </dd>
          </div>
        ))}
      </dl>
      {report.overallOverride && (
        <Text size="sm">{t("projectPage.reports.overruled", { reason: report.overrideReason })}</Text>
      )}
      {report.decisionNeeded && (
        <Text size="sm" fw={600} my={4}>
          {t("projectPage.reports.decisionLine", {
            what: report.decisionNeeded,
            who: report.decisionByWhom,
            day: format.date(report.decisionBy),
          })}
        </Text>
      )}
      {texts.map(
        (field) =>
          report[field] && (
            <Text key={field} size="sm" className={classes.text}>
              <Text span inherit c="dimmed">
                {t(`fields.statusReports.${field}`)}:{" "}
              </Text>
              {report[field]}
            </Text>
          ),
      )}
    </li>
  );
}
