import { Text } from "@mantine/core";
import { acknowledgeFinding } from "@renderer/data/commands/checks";
import { ReasonDialog } from "@renderer/ui/ReasonDialog";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { Finding } from "@shared/domain/checks/finding";
import { useCallback } from "react";

type Props = {
  finding: Finding;
  /** What the item is called, where the page shows several. */
  subject?: string;
  onClose: () => void;
};

/** "Bewusst so": asks for the reason, without which nothing is noted. */
export function AcceptDialog({ finding, subject, onClose }: Props) {
  const { t } = useWords();
  const { run, running } = useAction(
    useCallback(
      async (reason: string) => {
        await acknowledgeFinding(finding, reason);
        onClose();
      },
      [finding, onClose],
    ),
  );
  return (
    <ReasonDialog
      title={t("checks.acceptTitle")}
      answer={t("checks.save")}
      label={t("checks.reason")}
      placeholder={t("checks.reasonPlaceholder")}
      running={running}
      onReason={run}
      onClose={onClose}
    >
      <Text fw={560}>
        {t(`checks.rules.${finding.rule}.title`)}
        {subject && `: ${subject}`}
      </Text>
      <Text c="dimmed" size="sm">
        {t("checks.acceptIntro")}
      </Text>
    </ReasonDialog>
  );
}
