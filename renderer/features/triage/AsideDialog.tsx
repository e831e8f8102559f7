import { Button, Group, Modal, Textarea } from "@mantine/core";
import { discardItems, parkItems } from "@renderer/data/commands/triage";
import { useAction } from "@renderer/ui/useAction";
import { useFocusBack } from "@renderer/ui/useFocusBack";
import { useWords } from "@renderer/ui/useWords";
import { type FormEvent, type KeyboardEvent, useCallback, useState } from "react";
import { useTold } from "./useTold";

export type SettingAside = { state: "parked" | "discarded"; ids: readonly string[] };

/** Why items are put aside. The reason is required and stays with them. */
export function ReasonDialog({ aside, onClose }: { aside: SettingAside; onClose: () => void }) {
  useFocusBack();
  const { t } = useWords();
  const tell = useTold();
  const [reason, setReason] = useState("");
  const [refused, setRefused] = useState(false);
  const { state, ids } = aside;
  const count = ids.length;
  const store = useAction(
    useCallback(
      async (words: string) => {
        await (state === "parked" ? parkItems : discardItems)(ids, words);
        await tell(state, { count: ids.length });
        onClose();
      },
      [state, ids, tell, onClose],
    ),
  );
  const isEmpty = reason.trim() === "";
  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    setRefused(isEmpty);
    if (!isEmpty) store.run(reason);
  };
  const isParking = state === "parked";
  return (
    <Modal
      opened
      onClose={onClose}
      title={isParking ? t("triage.aside.parkTitle", { count }) : t("triage.aside.discardTitle", { count })}
    >
      <form onSubmit={submit} noValidate>
        <Textarea
          data-autofocus
          autosize
          minRows={2}
          required
          label={t("triage.aside.reason")}
          description={t("triage.aside.reasonHint")}
          placeholder={isParking ? t("triage.aside.parkPlaceholder") : t("triage.aside.discardPlaceholder")}
          error={refused && isEmpty ? t("triage.aside.reasonNeeded") : undefined}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.shiftKey) submit(event);
          }}
        />
        <Group justify="flex-end" mt="md">
          <Button variant="subtle" color="gray" onClick={onClose}>
            {t("triage.aside.cancel")}
          </Button>
          <Button type="submit" loading={store.running}>
            {isParking ? t("triage.list.park") : t("triage.list.discard")}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
