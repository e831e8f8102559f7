import { Alert, Button, Stack, Text, Title } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import { anonymisePerson } from "@renderer/data/commands/settingsPersons";
import { DateField } from "@renderer/ui/fields/DateField";
import { TextField } from "@renderer/ui/fields/TextField";
import { today } from "@renderer/ui/today";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { Person } from "@shared/domain/organisation/person";
import { useCallback } from "react";

/** Why a person is kept, until when, and how their name leaves the workspace. DOMAIN.md (e), privacy. */
export function PersonPrivacy({ person }: { person: Person }) {
  const { t, format } = useWords();
  const anonymise = useAction(
    useCallback(() => anonymisePerson(person.id, t("settings.people.anonymisedName")), [person.id, t]),
  );
  const isOverdue = person.retentionUntil !== undefined && person.retentionUntil < today();
  return (
    <Stack gap="md">
      <Title order={3} size="h6">
        {t("settings.people.privacy")}
      </Title>
      <TextField
        label={t("fields.persons.purpose")}
        value={person.purpose ?? ""}
        onSave={(purpose, session) =>
          updateRecord("persons", person.id, { purpose: purpose || undefined }, session)
        }
      />
      <DateField
        label={t("fields.persons.retentionUntil")}
        value={person.retentionUntil}
        onSave={(retentionUntil, session) => updateRecord("persons", person.id, { retentionUntil }, session)}
      />
      {isOverdue && (
        <Alert color="yellow" variant="light">
          {t("settings.people.retentionPassed", { date: format.date(person.retentionUntil) })}
        </Alert>
      )}
      {person.anonymisedAt ? (
        <Text size="sm" c="dimmed">
          {t("fields.persons.anonymisedAt")} {format.date(person.anonymisedAt)}
        </Text>
      ) : (
        <div>
          <Button
            variant="default"
            size="compact-md"
            onClick={() => anonymise.run()}
            loading={anonymise.running}
          >
            {t("settings.people.anonymise")}
          </Button>
          <Text size="sm" c="dimmed" mt={4}>
            {t("settings.people.anonymiseHint")}
          </Text>
        </div>
      )}
    </Stack>
  );
}
