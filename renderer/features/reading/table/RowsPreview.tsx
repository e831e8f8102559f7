import { ScrollArea, Stack, Table, Text, Title } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { type KindName, titleOf } from "@shared/domain/kinds";
import type { Workspace } from "@shared/domain/workspace";
import { wordsFor } from "@shared/i18n/translate";
import { valueInWords } from "@shared/i18n/valueWords";
import type { TablePlan } from "@shared/transfer/plan/tablePlan";
import { requiredField } from "@shared/transfer/plan/tableTargets";
import classes from "./Table.module.css";
import type { TableChoice } from "./useTable";

/** Rows drawn; all are stored. */
const shown = 50;

type Props = { plan: TablePlan; choice: TableChoice; workspace: Workspace };

/** The rows as they will be stored, and what could not be understood. */
export function RowsPreview({ plan, choice, workspace }: Props) {
  const { t, format } = useWords();
  const titleFor = (kind: KindName, id: string) => {
    const record = (workspace[kind] as { id: string }[]).find((one) => one.id === id);
    return record && titleOf(record);
  };
  const { table, mapping, target } = choice;
  const columns = table.headings.flatMap((heading) => {
    const field = mapping[heading];
    return field && field !== requiredField[target] ? [{ heading, field }] : [];
  });
  const unread = new Map(plan.unread.map((cell) => [`${cell.line} ${cell.heading}`, cell.text]));
  const of = (reason: "noTitle" | "repeated") => plan.skipped.filter((row) => row.reason === reason).length;
  const notes = [
    ...(plan.unread.length > 0 ? [t("reading.table.unread", { count: plan.unread.length })] : []),
    ...(of("noTitle") > 0 ? [t("reading.table.noTitle", { count: of("noTitle") })] : []),
    ...(of("repeated") > 0 ? [t("reading.table.repeated", { count: of("repeated") })] : []),
    ...(plan.rows.length > shown ? [t("reading.table.shown", { count: shown })] : []),
  ];
  return (
    <section aria-label={t("reading.table.preview")}>
      <Title order={3} size="h4" mb="xs">
        {t("reading.table.preview")}
      </Title>
      <Stack gap={2} mb="xs">
        {notes.map((note) => (
          <Text key={note} size="sm">
            {note}
          </Text>
        ))}
      </Stack>
      <ScrollArea.Autosize
        mah={460}
        viewportProps={{ tabIndex: 0, "aria-label": t("reading.table.preview"), role: "group" }}
      >
        <Table stickyHeader className={classes.rows}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t("reading.table.line")}</Table.Th>
              <Table.Th>{t("reading.table.state")}</Table.Th>
              <Table.Th>{wordsFor(t, `fields.${target}.${requiredField[target]}`)}</Table.Th>
              {columns.map(({ heading, field }) => (
                <Table.Th key={heading}>{wordsFor(t, `fields.${target}.${field}`)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {plan.rows.slice(0, shown).map((row) => (
              <Table.Tr key={row.line}>
                <Table.Td>{row.line}</Table.Td>
                <Table.Td>{t(`reading.comparison.${row.comparison}`)}</Table.Td>
                <Table.Th scope="row" fw={500}>
                  {row.title}
                </Table.Th>
                {columns.map(({ heading, field }) => {
                  const lost = unread.get(`${row.line} ${heading}`);
                  return (
                    <Table.Td key={heading}>
                      <div className={classes.value}>
                        {lost === undefined ? (
                          valueInWords({ t, format, titleFor }, target, field, row.values[field])
                        ) : (
                          <span className={classes.unread}>
                            {lost} ({t("reading.table.unreadCell")})
                          </span>
                        )}
                      </div>
                    </Table.Td>
                  );
                })}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
    </section>
  );
}
