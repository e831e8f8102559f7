import { ActionIcon, Button, Group, Table, Text, Title, Tooltip, VisuallyHidden } from "@mantine/core";
import { forgetExport } from "@renderer/data/commands/exports";
import { type ExportLine, exportLines } from "@renderer/data/queries/exports";
import { ListExport } from "@renderer/ui/RecordTable/ListExport";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { IconX } from "@tabler/icons-react";
import { useId, useState } from "react";
import classes from "./ExportLog.module.css";
import { exportLinesOut } from "./exportLogColumns";

/** Lines shown at first. */
const atFirst = 8;

/** Files that left the app, newest first: what, for whom, whom they name. */
export function ExportLog() {
  const { t, format } = useWords();
  const id = useId();
  const lines = useLive(exportLines);
  const [all, setAll] = useState(false);
  const { run: forget } = useAction(forgetExport);
  if (!lines) return null;
  const shown = all ? lines : lines.slice(0, atFirst);
  const hidden = lines.length - shown.length;
  const namesIn = ({ persons }: ExportLine) => persons.map(({ displayName }) => displayName).join(", ");
  return (
    <section className={classes.log} aria-labelledby={id}>
      <Group justify="space-between" wrap="nowrap">
        <Title order={2} size="h4" id={id}>
          {t("exports.log.title")}
        </Title>
        {lines.length > 0 && <ListExport {...exportLinesOut(lines, { t, format })} />}
      </Group>
      <Text c="dimmed" size="sm" maw={720} mb="sm">
        {lines.length > 0 ? t("exports.log.purpose") : t("exports.log.emptyHint")}
      </Text>
      {lines.length > 0 && (
        <Table.ScrollContainer minWidth={720}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t("exports.log.when")}</Table.Th>
                <Table.Th>{t("exports.log.file")}</Table.Th>
                <Table.Th>{t("exports.log.version")}</Table.Th>
                <Table.Th>{t("exports.log.audience")}</Table.Th>
                <Table.Th>{t("exports.log.persons")}</Table.Th>
                <Table.Th>
                  <VisuallyHidden>{t("exports.log.actions")}</VisuallyHidden>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shown.map((line) => (
                <Table.Tr key={line.id}>
                  <Table.Td className={classes.tight}>{format.dateTime(line.exportedAt)}</Table.Td>
                  <Table.Td className={classes.file}>{line.fileName}</Table.Td>
                  <Table.Td>{line.versionNumber || "–"}</Table.Td>
                  <Table.Td>{t(`enumerations.sensitivity.${line.audience}`)}</Table.Td>
                  <Table.Td>
                    <Text size="sm" lineClamp={2} title={namesIn(line)}>
                      {namesIn(line) || t("exports.log.noPersons")}
                    </Text>
                  </Table.Td>
                  <Table.Td className={classes.tight}>
                    <Tooltip label={t("exports.log.forget")}>
                      <ActionIcon
                        color="gray"
                        aria-label={t("exports.log.forgetNamed", { name: line.fileName })}
                        onClick={() => forget(line.id)}
                      >
                        <IconX size={16} stroke={1.5} aria-hidden />
                      </ActionIcon>
                    </Tooltip>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {hidden > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          {t("exports.log.more", { count: hidden })}
        </Button>
      )}
    </section>
  );
}
