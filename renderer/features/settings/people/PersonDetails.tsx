import { Switch } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import type { EditSession } from "@renderer/ui/fields/autosave";
import { SensitivitySelect } from "@renderer/ui/fields/EnumSelect";
import { ReferenceSelect } from "@renderer/ui/fields/ReferenceSelect";
import { TextArea, TextField } from "@renderer/ui/fields/TextField";
import { useWords } from "@renderer/ui/useWords";
import type { PatchOf } from "@shared/domain/kinds";
import type { OrgUnit } from "@shared/domain/organisation/orgUnit";
import type { Person } from "@shared/domain/organisation/person";
import { DetailsPanel } from "./DetailsPanel";
import { PersonPrivacy } from "./PersonPrivacy";
import { Uses } from "./Uses";

type Props = { person: Person; people: { orgUnits: readonly OrgUnit[] }; onGone: () => void };

/** Everything about one person or function, why and how long it is kept, and where it is used. */
export function PersonDetails({ person, people, onGone }: Props) {
  const { t } = useWords();
  const save = (patch: PatchOf<"persons">, session?: EditSession) =>
    updateRecord("persons", person.id, patch, session);
  return (
    <DetailsPanel name={person.displayName} onClose={onGone}>
      <TextField
        label={t("fields.persons.displayName")}
        required
        value={person.displayName}
        onSave={(displayName, session) => save({ displayName }, session)}
      />
      {(["roleTitle", "email", "phone"] as const).map((field) => (
        <TextField
          key={field}
          label={t(`fields.persons.${field}`)}
          value={person[field] ?? ""}
          onSave={(text, session) => save({ [field]: text || undefined }, session)}
        />
      ))}
      <ReferenceSelect
        label={t("fields.persons.orgUnitId")}
        options={people.orgUnits.map(({ id, name }) => ({ value: id, label: name }))}
        value={person.orgUnitId}
        onSave={(orgUnitId, session) => save({ orgUnitId }, session)}
      />
      <Switch
        label={t("fields.persons.isExternal")}
        checked={person.isExternal}
        onChange={(event) => void save({ isExternal: event.currentTarget.checked })}
      />
      <SensitivitySelect
        value={person.sensitivity}
        onSave={(sensitivity, session) => save({ sensitivity }, session)}
      />
      <TextArea
        label={t("fields.persons.note")}
        description={t("settings.privacy.noteHint")}
        value={person.note ?? ""}
        onSave={(note, session) => save({ note: note || undefined }, session)}
      />
      <PersonPrivacy person={person} />
      <Uses kind="persons" id={person.id} name={person.displayName} onGone={onGone} />
    </DetailsPanel>
  );
}
