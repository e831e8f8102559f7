import { Alert, Button, Group, Modal, Stack, Text } from "@mantine/core";
import { wholeWorkspace } from "@renderer/data/queries/workspace";
import { useAction } from "@renderer/ui/useAction";
import { useFocusBack } from "@renderer/ui/useFocusBack";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import type { Person } from "@shared/domain/organisation/person";
import { nextReplacement } from "@shared/domain/traces/forgetting";
import { tracesOf } from "@shared/domain/traces/tracesOf";
import { wordsFor } from "@shared/i18n/translate";
import { useMemo, useState } from "react";
import { ForgetPlaces } from "./ForgetPlaces";
import { ForgetWords } from "./ForgetWords";
import { offeredWords } from "./wordChoice";

/** What is to be forgotten, as the person decided. */
export type Forgetting = { personId: string; words: string[]; replacement: string };

type Props = {
  person: Person;
  onForget: (what: Forgetting) => Promise<unknown>;
  onCancel: () => void;
};

/** Which words go, where they stand, and that this alone cannot be taken back (RELIABILITY.md P15). */
export function ForgetDialog({ person, onForget, onCancel }: Props) {
  const { t } = useWords();
  const workspace = useLive(wholeWorkspace);
  useFocusBack();
  return (
    <Modal
      opened
      onClose={onCancel}
      title={t("settings.privacy.forget.title", { name: person.displayName })}
      size="xl"
      returnFocus={false}
    >
      {workspace && (
        <ForgetForm person={person} workspace={workspace} onForget={onForget} onCancel={onCancel} />
      )}
    </Modal>
  );
}

type FormProps = Props & { workspace: Awaited<ReturnType<typeof wholeWorkspace>> };

function ForgetForm({ person, workspace, onForget, onCancel }: FormProps) {
  const { t } = useWords();
  const replacement = useMemo(
    () =>
      nextReplacement(workspace.persons, (number) =>
        wordsFor(t, "settings.privacy.forget.replacement", { number }),
      ),
    [workspace, t],
  );
  const [words, setWords] = useState(() => offeredWords(person, replacement));
  const chosen = words.filter(({ isChosen }) => isChosen).map(({ word }) => word);
  const key = JSON.stringify(chosen);
  const traces = useMemo(
    () => tracesOf(workspace, JSON.parse(key) as string[]).filter(({ id }) => id !== person.id),
    [workspace, key, person.id],
  );
  const { run, running } = useAction(onForget);
  return (
    <Stack>
      <Text>{t("settings.privacy.forget.intro", { replacement })}</Text>
      <ForgetWords words={words} replacement={replacement} onChange={setWords} />
      <ForgetPlaces traces={traces} />
      <Alert color="yellow" variant="light">
        <Text size="sm">{t("settings.privacy.forget.final")}</Text>
        <Text size="sm" mt="xs">
          {t("settings.privacy.forget.backups")}
        </Text>
      </Alert>
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          {t("settings.privacy.forget.cancel")}
        </Button>
        <Button
          color="red"
          loading={running}
          onClick={() => run({ personId: person.id, words: chosen, replacement })}
        >
          {t("settings.privacy.forget.run")}
        </Button>
      </Group>
    </Stack>
  );
}
