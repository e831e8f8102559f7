import { Text, TextInput } from "@mantine/core";
import { keepVision } from "@renderer/data/commands/agendaTexts";
import { AskDialog } from "@renderer/ui/AskDialog";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { useCallback, useState } from "react";

type Props = { agendaId: string; onClose: () => void };

/** Keeps the vision's present wording, with a remark. */
export function KeepWordingDialog({ agendaId, onClose }: Props) {
  const { t } = useWords();
  const [reason, setReason] = useState("");
  const { run, running } = useAction(
    useCallback(
      async (words: string) => {
        await keepVision(agendaId, words);
        onClose();
      },
      [agendaId, onClose],
    ),
  );
  return (
    <AskDialog
      title={t("agenda.texts.keepTitle")}
      answer={t("agenda.texts.save")}
      running={running}
      onAnswer={() => run(reason.trim())}
      onClose={onClose}
    >
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
    </AskDialog>
  );
}
