import { Button, Text } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import type { Person } from "@shared/domain/organisation/person";
import { useId, useState } from "react";
import { ForgetDialog } from "./ForgetDialog";

/** Leads to forgetting a person, also one whose record was anonymised already: the journal still knows the name. */
export function ForgetPerson({ person }: { person: Person }) {
  const { t } = useWords();
  const hint = useId();
  const [isAsking, setAsking] = useState(false);
  return (
    <div>
      <Button variant="default" size="compact-md" aria-describedby={hint} onClick={() => setAsking(true)}>
        {t("settings.privacy.forget.open")}
      </Button>
      <Text size="sm" c="dimmed" mt={4} id={hint}>
        {t("settings.privacy.forget.hint")}
      </Text>
      {isAsking && <ForgetDialog person={person} onClose={() => setAsking(false)} />}
    </div>
  );
}
