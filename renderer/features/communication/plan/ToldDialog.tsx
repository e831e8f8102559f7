import { Button, Group, Modal, Stack, Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { markTold } from "@renderer/data/commands/communication";
import { DateField } from "@renderer/ui/fields/DateField";
import { today } from "@renderer/ui/today";
import { useAction } from "@renderer/ui/useAction";
import { useFocusBack } from "@renderer/ui/useFocusBack";
import { useWords } from "@renderer/ui/useWords";
import type { CommunicationItem } from "@shared/domain/stakeholders/communicationItem";
import { useCallback, useState } from "react";

type Props = { item: CommunicationItem; onClose: () => void };

/** Notes that a message was given: on which day, and what came back. */
export function ToldDialog({ item, onClose }: Props) {
  const { t, format } = useWords();
  useFocusBack();
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
    <Modal
      opened
      onClose={onClose}
      title={`${t("communication.told.title")}: ${item.title}`}
      closeButtonProps={{ "aria-label": t("table.close") }}
    >
      <Stack>
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
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t("communication.proposals.cancel")}
          </Button>
          <Button loading={tell.running} onClick={() => tell.run()}>
            {t("communication.told.save")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
