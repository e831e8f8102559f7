import { Button, Group, Text } from "@mantine/core";
import { revokeAcknowledgement } from "@renderer/data/commands/checks";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { RecordOf } from "@shared/domain/kinds";

/** Why the house decides without holding its measures against the guidelines, and the way to take that back. */
export function UnusedNote({ reason }: { reason: RecordOf<"acknowledgements"> }) {
  const { t } = useWords();
  const revoke = useAction(revokeAcknowledgement);
  return (
    <Group gap="xs" mb="xs">
      <Text size="sm">{t("votes.together.noRule", { reason: reason.reason })}</Text>
      <Button variant="subtle" size="compact-sm" onClick={() => revoke.run(reason.id)}>
        {t("votes.together.useAgain")}
      </Button>
    </Group>
  );
}
