import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import type { CopyLookedAt } from "@renderer/data/commands/settingsFile";
import { useWords } from "@renderer/ui/useWords";
import { type RefObject, useEffect } from "react";
import { MergeDecisions } from "./MergeDecisions";

type Props = {
  lookedAt: CopyLookedAt;
  /** What began it. The focus goes back there; it cannot be asked for, since it was busy when this opened. */
  begunBy: RefObject<HTMLElement | null>;
  onClose: () => void;
  onOpenInstead: () => void;
};

/** What merging a colleague's copy would do, what is to be decided, and why it may not be possible. */
export function MergeDialog({ lookedAt: { file, preview }, begunBy, onClose, onOpenInstead }: Props) {
  const { t, format } = useWords();
  useEffect(() => () => begunBy.current?.focus(), [begunBy]);
  const { createdAt } = file.opened.manifest;
  return (
    <Modal opened onClose={onClose} size="68rem" title={t("exchange.dialog")} returnFocus={false}>
      <Stack gap="lg">
        <Text c="dimmed">
          {t("exchange.file", { name: file.fileName, when: format.dateTime(createdAt) })}
        </Text>
        {preview.outcome === "mergeable" && (
          <MergeDecisions file={file} preview={preview} onClose={onClose} />
        )}
        {preview.outcome === "nothing" && (
          <>
            <Text role="status">{t("exchange.nothing")}</Text>
            <Group>
              <Button onClick={onClose}>{t("ui.close")}</Button>
            </Group>
          </>
        )}
        {preview.outcome === "unrelated" && (
          <>
            <Text role="status">{t(`exchange.unrelated.${preview.reason}`)}</Text>
            <Text>{t("exchange.orOpen")}</Text>
            <Group>
              <Button variant="default" onClick={onOpenInstead}>
                {t("exchange.openInstead")}
              </Button>
              <Button variant="default" onClick={onClose}>
                {t("ui.cancel")}
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </Modal>
  );
}
