import { SimpleGrid, Switch, Text } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import { type RegisterEntry, registerEntry } from "@renderer/data/queries/stakeholders";
import type { EditSession } from "@renderer/ui/fields/autosave";
import { EnumSelect } from "@renderer/ui/fields/EnumSelect";
import { ReferenceSelect } from "@renderer/ui/fields/ReferenceSelect";
import { TextArea, TextField } from "@renderer/ui/fields/TextField";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { quadrantOf, scaleSteps } from "@shared/domain/stakeholders/quadrant";
import {
  attitudes,
  desiredRoles,
  groupKinds,
  type Stakeholder,
  stakeholderKinds,
} from "@shared/domain/stakeholders/stakeholder";
import { useCallback } from "react";
import { optionsOf } from "../parts/choices";
import { EntryRest } from "../parts/EntryRest";
import { DrawerPart, RegisterDrawer } from "../parts/RegisterDrawer";

type Entry = RegisterEntry<"stakeholders">;

/** One stakeholder beside the list; every field saves itself. */
export function StakeholderDrawer({ id, onClose }: { id: string | null; onClose: () => void }) {
  const { t } = useWords();
  const entry = useLive(async () => (id === null ? null : registerEntry("stakeholders", id)), [id]);
  const isThere = entry?.record.id === id;
  return (
    <RegisterDrawer title={t("kinds.stakeholders.one")} opened={isThere} onClose={onClose}>
      {entry && isThere && (
        <>
          <Identity key={`who-${id}`} {...entry} />
          <Judgement key={`how-${id}`} {...entry} />
          <EntryRest key={`rest-${id}`} kind="stakeholders" record={entry.record} onGone={onClose} />
        </>
      )}
    </RegisterDrawer>
  );
}

const saveField =
  <F extends keyof Stakeholder>(id: string, field: F) =>
  (value: Stakeholder[F], session: EditSession) =>
    updateRecord("stakeholders", id, { [field]: value }, session);

/** Role first: what it is called and stands for, and where needed who fills it. */
function Identity({ record, choices }: Entry) {
  const { t } = useWords();
  const options = optionsOf(t, choices);
  const field = (name: keyof Stakeholder) => t(`fields.stakeholders.${name}`);
  const multiply = useAction(
    useCallback(
      async (isMultiplier: boolean) => updateRecord("stakeholders", record.id, { isMultiplier }),
      [record.id],
    ),
  );
  return (
    <DrawerPart title={t("stakeholders.drawer.belongsTo")}>
      <TextField
        label={field("label")}
        value={record.label}
        required
        hasFocus
        onSave={saveField(record.id, "label")}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <EnumSelect
          label={field("kind")}
          enumeration="stakeholderKind"
          values={stakeholderKinds}
          value={record.kind}
          onSave={(kind, session) => kind && saveField(record.id, "kind")(kind, session)}
        />
        <EnumSelect
          label={field("groupKind")}
          enumeration="stakeholderGroup"
          values={groupKinds}
          value={record.groupKind}
          clearable
          onSave={saveField(record.id, "groupKind")}
        />
        <ReferenceSelect
          label={field("orgUnitId")}
          options={options.units}
          value={record.orgUnitId}
          onSave={saveField(record.id, "orgUnitId")}
        />
        <ReferenceSelect
          label={field("organisationId")}
          options={options.organisations}
          value={record.organisationId}
          onSave={saveField(record.id, "organisationId")}
        />
      </SimpleGrid>
      <ReferenceSelect
        label={field("personId")}
        description={t("stakeholders.personHint")}
        options={options.persons}
        value={record.personId}
        onSave={saveField(record.id, "personId")}
      />
      <Switch
        label={field("isMultiplier")}
        description={t("stakeholders.multiplierHint")}
        checked={record.isMultiplier}
        onChange={(event) => multiply.run(event.currentTarget.checked)}
      />
    </DrawerPart>
  );
}

/** Influence, interest and how to deal with it. The attitude is asked for only where the house wants it. */
function Judgement({ record, house }: Entry) {
  const { t } = useWords();
  const quadrant = quadrantOf(record);
  const field = (name: keyof Stakeholder) => t(`fields.stakeholders.${name}`);
  return (
    <DrawerPart title={t("stakeholders.drawer.judgement")}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        {(["influence", "interest"] as const).map((name) => (
          <EnumSelect
            key={name}
            label={field(name)}
            enumeration="stakeholderScale"
            values={scaleSteps}
            value={scaleSteps.find((step) => step === record[name])}
            clearable
            onSave={saveField(record.id, name)}
          />
        ))}
      </SimpleGrid>
      {quadrant && (
        <Text size="sm">
          {t("stakeholders.quadrant")}: {t(`stakeholders.quadrants.${quadrant}`)}
        </Text>
      )}
      <EnumSelect
        label={field("desiredRole")}
        enumeration="desiredRole"
        values={desiredRoles}
        value={record.desiredRole}
        clearable
        onSave={saveField(record.id, "desiredRole")}
      />
      {house?.withAttitude && (
        <EnumSelect
          label={field("attitude")}
          description={t("stakeholders.attitude.hint")}
          enumeration="attitude"
          values={attitudes}
          value={attitudes.find((one) => one === record.attitude)}
          clearable
          onSave={saveField(record.id, "attitude")}
        />
      )}
      {(["expectations", "concerns", "strategy"] as const).map((name) => (
        <TextArea key={name} label={field(name)} value={record[name]} onSave={saveField(record.id, name)} />
      ))}
    </DrawerPart>
  );
}
