import { Fieldset, Group, Textarea, TextInput } from "@mantine/core";
import { DateField } from "@renderer/ui/fields/DateField";
import { useWords } from "@renderer/ui/useWords";
import type { StatusReport, TrafficLight } from "@shared/domain/projects/statusReport";
import type { ReportDraft } from "./reportDraft";

type Props = {
  draft: ReportDraft;
  overall: TrafficLight;
  onChange: (patch: Partial<ReportDraft>) => void;
  gaps: readonly (keyof StatusReport)[];
};

/** What the light obliges to say: yellow how the project steers, red who has to decide what by when. */
export function WhoMustAct({ draft, overall, onChange, gaps }: Props) {
  const { t } = useWords();
  const missing = (field: "steeringText" | "decisionNeeded" | "decisionByWhom" | "decisionBy") =>
    gaps.includes(field) ? t(`projectPage.reports.needed.${field}`) : undefined;
  if (overall !== "yellow" && overall !== "red") return null;
  return (
    <>
      <Textarea
        label={t("fields.statusReports.steeringText")}
        autosize
        minRows={2}
        value={draft.steeringText}
        error={missing("steeringText")}
        onChange={(event) => onChange({ steeringText: event.currentTarget.value })}
      />
      {overall === "red" && (
        <Fieldset legend={t("projectPage.reports.decision")}>
          <Textarea
            label={t("fields.statusReports.decisionNeeded")}
            autosize
            minRows={2}
            value={draft.decisionNeeded}
            error={missing("decisionNeeded")}
            onChange={(event) => onChange({ decisionNeeded: event.currentTarget.value })}
          />
          <Group grow align="flex-start" mt="sm">
            <TextInput
              label={t("fields.statusReports.decisionByWhom")}
              value={draft.decisionByWhom}
              error={missing("decisionByWhom")}
              onChange={(event) => onChange({ decisionByWhom: event.currentTarget.value })}
            />
            <DateField
              label={t("fields.statusReports.decisionBy")}
              value={draft.decisionBy}
              description={missing("decisionBy")}
              onSave={(decisionBy) => onChange({ decisionBy })}
            />
          </Group>
        </Fieldset>
      )}
    </>
  );
}
