import { Checkbox, Group, Select, Text, TextInput } from "@mantine/core";
import { LightMark } from "@renderer/ui/LightMark";
import { useWords } from "@renderer/ui/useWords";
import { computedLight, overallLight } from "@shared/domain/projects/light";
import { type StatusReport, trafficLights } from "@shared/domain/projects/statusReport";
import classes from "./Reports.module.css";
import type { ReportDraft } from "./reportDraft";

type Props = {
  draft: ReportDraft;
  onChange: (patch: Partial<ReportDraft>) => void;
  gaps: readonly (keyof StatusReport)[];
};

/** The overall light in words: the worst part, or what somebody sets instead with a reason. */
export function OverallLight({ draft, onChange, gaps }: Props) {
  const { t } = useWords();
  const overruled = draft.overallOverride !== undefined;
  return (
    <div className={classes.result} role="status">
      <Text size="sm" c="dimmed">
        {t("projectPage.reports.overall")}
      </Text>
      <Text fw={600}>
        <LightMark light={overallLight(draft)} full />
      </Text>
      {!overruled && (
        <Text size="sm" c="dimmed">
          {t("projectPage.reports.overallComputed")}
        </Text>
      )}
      <Checkbox
        mt="xs"
        size="sm"
        label={t("projectPage.reports.override")}
        checked={overruled}
        onChange={(event) =>
          onChange({ overallOverride: event.currentTarget.checked ? computedLight(draft) : undefined })
        }
      />
      {overruled && (
        <Group mt="xs" grow align="flex-start" preventGrowOverflow={false}>
          <Select
            label={t("fields.statusReports.overallOverride")}
            data={trafficLights.map((value) => ({ value, label: t(`enumerations.trafficLight.${value}`) }))}
            value={draft.overallOverride}
            allowDeselect={false}
            onChange={(chosen) =>
              onChange({ overallOverride: trafficLights.find((light) => light === chosen) })
            }
          />
          <TextInput
            label={t("fields.statusReports.overrideReason")}
            value={draft.overrideReason}
            error={gaps.includes("overrideReason") && t("projectPage.reports.needed.overrideReason")}
            onChange={(event) => onChange({ overrideReason: event.currentTarget.value })}
          />
        </Group>
      )}
    </div>
  );
}
