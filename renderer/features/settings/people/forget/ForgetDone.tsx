import { Alert, Button, Group, List, Stack, Table, Text } from "@mantine/core";
import type { ErasureReport } from "@renderer/data/erasure";
import { useWords } from "@renderer/ui/useWords";

type Props = {
  report: ErasureReport;
  replacement: string;
  /** Names of exported files that name the person. */
  files: readonly string[];
  onClose: () => void;
};

/** What was replaced, and what the program could not reach. */
export function ForgetDone({ report, replacement, files, onClose }: Props) {
  const { t, format } = useWords();
  const { left, secondPlaceLeft } = report;
  return (
    <Stack>
      <Text role="status">{t("settings.privacy.forget.done", { replacement })}</Text>
      <Table
        style={{ width: "auto", alignSelf: "flex-start" }}
        horizontalSpacing="md"
        verticalSpacing={4}
        withRowBorders={false}
      >
        <Table.Tbody>
          {(["records", "entries", "backups"] as const).map((fact) => (
            <Table.Tr key={fact}>
              <Table.Th pl={0}>{t(`settings.privacy.forget.facts.${fact}`)}</Table.Th>
              <Table.Td>{format.number(report[fact])}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {left.length > 0 && (
        <Alert color="yellow" variant="light">
          <Text size="sm" fw={600} mb={4}>
            {t("settings.privacy.forget.left", { count: left.length })}
          </Text>
          <List size="sm">
            {left.map(({ backup }) => (
              <List.Item key={backup.file}>
                {backup.goneOn
                  ? t("settings.privacy.erased.goneOn", {
                      when: format.dateTime(backup.time),
                      day: format.date(backup.goneOn),
                    })
                  : t("settings.privacy.erased.goneNever", { when: format.dateTime(backup.time) })}
              </List.Item>
            ))}
          </List>
          <Text size="sm" mt="xs">
            {t("settings.privacy.forget.leftHint")}
          </Text>
        </Alert>
      )}
      {secondPlaceLeft && (
        <Alert color="yellow" variant="light">
          {t("settings.privacy.forget.secondPlaceLeft")}
        </Alert>
      )}
      {files.length > 0 && (
        <div>
          <Text size="sm">{t("settings.privacy.forget.files", { count: files.length })}</Text>
          <List size="sm" mt={4}>
            {files.map((name, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
              <List.Item key={at}>{name}</List.Item>
            ))}
          </List>
        </div>
      )}
      {report.engineLeft ? (
        <Alert color="yellow" variant="light">
          {t("settings.privacy.forget.engineLeft")}
        </Alert>
      ) : (
        <Text size="sm" c="dimmed">
          {t("settings.privacy.forget.restart")}
        </Text>
      )}
      <Group justify="flex-end">
        <Button onClick={onClose}>{t("ui.close")}</Button>
      </Group>
    </Stack>
  );
}
