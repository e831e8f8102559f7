import { Group, Table, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./Results.module.css";

type Column = { label: string; width?: number | string };

type Props = {
  title: string;
  hint: string;
  columns: readonly Column[];
  /** Beside the heading: the way out of the list. */
  trail?: ReactNode;
  /** Rows, the line to type the next one into last. */
  children: ReactNode;
};

/** One kind of result as a table that is filled in place. */
export function ResultSection({ title, hint, columns, trail, children }: Props) {
  return (
    <section className={classes.section} aria-label={title}>
      <Group justify="space-between" wrap="nowrap">
        <Title order={2} size="h4">
          {title}
        </Title>
        {trail}
      </Group>
      <Text size="sm" c="dimmed" mb="xs">
        {hint}
      </Text>
      <div className={classes.scroller}>
        <Table className={classes.table} aria-label={title} layout="fixed" verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              {columns.map(({ label, width }) => (
                <Table.Th key={label} w={width}>
                  {label}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>{children}</Table.Tbody>
        </Table>
      </div>
    </section>
  );
}
