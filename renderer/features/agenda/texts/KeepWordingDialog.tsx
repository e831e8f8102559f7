import { Button, Group, Modal, Stack, Text, TextInput } from "@mantine/core";
import { keepVision } from "@renderer/data/commands/agendaTexts";
import { useAction } from "@renderer/ui/useAction";
import { useFocusBack } from "@renderer/ui/useFocusBack";
import { useWords } from "@renderer/ui/useWords";
import { useCallback, useState } from "react";

type Props = { agendaId: string; onClose: () => void };

/** Keeps the vision's present wording, with a remark. */
export function KeepWordingDialog({ agendaId, onClose }: Props) {
  useFocusBack();
  const { t } = useWords();
  const [reason, setReason] = useState("");
  const { run } = useAction(
    useCallback(
      async (words: string) => {
        await keepVision(agendaId, words);
        onClose();
      },
      [agendaId, onClose],
    ),
  );
  return (
    <Modal opened onClose={onClose} title={t("agenda.texts.keepTitle")}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          run(reason.trim());
        }}
      >
        <Stack>
          <Text c="dimmed" size="sm">
            {t("agenda.texts.keepIntro")}
          </Text>
          <TextInput
            data-autofocus
            label={t("agenda.texts.reason")}
            placeholder={t("agenda.texts.reasonPlaceholder")}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t("agenda.texts.cancel")}
            </Button>
            <Button type="submit">{t("agenda.texts.save")}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
