import { Button, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import { acknowledgeFinding } from "@renderer/data/commands/checks";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { Finding } from "@shared/domain/checks/finding";
import { useCallback, useState } from "react";

type Props = { finding: Finding; onClose: () => void };

/** "Bewusst so": asks for the reason, without which nothing is noted. */
export function AcceptDialog({ finding, onClose }: Props) {
  const { t } = useWords();
  const [reason, setReason] = useState("");
  const [isRefused, setRefused] = useState(false);
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
          if (reason.trim() === "") setRefused(true);
          else run(reason.trim());
        }}
      >
        <Stack>
          <Text fw={560}>{t(`checks.rules.${finding.rule}.title`)}</Text>
          <Text c="dimmed" size="sm">
            {t("checks.acceptIntro")}
          </Text>
          <Textarea
            data-autofocus
            label={t("checks.reason")}
            placeholder={t("checks.reasonPlaceholder")}
            autosize
            minRows={2}
            aria-required
            value={reason}
            error={isRefused && reason.trim() === "" ? t("checks.reasonMissing") : undefined}
            onChange={(event) => setReason(event.currentTarget.value)}
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
