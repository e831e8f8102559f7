import { Alert, Stack, Switch, Text, Title } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import type { EditSession } from "@renderer/ui/fields/autosave";
import { DateField } from "@renderer/ui/fields/DateField";
import { ReviewField } from "@renderer/ui/fields/ReviewField";
import { TextField } from "@renderer/ui/fields/TextField";
import { today } from "@renderer/ui/today";
import { useWords } from "@renderer/ui/useWords";
import type { PatchOf } from "@shared/domain/kinds";
import type { Person } from "@shared/domain/organisation/person";
import { Anonymise } from "./Anonymise";
import { ForgetPerson } from "./forget/ForgetPerson";
import { SaveInformation } from "./SaveInformation";

/** Why a person is kept, from where, until when, and what the person can ask for. DOMAIN.md (e), privacy. */
export function PersonPrivacy({ person }: { person: Person }) {
  const { t, format } = useWords();
  const save = (patch: PatchOf<"persons">, session?: EditSession) =>
    updateRecord("persons", person.id, patch, session);
  const isOverdue = person.retentionUntil !== undefined && person.retentionUntil < today();
  return (
    <Stack gap="md">
      <Title order={3} size="h6">
        {t("settings.people.privacy")}
      </Title>
      <TextField
        label={t("fields.persons.purpose")}
        value={person.purpose ?? ""}
        onSave={(purpose, session) => save({ purpose: purpose || undefined }, session)}
      />
      <TextField
        label={t("fields.persons.source")}
        description={t("settings.privacy.sourceHint")}
        value={person.source ?? ""}
        onSave={(source, session) => save({ source: source || undefined }, session)}
      />
      <DateField
        label={t("fields.persons.retentionUntil")}
        value={person.retentionUntil}
        onSave={(retentionUntil, session) => save({ retentionUntil }, session)}
      />
      {isOverdue && (
        <Alert color="yellow" variant="light">
          {t("settings.people.retentionPassed", { date: format.date(person.retentionUntil) })}
        </Alert>
      )}
      {!person.anonymisedAt && (
        <ReviewField
          label={t("fields.persons.reviewOn")}
          record={person}
          onSave={(reviewOn, session) => save({ reviewOn }, session)}
        />
      )}
      <Switch
        label={t("fields.persons.restricted")}
        description={t("settings.privacy.restrictedHint")}
        checked={person.restricted ?? false}
        onChange={(event) => void save({ restricted: event.currentTarget.checked || undefined })}
      />
      <SaveInformation personId={person.id} />
      {person.anonymisedAt ? (
        <Text size="sm" c="dimmed">
          {t("fields.persons.anonymisedAt")} {format.date(person.anonymisedAt)}
        </Text>
      ) : (
        <Anonymise personId={person.id} />
      )}
      <ForgetPerson person={person} />
    </Stack>
  );
}
