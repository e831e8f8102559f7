import { Button, Group, Text } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";

type Props = { text: string; action: string; onAct: () => void };

/** What the register lacks, said quietly, with the way to it. */
export function Hint({ text, action, onAct }: Props) {
  return (
    <Group gap="xs" mb="xs">
      <Group gap="xs" c="dimmed" wrap="nowrap" align="flex-start">
        <IconInfoCircle size={18} stroke={1.5} aria-hidden style={{ flex: "none", marginTop: 2 }} />
        <Text size="sm">{text}</Text>
      </Group>
      <Button variant="subtle" size="compact-sm" onClick={onAct}>
        {action}
      </Button>
    </Group>
  );
}
