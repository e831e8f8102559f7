import { Button, Group, Progress, Stack, Text } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";

type Props = { file: string; index: number; count: number; onCancel: () => void };

/** Which file is being read, how many there are, and the way out. */
export function ReadingProgress({ file, index, count, onCancel }: Props) {
  const { t } = useWords();
  const number = index + 1;
  return (
    <Stack maw={560} gap="sm" role="status">
      <Text fw={600}>{t("reading.progress.reading", { name: file })}</Text>
      <Progress
        value={(index / count) * 100 + 100 / count / 2}
        aria-label={t("reading.progress.of", { number, count })}
      />
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {t("reading.progress.of", { number, count })}
        </Text>
        <Button variant="default" onClick={onCancel}>
          {t("ui.cancel")}
        </Button>
      </Group>
    </Stack>
  );
}
