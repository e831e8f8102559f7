import { Button, Text } from "@mantine/core";
import { anonymisePerson } from "@renderer/data/commands/settingsPersons";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { useCallback, useId } from "react";

/** Takes what tells who a person is out of their record; one step back brings it back. */
export function Anonymise({ personId }: { personId: string }) {
  const { t } = useWords();
  const hint = useId();
  const { run, running } = useAction(
    useCallback(() => anonymisePerson(personId, t("settings.people.anonymisedName")), [personId, t]),
  );
  return (
    <div>
      <Button
        variant="default"
        size="compact-md"
        aria-describedby={hint}
        onClick={() => run()}
        loading={running}
      >
        {t("settings.people.anonymise")}
      </Button>
      <Text size="sm" c="dimmed" mt={4} id={hint}>
        {t("settings.people.anonymiseHint")}
      </Text>
    </div>
  );
}
