import { updateRecord } from "@renderer/data/commands/records";
import type { EditSession } from "@renderer/ui/fields/autosave";
import { EnumSelect, SensitivitySelect } from "@renderer/ui/fields/EnumSelect";
import { ReferenceSelect } from "@renderer/ui/fields/ReferenceSelect";
import { TextField } from "@renderer/ui/fields/TextField";
import { useWords } from "@renderer/ui/useWords";
import type { PatchOf } from "@shared/domain/kinds";
import { type OrgUnit, orgUnitKinds } from "@shared/domain/organisation/orgUnit";
import type { Person } from "@shared/domain/organisation/person";
import { DetailsPanel } from "./DetailsPanel";
import { Uses } from "./Uses";

type Props = { unit: OrgUnit; people: { persons: readonly Person[] }; onGone: () => void };

/** Everything about one unit, and where it is used. */
export function UnitDetails({ unit, people, onGone }: Props) {
  const { t } = useWords();
  const save = (patch: PatchOf<"orgUnits">, session: EditSession) =>
    updateRecord("orgUnits", unit.id, patch, session);
  return (
    <DetailsPanel name={unit.name} onClose={onGone}>
      <TextField
        label={t("fields.orgUnits.name")}
        required
        value={unit.name}
        onSave={(name, session) => save({ name }, session)}
      />
      <TextField
        label={t("fields.orgUnits.shortName")}
        value={unit.shortName}
        onSave={(shortName, session) => save({ shortName }, session)}
      />
      <EnumSelect
        label={t("fields.orgUnits.kind")}
        enumeration="orgUnitKind"
        values={orgUnitKinds}
        value={unit.kind}
        onSave={(kind, session) => kind && save({ kind }, session)}
      />
      <ReferenceSelect
        label={t("fields.orgUnits.headPersonId")}
        options={people.persons.map(({ id, displayName }) => ({ value: id, label: displayName }))}
        value={unit.headPersonId}
        onSave={(headPersonId, session) => save({ headPersonId }, session)}
      />
      <SensitivitySelect
        value={unit.sensitivity}
        onSave={(sensitivity, session) => save({ sensitivity }, session)}
      />
      <Uses kind="orgUnits" id={unit.id} name={unit.name} onGone={onGone} />
    </DetailsPanel>
  );
}
