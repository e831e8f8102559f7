import { Button, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import { acknowledgeFinding } from "@renderer/data/commands/checks";
import { useAction } from "@renderer/ui/useAction";
import { useFocusBack } from "@renderer/ui/useFocusBack";
import { useWords } from "@renderer/ui/useWords";
import type { Finding } from "@shared/domain/checks/finding";
import { useCallback, useRef, useState } from "react";

type Props = {
  finding: Finding;
  /** What the item is called, where the page shows several. */
  subject?: string;
  onClose: () => void;
};

/** "Bewusst so": asks for the reason, without which nothing is noted. */
export function AcceptDialog({ finding, subject, onClose }: Props) {
  useFocusBack();
  const { t } = useWords();
  const [reason, setReason] = useState("");
  const [isRefused, setRefused] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const { run } = useAction(
    useCallback(
      async (text: string) => {
        await acknowledgeFinding(finding, text);
        onClose();
      },
      [finding, onClose],
    ),
  );
  return (
    <Modal opened onClose={onClose} title={t("checks.acceptTitle")}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() !== "") return run(reason.trim());
          setRefused(true);
          return field.current?.focus();
        }}
      >
        <Stack>
          <Text fw={560}>
            {t(`checks.rules.${finding.rule}.title`)}
            {subject && `: ${subject}`}
          </Text>
          <Text c="dimmed" size="sm">
            {t("checks.acceptIntro")}
          </Text>
          <Textarea
            ref={field}
            data-autofocus
            label={t("checks.reason")}
            placeholder={t("checks.reasonPlaceholder")}
            autosize
            minRows={2}
            aria-required
            value={reason}
            error={isRefused && reason.trim() === "" ? t("checks.reasonMissing") : undefined}
            onChange={(event) => setReason(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
              event.preventDefault();
              event.currentTarget.form?.requestSubmit();
            }}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t("checks.cancel")}
            </Button>
            <Button type="submit">{t("checks.save")}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
