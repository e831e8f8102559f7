import { SegmentedControl, Textarea, TextInput } from "@mantine/core";
import { DateField } from "@renderer/ui/fields/DateField";
import { ReferenceMultiSelect, ReferenceSelect } from "@renderer/ui/fields/ReferenceSelect";
import { useWords } from "@renderer/ui/useWords";
import classes from "./Gate.module.css";
import { type GateProps, gateField, options } from "./gateForm";
import { PersonSelect } from "./PersonSelect";

type Props = GateProps & {
  becomes: "goal" | "measure" | "guideline";
  /** The mixed form lets its strategic half be a goal or a measure. */
  mayChoose?: boolean;
};

/** What something strategic needs besides the perspectives: title, effect, indicator, responsibility, place. */
export function StrategicFields({ becomes, mayChoose, prepared, choices, onPrepare }: Props) {
  const { t } = useWords();
  const isRule = becomes === "guideline";
  return (
    <div className={classes.fields}>
      {mayChoose && (
        <SegmentedControl
          aria-label={t("triage.gate.halfKind")}
          value={becomes}
          data={(["goal", "measure"] as const).map((value) => ({
            value,
            label: t(`enumerations.triageOutcome.${value}`),
          }))}
          onChange={(strategicHalf) => onPrepare({ strategicHalf: strategicHalf as "goal" | "measure" })}
        />
      )}
      <div {...gateField("title")}>
        <TextInput
          label={t("triage.gate.titleLabel")}
          value={prepared.title ?? ""}
          onChange={(event) => onPrepare({ title: event.currentTarget.value })}
        />
      </div>
      <div {...gateField("outcomeStatement")}>
        <Textarea
          autosize
          minRows={2}
          maxRows={8}
          label={isRule ? t("triage.gate.wording") : t("triage.gate.outcomeStatement")}
          description={isRule ? t("triage.gate.wordingHint") : t("triage.gate.outcomeHint")}
          value={prepared.outcomeStatement ?? ""}
          onChange={(event) => onPrepare({ outcomeStatement: event.currentTarget.value })}
        />
      </div>
      {!isRule && (
        <>
          <div className={classes.pair}>
            <div {...gateField("indicator")}>
              <TextInput
                label={t("triage.gate.indicator")}
                placeholder={t("triage.gate.indicatorHint")}
                value={prepared.indicator ?? ""}
                onChange={(event) => onPrepare({ indicator: event.currentTarget.value })}
              />
            </div>
            <DateField
              label={t("triage.gate.followsBy")}
              value={prepared.indicatorFollowsBy}
              onSave={(indicatorFollowsBy) => onPrepare({ indicatorFollowsBy })}
            />
          </div>
          <div className={classes.pair}>
            <PersonSelect
              item="leadPerson"
              label={t("triage.gate.leadPerson")}
              persons={choices.persons}
              value={prepared.leadPersonId}
              onChoose={(leadPersonId) => onPrepare({ leadPersonId })}
            />
            {becomes === "goal" ? (
              <ReferenceSelect
                label={t("triage.gate.field")}
                options={options(choices.actionFields)}
                value={prepared.fieldId}
                onSave={(fieldId) => onPrepare({ fieldId })}
              />
            ) : (
              <div {...gateField("goal")}>
                <ReferenceMultiSelect
                  label={t("triage.gate.goals")}
                  options={options(choices.goals)}
                  value={prepared.goalIds ?? []}
                  onSave={(goalIds) => onPrepare({ goalIds })}
                />
              </div>
            )}
          </div>
        </>
      )}
    </div>
  );
}
