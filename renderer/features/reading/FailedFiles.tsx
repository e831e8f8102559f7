import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { readingProblem } from "@shared/i18n/readingWords";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { FileProblem, Item } from "./useReading";

type Props = {
  problems: readonly FileProblem[];
  items: readonly Item[];
  onAgain: () => void;
  onGoOn: () => void;
};

/** Which files could not be read and what to do about it; the others can go on. */
export function FailedFiles({ problems, items, onAgain, onGoOn }: Props) {
  const { t } = useWords();
  const others = items.reduce(
    (sum, item) => sum + (item.holds === "text" ? item.proposal.fileNames.length : 1),
    0,
  );
  return (
    <Stack maw={720} role="alert">
      {problems.map(({ file, error }) => (
        <Alert
          key={file}
          color="red"
          variant="light"
          icon={<IconAlertTriangle stroke={1.5} />}
          title={t("reading.failed.title", { name: file })}
        >
          {readingProblem(t, error)}
        </Alert>
      ))}
      <Text c="dimmed">{t("reading.failed.unchanged")}</Text>
      <Group>
        {others > 0 && <Button onClick={onGoOn}>{t("reading.failed.others", { count: others })}</Button>}
        <Button variant={others > 0 ? "default" : "filled"} onClick={onAgain}>
          {t("reading.failed.again")}
        </Button>
      </Group>
    </Stack>
  );
}
