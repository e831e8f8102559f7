import { NativeSelect, Table, Title } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { columnWords } from "@shared/i18n/readingWords";
import { fieldsOfTarget } from "@shared/transfer/plan/tableTargets";
import classes from "./Table.module.css";
import type { LookedAt } from "./useTable";

/** Which column fills which field, with a few of its values. */
export function ColumnMapping({ choice }: { choice: LookedAt }) {
  const { t } = useWords();
  const { look, target, mapping, assign } = choice;
  const fields = fieldsOfTarget[target].map(({ field }) => ({
    value: field,
    label: columnWords(t, target, field),
  }));
  return (
    <section aria-label={t("reading.table.columns")}>
      <Title order={3} size="h4" mb="xs">
        {t("reading.table.columns")}
      </Title>
      <Table className={classes.columns} verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("reading.table.column")}</Table.Th>
            <Table.Th>{t("reading.table.becomes")}</Table.Th>
            <Table.Th>{t("reading.table.examples")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {look.headings.map((heading, column) => (
            <Table.Tr key={heading}>
              <Table.Th scope="row" fw={500}>
                {heading}
              </Table.Th>
              <Table.Td>
                <NativeSelect
                  size="sm"
                  aria-label={`${t("reading.table.becomes")}: ${heading}`}
                  data={[{ value: "", label: t("reading.table.leaveOut") }, ...fields]}
                  value={mapping[heading] ?? ""}
                  onChange={(event) => assign(heading, event.currentTarget.value)}
                />
              </Table.Td>
              <Table.Td className={classes.examples}>{look.examples[column]?.join(" · ")}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
