import { TextInput } from "@mantine/core";
import { ReferenceMultiSelect, ReferenceSelect } from "@renderer/ui/fields/ReferenceSelect";
import { useWords } from "@renderer/ui/useWords";
import classes from "./Gate.module.css";
import { type GateProps, gateField, options } from "./gateForm";

/** Goals an undertaking serves and the measure it carries out; a project without a goal says why. */
export function DeliveryLinks({
  prepared,
  choices,
  onPrepare,
  asksReason,
}: GateProps & { asksReason: boolean }) {
  const { t } = useWords();
  const goalIds = prepared.goalIds ?? [];
  const chooseMeasure = (measureId: string | undefined) => {
    const measure = choices.measures.find(({ id }) => id === measureId);
    // A measure already says which goals it serves.
    const goals = goalIds.length === 0 ? measure?.goalIds : undefined;
    onPrepare(goals ? { measureId, goalIds: goals } : { measureId });
  };
  return (
    <>
      <div className={classes.pair}>
        <div {...gateField("goalOrReason")}>
          <ReferenceMultiSelect
            label={t("triage.gate.serves")}
            options={options(choices.goals)}
            value={goalIds}
            onSave={(ids) => onPrepare({ goalIds: ids })}
          />
        </div>
        <ReferenceSelect
          label={t("triage.gate.measure")}
          options={options(choices.measures)}
          value={prepared.measureId}
          onSave={chooseMeasure}
        />
      </div>
      {asksReason && goalIds.length === 0 && (
        <TextInput
          label={t("triage.gate.noGoalReason")}
          placeholder={t("triage.gate.noGoalHint")}
          value={prepared.noGoalReason ?? ""}
          onChange={(event) => onPrepare({ noGoalReason: event.currentTarget.value })}
        />
      )}
    </>
  );
}
