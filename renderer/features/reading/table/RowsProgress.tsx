import { Button, Group, Progress, Stack, Text } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";

type Props = {
  label: string;
  rows: number;
  /** Absent while nobody knows how many there will be. */
  total?: number;
  /** Stopping was asked for and takes its moment. */
  isStopping?: boolean;
  onCancel: () => void;
};

/** How far a long step is, in rows, and the way out. */
export function RowsProgress({ label, rows, total, isStopping = false, onCancel }: Props) {
  const { t, format } = useWords();
  const shown = format.number(rows);
  const said =
    total === undefined
      ? t("reading.table.rowsDone", { count: rows, shown })
      : t("reading.table.rowsOf", { shown, total: format.number(total) });
  return (
    <Stack maw={560} gap="sm">
      <Text fw={600} role="status">
        {label}
      </Text>
      <Progress
        value={total === undefined ? 100 : (rows / Math.max(1, total)) * 100}
        animated={total === undefined}
        aria-label={said}
      />
      <Group justify="space-between" mih={36}>
        <Text size="sm" c="dimmed">
          {said}
        </Text>
        <Button variant="default" loading={isStopping} onClick={onCancel}>
          {t("ui.cancel")}
        </Button>
      </Group>
    </Stack>
  );
}
