import { createRecord } from "@renderer/data/commands/records";
import { ReferenceSelect } from "@renderer/ui/fields/ReferenceSelect";
import { useWords } from "@renderer/ui/useWords";
import type { RecordOf } from "@shared/domain/kinds";
import type { GateItem } from "@shared/domain/triage/gate";
import { AddRecord } from "./AddRecord";
import classes from "./Gate.module.css";
import { gateField } from "./gateForm";

type Props = {
  item: GateItem;
  label: string;
  persons: readonly RecordOf<"persons">[];
  value: string | undefined;
  onChoose: (id: string | undefined) => void;
};

/** A person from the list, or a new one by name or function. */
export function PersonSelect({ item, label, persons, value, onChoose }: Props) {
  const { t, collator } = useWords();
  const people = persons
    .map(({ id, displayName, roleTitle }) => ({
      value: id,
      label: roleTitle ? `${displayName} (${roleTitle})` : displayName,
    }))
    .sort((a, b) => collator.compare(a.label, b.label));
  return (
    <div className={classes.withAdd} {...gateField(item)}>
      <ReferenceSelect label={label} value={value} onSave={onChoose} options={people} />
      <AddRecord
        label={`${t("triage.gate.addPerson")}: ${label}`}
        inputLabel={t("triage.gate.personName")}
        onAdd={async (displayName) => onChoose((await createRecord("persons", { displayName })).id)}
      />
    </div>
  );
}
