import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { mergeCopy } from "@renderer/data/commands/exchange";
import type { ChosenWorkspace } from "@renderer/data/commands/settingsFile";
import {
  type ForgottenThere as Forgotten,
  type MergePreview,
  previewWith,
} from "@renderer/data/queries/mergePreview";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { Choices, Side } from "@shared/transfer/merge/states";
import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { ConflictList } from "./ConflictList";
import { copyTitles } from "./copyTitles";
import { MergeCounts } from "./MergeCounts";
import { MergeNotes } from "./MergeNotes";

type Props = {
  file: ChosenWorkspace;
  preview: Extract<MergePreview, { outcome: "mergeable" }>;
  onClose: () => void;
};

/** What comes from the other device, what both changed differently, and the button that merges it. */
export function MergeDecisions({ file, preview, onClose }: Props) {
  const { t, format, language } = useWords();
  const { comparison, counters, commonAt } = preview;
  const [choices, setChoices] = useState<Choices>(new Map());
  const decided = useDeferredValue(choices);
  const merged = useMemo(() => previewWith(comparison, counters, decided), [comparison, counters, decided]);
  const titleFor = useMemo(() => copyTitles(comparison.states), [comparison]);
  const choose = useCallback(
    (keys: readonly string[], side: Side) =>
      setChoices((before) => new Map([...before, ...keys.map((key) => [key, side] as const)])),
    [],
  );
  const merge = useAction(
    useCallback(async () => {
      const { fileName, opened } = file;
      await mergeCopy({ fileName, opened, base: comparison.states.base, language }, choices);
      onClose();
      notifications.show({ message: t("exchange.done", { name: fileName }), role: "status" });
    }, [file, comparison, language, choices, onClose, t]),
  );
  return (
    <Stack gap="xl">
      <Text>{t("exchange.commonAt", { when: format.dateTime(commonAt) })}</Text>
      <ForgottenThere forgotten={preview.forgotten} />
      <ConflictList conflicts={merged.conflicts} choices={choices} titleFor={titleFor} onChoose={choose} />
      <MergeCounts merged={merged} titleFor={titleFor} />
      <MergeNotes merged={merged} titleFor={titleFor} />
      <Stack gap="xs">
        <Group>
          <Button onClick={() => merge.run()} loading={merge.running}>
            {t("exchange.apply")}
          </Button>
          <Button variant="default" onClick={onClose} disabled={merge.running}>
            {t("ui.cancel")}
          </Button>
        </Group>
        <Text size="sm" c="dimmed">
          {t("exchange.undoHint")}
        </Text>
      </Stack>
    </Stack>
  );
}

/** Who was forgotten on the other device must be forgotten here too, and only here the name is still known. */
function ForgottenThere({ forgotten }: { forgotten: readonly Forgotten[] }) {
  const { t } = useWords();
  if (forgotten.length === 0) return null;
  const names = forgotten.map(({ name }) => name).join(", ");
  const replacements = forgotten.map(({ replacement }) => replacement).join(", ");
  return (
    <Alert color="yellow" variant="light">
      {t("exchange.forgottenThere", { count: forgotten.length, names, replacements })}
    </Alert>
  );
}
