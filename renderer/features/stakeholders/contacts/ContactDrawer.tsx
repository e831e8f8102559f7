import { Button, Group, SimpleGrid, Switch, TagsInput } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import { type RegisterEntry, registerEntry } from "@renderer/data/queries/stakeholders";
import type { EditSession } from "@renderer/ui/fields/autosave";
import { DateField } from "@renderer/ui/fields/DateField";
import { EnumSelect } from "@renderer/ui/fields/EnumSelect";
import { ReferenceMultiSelect } from "@renderer/ui/fields/ReferenceSelect";
import { TextField } from "@renderer/ui/fields/TextField";
import { today } from "@renderer/ui/today";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import type { PatchOf } from "@shared/domain/kinds";
import { type Organisation, organisationKinds } from "@shared/domain/stakeholders/organisation";
import { useCallback } from "react";
import { optionsOf } from "../parts/choices";
import { EntryRest } from "../parts/EntryRest";
import { DrawerPart, RegisterDrawer } from "../parts/RegisterDrawer";

type Entry = RegisterEntry<"organisations">;

/** One organisation beside the contact book; every field saves itself. */
export function ContactDrawer({ id, onClose }: { id: string | null; onClose: () => void }) {
  const { t } = useWords();
  const entry = useLive(async () => (id === null ? null : registerEntry("organisations", id)), [id]);
  const isThere = entry?.record.id === id;
  return (
    <RegisterDrawer title={t("kinds.organisations.one")} opened={isThere} onClose={onClose}>
      {entry && isThere && (
        <>
          <Identity key={`who-${id}`} {...entry} />
          <Dates key={`when-${id}`} {...entry} />
          <EntryRest key={`rest-${id}`} kind="organisations" record={entry.record} onGone={onClose} />
        </>
      )}
    </RegisterDrawer>
  );
}

const saveField =
  <F extends keyof Organisation>(id: string, field: F) =>
  (value: Organisation[F], session: EditSession) =>
    updateRecord("organisations", id, { [field]: value }, session);

/** A change that is made at once. */
function useChange(id: string) {
  return useAction(
    useCallback(async (patch: PatchOf<"organisations">) => updateRecord("organisations", id, patch), [id]),
  );
}

/** What it is called, what it knows, whom to ask there. The address in the net is text and opens nothing. */
function Identity({ record, choices }: Entry) {
  const { t } = useWords();
  const change = useChange(record.id);
  const field = (name: keyof Organisation) => t(`fields.organisations.${name}`);
  return (
    <DrawerPart title={t("stakeholders.drawer.belongsTo")}>
      <TextField
        label={field("name")}
        value={record.name}
        required
        hasFocus
        onSave={saveField(record.id, "name")}
      />
      <EnumSelect
        label={field("kind")}
        enumeration="organisationKind"
        values={organisationKinds}
        value={record.kind}
        onSave={(kind, session) => kind && saveField(record.id, "kind")(kind, session)}
      />
      <TagsInput
        label={field("topics")}
        description={t("stakeholders.contacts.topicsHint")}
        value={record.topics}
        onChange={(topics) => change.run({ topics })}
      />
      <ReferenceMultiSelect
        label={field("contactPersonIds")}
        options={optionsOf(t, choices).persons}
        emptyText={t("stakeholders.contacts.noPerson")}
        value={record.contactPersonIds}
        onSave={saveField(record.id, "contactPersonIds")}
      />
      <TextField
        label={field("website")}
        description={t("stakeholders.contacts.websiteHint")}
        value={record.website}
        onSave={saveField(record.id, "website")}
      />
      <Switch
        label={field("isPioneer")}
        checked={record.isPioneer}
        onChange={(event) => change.run({ isPioneer: event.currentTarget.checked })}
      />
    </DrawerPart>
  );
}

/** When somebody last spoke with them, and when a network meets. */
function Dates({ record }: Entry) {
  const { t } = useWords();
  const change = useChange(record.id);
  const field = (name: keyof Organisation) => t(`fields.organisations.${name}`);
  return (
    <DrawerPart title={t("stakeholders.contacts.meeting")}>
      <Group align="flex-end" gap="sm">
        <DateField
          label={field("lastContact")}
          value={record.lastContact}
          onSave={saveField(record.id, "lastContact")}
        />
        {record.lastContact !== today() && (
          <Button variant="default" onClick={() => change.run({ lastContact: today() })}>
            {t("stakeholders.contacts.spokeToday")}
          </Button>
        )}
      </Group>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <DateField
          label={field("nextDate")}
          value={record.nextDate}
          onSave={saveField(record.id, "nextDate")}
        />
        <TextField label={field("rhythm")} value={record.rhythm} onSave={saveField(record.id, "rhythm")} />
      </SimpleGrid>
    </DrawerPart>
  );
}
