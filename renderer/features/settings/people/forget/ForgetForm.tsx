import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { type ErasureReport, eraseTraces } from "@renderer/data/erasure";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { Person } from "@shared/domain/organisation/person";
import { photosWith } from "@shared/domain/traces/photosWith";
import { tracesOf } from "@shared/domain/traces/tracesOf";
import type { Workspace } from "@shared/domain/workspace";
import { useCallback, useMemo, useState } from "react";
import { ForgetPhotos } from "./ForgetPhotos";
import { ForgetPlaces } from "./ForgetPlaces";
import { ForgetWords } from "./ForgetWords";
import { offeredWords, placesLeft, replacementFor } from "./wordChoice";

type Props = {
  person: Person;
  workspace: Workspace;
  onRunning: (running: boolean) => void;
  onDone: (done: { report: ErasureReport; replacement: string }) => void;
  onClose: () => void;
};

/** Which words go, where they stand, and that this alone cannot be taken back. */
export function ForgetForm({ person, workspace, onRunning, onDone, onClose }: Props) {
  const { t } = useWords();
  const [replacement] = useState(() => replacementFor(t, person, workspace.persons));
  const [words, setWords] = useState(() => offeredWords(person, replacement));
  const [progress, setProgress] = useState({ done: 0, total: 0 });
  const chosen = useMemo(() => words.flatMap(({ word, isChosen }) => (isChosen ? word : [])), [words]);
  const traces = useMemo(
    () => tracesOf(workspace, chosen).filter(({ id }) => id !== person.id),
    [workspace, chosen, person.id],
  );
  const left = useMemo(() => placesLeft(workspace, person.id, words), [workspace, person.id, words]);
  const { run, running } = useAction(
    useCallback(async () => {
      onRunning(true);
      try {
        const report = await eraseTraces({ personId: person.id, words: chosen, replacement }, (done, total) =>
          setProgress({ done, total }),
        );
        onDone({ report, replacement });
      } finally {
        onRunning(false);
      }
    }, [person.id, chosen, replacement, onRunning, onDone]),
  );
  return (
    <Stack gap="sm">
      <Text>{t("settings.privacy.forget.intro", { replacement })}</Text>
      <ForgetWords words={words} replacement={replacement} left={left} onChange={setWords} />
      <ForgetPlaces traces={traces} />
      <ForgetPhotos photos={photosWith(workspace, person.id)} events={workspace.events} />
      <Alert color="yellow" variant="light">
        <Text size="sm">{t("settings.privacy.forget.final")}</Text>
        <Text size="sm" mt="xs">
          {t("settings.privacy.forget.backups")}
        </Text>
      </Alert>
      <Group justify="flex-end">
        <Text size="sm" c="dimmed" role="status">
          {running &&
            (progress.total > 0
              ? t("settings.privacy.forget.progress", progress)
              : t("settings.privacy.forget.starting"))}
        </Text>
        <Button variant="default" onClick={onClose} disabled={running}>
          {t("ui.cancel")}
        </Button>
        <Button color="red.9" loading={running} onClick={() => run()}>
          {t("settings.privacy.forget.run")}
        </Button>
      </Group>
    </Stack>
  );
}
