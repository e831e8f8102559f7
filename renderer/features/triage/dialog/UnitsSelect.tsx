import { createRecord } from "@renderer/data/commands/records";
import { ReferenceMultiSelect } from "@renderer/ui/fields/ReferenceSelect";
import { useWords } from "@renderer/ui/useWords";
import { AddRecord } from "./AddRecord";
import classes from "./Gate.module.css";
import { type GateProps, gateField } from "./gateForm";

/** The units that take part, or a new one by name. */
export function UnitsSelect({ prepared, choices, onPrepare }: GateProps) {
  const { t } = useWords();
  const chosen = prepared.orgUnitIds ?? [];
  return (
    <div className={classes.withAdd} {...gateField("units")}>
      <ReferenceMultiSelect
        label={t("triage.gate.units")}
        value={chosen}
        onSave={(orgUnitIds) => onPrepare({ orgUnitIds })}
        options={choices.orgUnits.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <AddRecord
        label={`${t("triage.gate.addUnit")}: ${t("triage.gate.units")}`}
        inputLabel={t("triage.gate.unitName")}
        onAdd={async (name) => {
          const unit = await createRecord("orgUnits", { name });
          onPrepare({ orgUnitIds: [...chosen, unit.id] });
        }}
      />
    </div>
  );
}
