import { Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { markTold } from "@renderer/data/commands/communication";
import { AskDialog } from "@renderer/ui/AskDialog";
import { DateField } from "@renderer/ui/fields/DateField";
import { today } from "@renderer/ui/today";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { CommunicationItem } from "@shared/domain/stakeholders/communicationItem";
import { useCallback, useState } from "react";

type Props = { item: CommunicationItem; onClose: () => void };

/** Notes that a message was given: on which day, and what came back. */
export function ToldDialog({ item, onClose }: Props) {
  const { t, format } = useWords();
  const [day, setDay] = useState(today);
  const [feedback, setFeedback] = useState("");
  const tell = useAction(
    useCallback(async () => {
      const { nextDate } = await markTold(item.id, {
        day,
        feedback,
        dated: t("communication.told.dated", { date: format.date(day), feedback: feedback.trim() }),
      });
      notifications.show({
        message: nextDate
          ? t("communication.told.again", { date: format.date(nextDate) })
          : t("communication.told.done"),
      });
      onClose();
    }, [item.id, day, feedback, onClose, t, format]),
  );
  return (
    <AskDialog
      title={`${t("communication.told.title")}: ${item.title}`}
      answer={t("communication.told.save")}
      running={tell.running}
      onAnswer={() => tell.run()}
      onClose={onClose}
    >
      <DateField
        label={t("communication.told.day")}
        value={day}
        onSave={(chosen) => chosen && setDay(chosen)}
      />
      <Textarea
        data-autofocus
        label={t("communication.told.feedback")}
        description={t("communication.told.feedbackHint")}
        autosize
        minRows={3}
        maxRows={12}
        value={feedback}
        onChange={({ currentTarget }) => setFeedback(currentTarget.value)}
      />
    </AskDialog>
  );
}
