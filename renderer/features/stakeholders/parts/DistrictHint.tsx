import { Button, Group, Text } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { IconInfoCircle } from "@tabler/icons-react";

type Props = { action: string; onAct: () => void };

/** Towns and their districts often do not work together; said while nothing of it is recorded. */
export function DistrictHint({ action, onAct }: Props) {
  const { t } = useWords();
  return (
    <Group gap="xs" mb="sm">
      <Group gap="xs" c="dimmed" wrap="nowrap" align="flex-start">
        <IconInfoCircle size={18} stroke={1.5} aria-hidden style={{ flex: "none", marginTop: 2 }} />
        <Text size="sm">{t("stakeholders.district.missing")}</Text>
      </Group>
      <Button variant="subtle" size="compact-sm" onClick={onAct}>
        {action}
      </Button>
    </Group>
  );
}
