import { Button, Group, Modal, Textarea } from "@mantine/core";
import type { FateTargets } from "@renderer/data/commands/fates";
import { useFocusBack } from "@renderer/ui/useFocusBack";
import { useWords } from "@renderer/ui/useWords";
import { type FormEvent, type KeyboardEvent, useState } from "react";

type Props = { targets: FateTargets; onReject: (reason: string) => void; onClose: () => void };

/** Why cards are rejected: a word is enough, and it is asked for because the room will ask later. */
export function RejectDialog({ targets: { cardIds = [] }, onReject, onClose }: Props) {
  useFocusBack();
  const { t } = useWords();
  const [reason, setReason] = useState("");
  const [isRefused, setRefused] = useState(false);
  const isEmpty = reason.trim() === "";
  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    setRefused(isEmpty);
    if (isEmpty) return;
    onReject(reason);
    onClose();
  };
  const count = cardIds.length;
  return (
    <Modal
      opened
      onClose={onClose}
      title={count > 0 ? t("board.reject.title", { count }) : t("board.reject.clusterTitle")}
    >
      <form onSubmit={submit} noValidate>
        <Textarea
          data-autofocus
          autosize
          minRows={1}
          required
          label={t("board.reject.reason")}
          placeholder={t("board.reject.placeholder")}
          error={isRefused && isEmpty ? t("board.reject.needed") : undefined}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.shiftKey) submit(event);
          }}
        />
        <Group justify="flex-end" mt="md">
          <Button variant="subtle" color="gray" onClick={onClose}>
            {t("board.import.cancel")}
          </Button>
          <Button type="submit">{t("board.reject.submit")}</Button>
        </Group>
      </form>
    </Modal>
  );
}
