import { NativeSelect, Table, Title } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { wordsFor } from "@shared/i18n/translate";
import { fieldsOfTarget } from "@shared/transfer/plan/tableTargets";
import { isEmpty } from "@shared/transfer/table/sheet";
import classes from "./Table.module.css";
import type { TableChoice } from "./useTable";

const examples = 3;

/** Which column fills which field, with a few of its values. */
export function ColumnMapping({ choice }: { choice: TableChoice }) {
  const { t } = useWords();
  const { table, target, mapping, assign } = choice;
  const fields = fieldsOfTarget[target].map(({ field }) => ({
    value: field,
    label: wordsFor(t, `fields.${target}.${field}`),
  }));
  const valuesOf = (column: number) => {
    const texts = table.rows.flatMap(({ cells }) => {
      const cell = cells[column];
      return cell && !isEmpty(cell) ? [cell.text] : [];
    });
    return [...new Set(texts)].slice(0, examples).join(" · ");
  };
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
          {table.headings.map((heading, column) => (
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
              <Table.Td className={classes.examples}>{valuesOf(column)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
