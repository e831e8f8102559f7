import { Button, Group, Loader, Modal, Stack, Text } from "@mantine/core";
import type { OpeningStep } from "@shared/transfer/openingStep";
import { useEffect, useState } from "react";
import { useFocusBack } from "../useFocusBack";
import { useWords } from "../useWords";

/** Most files are read sooner than this; for them a dialog would only flash. */
const quick = 300;

type Props = { fileName: string; step: OpeningStep; onCancel: () => void };

/** What is being done with a chosen file, and the way out. */
export function LookingDialog({ fileName, step, onCancel }: Props) {
  const { t } = useWords();
  useFocusBack();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), quick);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Modal opened={isShown} onClose={onCancel} title={t("settings.look.title")} returnFocus={false}>
      <Stack>
        <Text>{fileName}</Text>
        <Group gap="sm" role="status">
          <Loader size={18} aria-hidden />
          <Text c="dimmed">{t(`settings.look.steps.${step}`)}</Text>
        </Group>
        <Group>
          <Button variant="default" onClick={onCancel} data-autofocus>
            {t("ui.cancel")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
